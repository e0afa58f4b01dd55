import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allGuides } from '../../src/content/registry';
import { sources, type Source } from '../../src/content/sources';
import { attribute, parsePage, type Node } from '../support/pages/html';
import { readPseudo } from '../support/pages/pseudo-site';

/** Of products, consoles, sources and formats: what every language says alike. */
const names = [
  ...allGuides.flatMap(({ guide }) => namesIn(guide)),
  // In a sentence.
  ...allGuides.flatMap(({ guide }) => Object.values(guide.fields).map(({ label }) => lowered(label))),
  ...Object.values(sources).flatMap((source: Source) => [source.title ?? [], source.publisher ?? []].flat()),
  ...globSync('src/content/{desks,guides,receivers}/*/guide.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<(?:Label|Value)[^>]*>([^<]+)</g)].map(
      ([, label = '']) => label,
    ),
  ),
  // The project and its licence, and what languages call themselves.
  'Deskbridge',
  'Apache-2.0',
  'English',
  'Deutsch',
  'Shell',
  // Of a token.
  'header',
  'claims',
  'signature',
  // What is typed as a sample, and what leads to it.
  '"lwicontexts"',
  String.raw`{\"tier\":\"gold\"}`,
  '{"tier":"gold"}',
  '[{"type":"ctmrinfo","info":{"ctype":"vip"}}]',
  'acc:71234560',
  'www.example.com',
  'ada@example.com',
  'Ada',
  'Example',
  'Show me one',
].toSorted((one, other) => other.length - one.length);

test.each(['', 'liveengage/', 'keys/', 'token/'])('/%s is in the language that was built', (path) => {
  const html = parsePage(readPseudo(`${path}index.html`));
  const plain = [...new Set(textsOf(html))].filter(isPlain).filter((text) => {
    const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
    return isPlain(rest);
  });
  expect(plain).toEqual([]);
});

/** “Widget name” as a sentence has it. */
function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

test('a page says its language and which way it is read', () => {
  expect(readPseudo('liveengage/index.html')).toMatch(/<html(?=[^>]* lang="ar-XB")(?=[^>]* dir="rtl")/);
});

/** Whether a word has no marks. */
function isPlain(text: string): boolean {
  return /(?<![\p{L}_])[A-Za-z]{3,}(?![\p{L}_])/u.test(text);
}

/** What consoles and vendors call their things, in a definition. */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['name', 'vendor', 'label', 'path', 'at', 'from', 'to'].includes(key) && isPlain(value)
      ? [value]
      : [];
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => namesIn(each, name));
}

const said = ['title', 'alt', 'aria-label', 'placeholder', 'aria-description'];
const quoting = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'svg', 'textarea']);

function textsOf(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value.replaceAll(/\s+/g, ' ').trim()];
  if ('tagName' in node && quoting.has(node.tagName)) return [];
  const own = 'tagName' in node ? said.map((name) => attribute(node, name) ?? '') : [];
  const inside = 'content' in node ? node.content.childNodes : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...[...children, ...inside].flatMap(textsOf)];
}
