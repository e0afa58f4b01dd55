import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the program wrote. Throws with its own words when it is missing, or ends with anything but zero. */
export function run(program: string, words: readonly string[], input: string | Buffer = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, words, { input });
  if (error) throw error;
  if (status === 0) return stdout;
  throw new Error(`${program} ended with ${String(status)}: ${stderr.toString().trim()}`);
}

/** Whether the program is here and says what is looked for. */
export function says(program: string, words: readonly string[], expected: RegExp): boolean {
  return expected.test(orRefused(() => run(program, words).toString()));
}

/** Either what was found, or words that begin with "refused". */
export function orRefused(find: () => string): string {
  try {
    return find();
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : 'no cause given'}`;
  }
}

/** Gives a folder that is gone afterwards. */
export function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'interop-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
