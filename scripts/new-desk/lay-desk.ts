import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NewDesk {
  /** The folder of the project. */
  readonly root: string;
  /** Folder name and address: kebab-case. */
  readonly id: string;
  /** As people say it; made from the id when empty. */
  readonly name: string;
}

export type Laid =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: string };

const templates = import.meta.dirname;
const ending = '.template';
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** First parts of addresses that are promised to other pages. */
const reserved = [
  'docs',
  'faults',
  'images',
  'keys',
  'links',
  'record',
  'rehearsal',
  'secure',
  'security',
  'token',
  'values',
  'widget',
];

/** Writes the files of a new desk, or says why not; then nothing is written. */
export function layDesk({ root, id, name }: NewDesk): Laid {
  const desks = join(root, 'src/content/desks');
  const spoken = name === '' ? spokenName(id) : name;
  const problem = problemOf(root, desks, id, spoken);
  if (problem !== undefined) return { ok: false, problem };
  const values: Readonly<Record<string, string>> = {
    id,
    name: spoken,
    order: String(nextOrder(desks)),
    today: new Date().toISOString().slice(0, 10),
  };
  const folder = join(desks, id);
  mkdirSync(folder);
  for (const file of readdirSync(templates).filter((each) => each.endsWith(ending))) {
    const text = readFileSync(join(templates, file), 'utf8');
    const filled = text.replaceAll(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole);
    writeFileSync(join(folder, file.slice(0, -ending.length)), filled);
  }
  return { ok: true, id };
}

function problemOf(root: string, desks: string, id: string, name: string): string | undefined {
  if (!kebab.test(id)) {
    return `A desk's id is its folder and its address: small letters, digits and hyphens, such as "acme-desk". Found: "${id}".`;
  }
  if (existsSync(join(desks, id)))
    return `There is a desk "${id}" already: src/content/desks/${id}/. Choose another id.`;
  if (reserved.includes(id))
    return `The address /${id}/ belongs to another page. Choose another id, such as "${id}-desk".`;
  if (!/^[\p{L}\p{N} .&-]+$/u.test(name)) {
    return `A desk's name holds letters, digits, spaces, dots, hyphens and &, such as "Acme Desk". Found: "${name}".`;
  }
  const known = mentions(join(root, 'src'), id, name);
  if (known === undefined) return undefined;
  return `The words "${id}" or "${name}" stand in ${known} already, and no code outside a desk's folder may name it. Choose a more particular id or name.`;
}

/** A file of code outside the desks that holds the id or the name as a word: the conformance test would object. */
function mentions(source: string, id: string, name: string): string | undefined {
  const word = new RegExp(String.raw`\b(?:${id}|${name.replaceAll('.', String.raw`\.`)})\b`, 'i');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(ts|astro|css|js)$/.test(path) && !path.endsWith('sources.ts'),
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

/** After the last desk, as the definitions say it: they cannot be loaded here without their bundler. */
function nextOrder(desks: string): number {
  const orders = readdirSync(desks).flatMap((id) => {
    const file = join(desks, id, 'desk.ts');
    const order = existsSync(file) ? /^ {2}order: (\d+),$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
    return order === undefined ? [] : [Number(order)];
  });
  return Math.max(0, ...orders) + 1;
}
