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

function found(is: (sentence: string) => boolean): readonly string[] {
  return prose.flatMap(({ file, sentences }) =>
    sentences.filter(is).map((sentence) => `${file}: ${sentence}`),
  );
}
