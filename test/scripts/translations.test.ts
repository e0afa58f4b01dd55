import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wordsBelow, type Graph } from '../../scripts/build/in-language';
import { withAddresses } from '../../scripts/build/language-pages';
import { guideInPseudo, isPlain, sentencesInPseudo } from '../../scripts/languages/pseudo';
import { stamp, translationsIn } from '../../scripts/languages/translations';

const root = mkdtempSync(join(tmpdir(), 'translations-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a translation is missing, up to date, or older than its English', () => {
  mkdirSync(join(root, 'src'));
  const states = () => translationsIn(root, 'de').map(({ state }) => state);
  writeFileSync(join(root, 'src/box.en.ts'), "export const words = { box: 'Box' };\n");
  expect(states()).toEqual(['missing']);
  writeFileSync(join(root, 'src/box.de.ts'), "export const words = { box: 'Feld' };\n");
  expect(states()).toEqual(['outdated']);
  stamp(root, 'src/box.de.ts');
  expect(states()).toEqual(['translated']);
  writeFileSync(join(root, 'src/box.en.ts'), "export const words = { box: 'The box' };\n");
  expect(states()).toEqual(['outdated']);
});

test('a page of a language leads to its own pages, and says of others that they are in English', () => {
  const place = { language: 'de', site: 'https://docs.example', base: '/chat/' } as const;
  const html =
    '<link href="https://docs.example/chat/liveengage/"><a hreflang="en" href="/chat/liveengage/"></a>' +
    '<a href="/chat/liveengage/#public-key"></a><a href="/chat/keys/"></a><a href="/chat/licences.txt"></a><a href="#x"></a>';
  expect(withAddresses(html, place)).toBe(
    '<link href="https://docs.example/chat/de/liveengage/"><a hreflang="en" href="/chat/liveengage/"></a>' +
      '<a href="/chat/de/liveengage/#public-key"></a><a hreflang="en" href="/chat/keys/"></a><a href="/chat/licences.txt"></a><a href="#x"></a>',
  );
});

test('the words of a page are those of what it imports and can use', () => {
  const graph: Graph = new Map([
    ['/site/src/pages/guide.astro', new Set(['/site/src/step.astro'])],
    ['/site/src/pages/guide.astro?script', new Set(['/site/src/field.ts', '/site/src/tool.ts'])],
    ['/site/src/step.astro', new Set(['/site/src/step.de.ts'])],
    ['/site/src/field.ts', new Set(['/site/src/field.en.ts'])],
    ['/site/src/tool.ts', new Set(['/site/src/tool.en.ts'])],
    ['/site/src/pages/other.astro', new Set(['/site/src/other.en.ts'])],
  ]);
  const words = wordsBelow('/site', graph, 'pages/guide.astro', (_, to) => to !== 'src/tool.ts');
  expect([...words].toSorted()).toEqual(['src/field.en.ts', 'src/step.en.ts']);
});

test('the pseudo-language takes every sentence and leaves code, labels and keys', () => {
  const code = sentencesInPseudo(
    "export const words = { 'no-key': 'No key here', of: (n: string) => `At ${n} now` };",
  );
  expect(code).toContain("'no-key': '");
  expect(code).toContain('${n}');
  expect(isPlain(/'no-key': '([^']*)'/.exec(code)?.[1] ?? 'none')).toBe(false);
  const guide = guideInPseudo('<Notice title="A trial">Click <Label>Save</Label> or `code`.</Notice>');
  expect(guide).toMatch(
    /^<Notice title="[^"A-Za-z]+ [^"]+">[^a-z]+ <Label>Save<\/Label> .+ `code`\.<\/Notice>$/,
  );
  expect(isPlain('Save')).toBe(true);
});
