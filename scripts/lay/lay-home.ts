import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Kind = 'desk' | 'receiver';

export interface NewHome {
  /** The folder of the project. */
  readonly root: string;
  readonly kind: Kind;
  /** Folder name and address: kebab-case. */
  readonly id: string;
  /** As people say it; made from the id when empty. */
  readonly name: string;
}

export type Laid =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: string };

/** Where a kind lives, and the file that holds its position among its like. */
const kinds = {
  desk: { parent: 'src/content/desks', ordered: 'desk.ts' },
  receiver: { parent: 'src/content/receivers', ordered: 'order.ts' },
} as const satisfies Record<Kind, object>;

const ending = '.template';
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** First parts of addresses that are promised to other pages. */
const reserved = [
  'changes',
  'docs',
  'faults',
  'glossary',
  'images',
  'keys',
  'links',
  'record',
  'rehearsal',
  'search',
  'secure',
  'security',
  'token',
  'values',
  'widget',
];

/** Writes the folder of a new desk or receiver and that of its examples, or says why not; then nothing is written. */
export function layHome({ root, kind, id, name }: NewHome): Laid {
  const { parent, ordered } = kinds[kind];
  const spoken = name === '' ? spokenName(id) : name;
  const problem = problemOf(root, kind, id, spoken);
  if (problem !== undefined) return { ok: false, problem };
  const values: Readonly<Record<string, string>> = {
    id,
    claim: id.replaceAll('-', '_'),
    name: spoken,
    order: String(nextOrder(join(root, parent), ordered)),
    today: new Date().toISOString().slice(0, 10),
  };
  const folders = { home: join(root, parent, id), examples: join(root, 'test/content/examples', id) };
  for (const [part, folder] of Object.entries(folders))
    lay(join(import.meta.dirname, kind, part), folder, values);
  // A long name breaks lines that a short one does not.
  const prettier = join(import.meta.dirname, '../../node_modules/prettier/bin/prettier.cjs');
  spawnSync(process.execPath, [prettier, '--write', '--log-level', 'warn', ...Object.values(folders)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { ok: true, id };
}

function lay(from: string, to: string, values: Readonly<Record<string, string>>): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    const text = readFileSync(join(from, file), 'utf8');
    const filled = text.replaceAll(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole);
    writeFileSync(join(to, file.slice(0, -ending.length)), filled);
  }
}

function problemOf(root: string, kind: Kind, id: string, name: string): string | undefined {
  const { parent } = kinds[kind];
  if (!kebab.test(id)) {
    return `The id of a ${kind} is the name of its folder: small letters, digits and hyphens, such as "acme-desk". Found: "${id}".`;
  }
  const taken = Object.values(kinds).find((each) => existsSync(join(root, each.parent, id)));
  if (taken) return `"${id}" is taken: ${taken.parent}/${id}/. Choose another id.`;
  if (reserved.includes(id))
    return `The address /${id}/ belongs to another page. Choose another id, such as "${id}-desk".`;
  if (!/^[\p{L}\p{N} .&-]+$/u.test(name)) {
    return `The name of a ${kind} holds letters, digits, spaces, dots, hyphens and &, such as "Acme Desk". Found: "${name}".`;
  }
  const known = mentions(join(root, 'src'), id, name);
  if (known === undefined) return undefined;
  return `src/${known} says "${id}" or "${name}", and no code outside ${parent}/${id}/ may name it. Choose a more particular id or name.`;
}

/** A file of code that holds the id or the name as a word: the conformance test would object. */
function mentions(source: string, id: string, name: string): string | undefined {
  const word = new RegExp(String.raw`\b(?:${id}|${name.replaceAll('.', String.raw`\.`)})\b`, 'i');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(ts|astro|css|js)$/.test(path) && !/sources(?:\.en)?\.ts$/.test(path),
  );
  return files.find((path) => word.test(readFileSync(join(source, path), 'utf8')));
}

/** "acme-desk" is spoken "Acme Desk". */
function spokenName(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/** After the last of its like, as the files say it: they cannot be loaded here without their bundler. */
function nextOrder(parent: string, ordered: string): number {
  const orders = readdirSync(parent).flatMap((id) => {
    const file = join(parent, id, ordered);
    const order = existsSync(file)
      ? /\border(?:: | = )(\d+)[,;]$/m.exec(readFileSync(file, 'utf8'))?.[1]
      : undefined;
    return order === undefined ? [] : [Number(order)];
  });
  return Math.max(0, ...orders) + 1;
}
