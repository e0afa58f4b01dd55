import { withSlashes } from './base-path.ts';
import { commonHeaders, ownHeaders } from '../../src/policy.ts';

/**
 * The text of `_headers`, as Netlify and Cloudflare Pages read it, for the files of a built site:
 * `/liveengage/index.html`.
 *
 * Some hosts join the values of every rule that matches, others let one rule win. So that all send the same,
 * no header is in two rules that match the same address.
 */
export function headersFile(files: readonly string[], base: string): string {
  const root = withSlashes(base).slice(0, -1);
  return [
    rule('/*', commonHeaders),
    ...rulesIn('/', files).map(([path, own]) => rule(root + path, own)),
  ].join('\n');
}

type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

/** One rule for a folder whose files are all sent alike, else one for each of its files and folders. */
function rulesIn(folder: string, files: readonly string[]): Rule[] {
  const inside = files.filter((file) => file.startsWith(folder));
  const kinds = new Set(inside.map((file) => JSON.stringify(ownHeaders(file))));
  if (folder !== '/' && kinds.size === 1) return [[`${folder}*`, ownHeaders(inside[0] ?? folder)]];
  const names = new Set(inside.map((file) => /^[^/]+\/?/.exec(file.slice(folder.length))?.[0] ?? ''));
  return [...names].toSorted().flatMap((name) => {
    const path = folder + name;
    if (name.endsWith('/')) return rulesIn(path, inside);
    return [...(name === 'index.html' ? [folder] : []), path].map(
      (each) => [each, ownHeaders(each)] as const,
    );
  });
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join('\n')}\n`;
}
