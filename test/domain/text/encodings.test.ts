import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { readPolicyBox } from '../../../src/domain/csp/read-policy';
import { asRead, decodedLength, decodingsOf, longestDecoded } from '../../../src/domain/text/encodings';
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

describe('what was not decoded', () => {
  const layers = 'ABCDEFGH &amp;amp;amp;amp;=3D3D3D3D3D3D41';

  test('is what is behind the cap', () => {
    expect(decodedLength('plain')).toBe(5);
    expect(decodedLength('plain '.repeat(100_000))).toBe(longestDecoded);
  });

  test('is everything where a text unfolds without end', () => {
    expect(decodedLength(layers.repeat(400))).toBe(layers.length * 400);
    expect(decodedLength(layers.repeat(7000))).toBe(0);
  });

  test.each([
    ['a long file', '# one more line\n'.repeat(20_000)],
    ['layers', `# ${layers}\n`.repeat(7000)],
  ])('is no part of a calm verdict on a policy: %s', (_, rest) => {
    const policy = `add_header Content-Security-Policy "default-src 'self'";\n`;
    expect(readPolicyBox(policy + rest.slice(0, 3000)).verdict).toBe('ok');
    const { verdict, reason } = readPolicyBox(policy + rest);
    expect({ verdict, reason }).toEqual({ verdict: 'warn', reason: 'unread' });
  });
});
