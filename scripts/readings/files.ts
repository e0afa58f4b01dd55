import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Dump } from './changes.ts';
import { readDump, writeDump, type Told } from './dump.ts';
import { countRight, type Right } from './right.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'test/support/readings';
const leastPath = join(root, folder, 'least-right.json');

/** The dump as it lies there, by box. */
export function writtenDump(): Dump {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return dumpOf(paths, (path) => readFileSync(join(root, folder, path), 'utf8'));
}

/** The file of one box; empty where there is none. */
export function textOfDump(box: string): string {
  return existsSync(pathOf(box)) ? readFileSync(pathOf(box), 'utf8') : '';
}

/** The dump of a revision; empty where that has none. */
export function committedDump(revision: string): Dump {
  const listed = git('ls-tree', '-r', '--name-only', revision, `${folder}/`);
  const paths = listed.split('\n').map((path) => path.slice(folder.length + 1));
  return dumpOf(paths, (path) => git('show', `${revision}:${folder}/${path}`));
}

export function writeFiles(dump: Dump): void {
  for (const box of writtenDump().keys()) if (!dump.has(box)) rmSync(pathOf(box));
  for (const [box, readings] of dump) {
    mkdirSync(dirname(pathOf(box)), { recursive: true });
    writeFileSync(pathOf(box), writeDump(readings));
  }
  const [least, now] = [leastRight(), countRight(dump)];
  const raised = {
    verdict: Math.max(least.verdict, now.verdict),
    whole: Math.max(least.whole, now.whole),
  };
  writeFileSync(leastPath, `${JSON.stringify(raised, undefined, 2)}\n`);
}

/** How many cases have been right once; it is raised by the command, and lowered by hand alone. */
export function leastRight(): Pick<Right, 'verdict' | 'whole'> {
  if (!existsSync(leastPath)) return { verdict: 0, whole: 0 };
  return z
    .strictObject({ verdict: z.number(), whole: z.number() })
    .parse(JSON.parse(readFileSync(leastPath, 'utf8')));
}

function dumpOf(paths: readonly string[], textOf: (path: string) => string): Dump {
  const kept = paths.filter((path) => path.endsWith('.jsonl'));
  return new Map<string, readonly Told[]>(
    kept.map((path) => [path.slice(0, -'.jsonl'.length), readDump(textOf(path))]),
  );
}

function pathOf(box: string): string {
  return join(root, folder, `${box}.jsonl`);
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
}
