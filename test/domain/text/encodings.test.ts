import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, decodingsOf } from '../../../src/domain/text/encodings';
import { encoders } from '../../support/encoders';

const text = 'What "nobody" should read,\nand what is written in many ways: 0123456789.';
/** Quotation marks and line breaks are what encoders write otherwise. */
const bare = (each: string): string => each.replaceAll(/[\s"\\+]+/g, '');
const isFoundIn = (written: string): boolean =>
  asRead(written).some((each) => bare(each).includes(bare(text)));

describe('an encoded text', () => {
  test.each(Object.entries(encoders))('is found: %s', (_, encode) => {
    expect(isFoundIn(`value = ${encode(text)}`)).toBe(true);
  });

  test('is found inside two other encodings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Object.entries(encoders)), { minLength: 2, maxLength: 3 }),
        (layers) => {
          const written = layers.reduce((inner, [, encode]) => encode(inner), text);
          expect(isFoundIn(written)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is found behind a word of any length', () => {
    const inBase64 = ['base64 of UTF-16', 'base64', 'base64url'].flatMap((name) => encoders[name] ?? []);
    for (const [outer, inner] of inBase64.flatMap((one) => inBase64.map((two) => [one, two] as const)))
      for (let length = 14; length < 34; length += 1) {
        const word = 'Ab3'.repeat(12).slice(0, length);
        expect(isFoundIn(`${word}\n${outer(inner(text.repeat(4)))}`), word).toBe(true);
      }
  });
});

test('bytes that are no text are given as they are', () => {
  const bytes = Buffer.from(Array.from({ length: 60 }, (_, index) => (index * 37 + 129) % 256));
  expect(decodingsOf(bytes.toString('base64'))).toContain(bytes.toString('latin1'));
});

test('a text without encodings holds nothing else', () => {
  expect(decodingsOf('Words alone, 1234.')).toEqual([]);
});
