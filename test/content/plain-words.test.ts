import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readingGrades } from '../../scripts/bench/reading-grades';
import { countWords, readProse } from '../../scripts/prose/read-prose';

const most = 30;
/** Turns of phrase that stop a reader, and American spellings. A label of a console keeps its own. */
const refused =
  /\b(?:stands?(?!-)|(?:is|are) told(?! apart)|hangs? off|(?<!(?:key|pair) )in hand|said of|taken out|kept nowhere|behaviors?|colors?|favorite|canceled|labeled|(?<!Admin )center|organization(?! ID)|(?:recogni|customi|synchroni)ze[sd]?)\b|\bIt is for\b/i;

/** The same for those who write the site, whose code has labels and properties of its own. */
const unclear = /\b(?:stands?(?!-| out| alone)|stood|(?:is|are) told(?! apart)|hangs? off|in hand|said of)\b/;
/** After Flesch and Kincaid: the years of school that a reader needs. */
const highestGrade = 8;

const root = fileURLToPath(new URL('../../', import.meta.url));
const prose = readProse(root);

test('every guide and every table of messages is read', () => {
  const total = prose.reduce((sum, { sentences }) => sum + sentences.length, 0);
  expect(prose.length).toBeGreaterThan(40);
  expect(total).toBeGreaterThan(2000);
});

test('no sentence has more than 30 words: cut it in two', () => {
  expect(found((sentence) => countWords(sentence) > most)).toEqual([]);
});

test('no sentence has a refused word: say who does what, in British spelling', () => {
  expect(found((sentence) => refused.test(sentence))).toEqual([]);
});

test('no guide, list of faults or group of messages is harder to read than grade 8', () => {
  const grades = readingGrades(root);
  expect(grades.length).toBeGreaterThan(30);
  expect(grades.filter(({ grade }) => !(grade <= highestGrade))).toEqual([]);
});

test('no comment and no document has such a turn of phrase either', () => {
  const lines = globSync(['*.md', 'docs/**/*.md', '{src,scripts}/**/*.{astro,css,ts}', 'public/*.js'], {
    cwd: root,
  })
    .flatMap((file) =>
      readFileSync(root + file, 'utf8')
        .split('\n')
        .map((line) => ({ file, line: line.trim() })),
    )
    .filter(({ file, line }) => file.endsWith('.md') || /^(?:\/\/|\/?\*)|\s\/\/ /.test(line));
  expect(lines.length).toBeGreaterThan(1500);
  expect(lines.filter(({ line }) => unclear.test(line))).toEqual([]);
});

test('no message is written twice: give it one place, and import it', () => {
  const seen = new Map<string, number>();
  for (const { sentences } of prose.filter(({ file }) => file.endsWith('.en.ts')))
    for (const sentence of sentences.filter((each) => countWords(each) >= 4))
      seen.set(sentence, (seen.get(sentence) ?? 0) + 1);
  expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
});

function found(is: (sentence: string) => boolean): readonly string[] {
  return prose.flatMap(({ file, sentences }) =>
    sentences.filter(is).map((sentence) => `${file}: ${sentence}`),
  );
}
