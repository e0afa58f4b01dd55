import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const root = join(import.meta.dirname, '../..');

/** The gate judges the site at the root of a local server, wherever it is to be published. */
const atTheRoot = {
  ASTRO_TELEMETRY_DISABLED: '1',
  SITE_URL: 'http://localhost:4321',
  BASE_PATH: '/',
  SITE_FOLDER: join(root, 'dist'),
};

/** Takes text with its own line breaks. */
export type Print = (text: string) => void;

export interface Ended {
  readonly ok: boolean;
  /** What was printed, without colours. */
  readonly text: string;
}

/** Runs a program of node_modules with this Node, prints what it says, and keeps it. */
export function runTool(
  tool: string,
  args: readonly string[],
  print: Print,
  extra: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      env: { ...process.env, ...atTheRoot, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        chunks.push(chunk);
        print(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ok: code === 0, text: stripVTControlCharacters(chunks.join('')) });
    });
  });
}
