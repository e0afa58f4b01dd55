import { spawnSync } from 'node:child_process';

/** npm and npx are command files on Windows, which only a shell starts. */
const shell = process.platform === 'win32';

/** Runs a program with its output on the screen, and says whether it ended well. */
export function show(program, args, cwd) {
  return spawnSync(program, args, { cwd, stdio: 'inherit', shell }).status === 0;
}

/** Says whether a program starts and ends well, in silence. */
export function runs(program, args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
