import { spawnSync } from 'node:child_process';

/** npm and npx are command files on Windows, which only a shell starts. */
const shell = process.platform === 'win32';

/** Runs a program with its output on the screen, and says whether it ended well. */
export function show(program, args, cwd) {
  return spawnSync(program, args, { cwd, stdio: 'inherit', shell }).status === 0;
}

/** Says whether a program starts and ends well within the time, in silence. */
export function runs(program, args, milliseconds = 30_000) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: milliseconds }).status === 0;
}
