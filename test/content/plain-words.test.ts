import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countWords, readProse } from '../../scripts/prose/read-prose';

const most = 30;
/** Turns of phrase that stop a reader, and American spellings. A label of a console keeps its own. */
const refused =
  /\b(?:stands?(?!-)|(?:is|are) told(?! apart)|hangs? off|(?<!(?:key|pair) )in hand|said of|taken out|kept nowhere|behaviors?|colors?|favorite|canceled|labeled|(?<!Admin )center|organization(?! ID)|(?:recogni|customi|synchroni)ze[sd]?)\b|\bIt is for\b/i;

const prose = readProse(fileURLToPath(new URL('../../', import.meta.url)));

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
