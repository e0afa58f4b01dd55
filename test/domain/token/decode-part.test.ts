import { describe, expect, test } from 'vitest';
import { decodePart, decodeSignature, hasUnusedBits } from '../../../src/domain/token/decode-part';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('bits that are left over', () => {
  test.each(['', 'A', 'AA', 'AAA'])(
    'behind %j are found exactly where another encoder would write another letter',
    (start) => {
      for (const letter of alphabet) {
        const encoded = start + letter;
        // One letter alone carries no byte: that is a break of its own.
        const isOver = encoded.length % 4 === 1;
        const written = Buffer.from(encoded, 'base64url').toString('base64url');
        expect(hasUnusedBits(encoded), encoded).toBe(!isOver && written !== encoded);
      }
    },
  );

  test('are no break: the bytes are given', () => {
    expect(decodeSignature('AB')).toEqual({ encoded: 'AB', length: 1 });
  });
});

test('an empty part has no text and is no object', () => {
  expect(decodePart('')).toEqual({
    encoded: '',
    text: '',
    members: [],
    broken: { at: 0, what: 'json', words: 'the text ends before the object does' },
  });
});

test('a byte order mark stays in the text, and the members behind it are read', () => {
  const part = decodePart(Buffer.from('\ufeff{"alg":"RS256"}').toString('base64url'));
  expect(part.text.charCodeAt(0)).toBe(0xfeff);
  expect(part.members).toEqual([{ name: 'alg', value: 'RS256', start: 2, end: 15 }]);
  expect(part.broken).toBeUndefined();
});
