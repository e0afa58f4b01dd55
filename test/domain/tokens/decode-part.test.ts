import { describe, expect, test } from 'vitest';
import {
  decodePart,
  decodeSignature,
  hasUnusedBits,
  shorten,
  writeText,
  writeValue,
} from '../../../src/domain/tokens/decode-part';

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
    broken: { at: 0, what: 'json', why: 'too-early' },
  });
});

test('a byte order mark stays in the text, and the members behind it are read', () => {
  const part = decodePart(Buffer.from('\ufeff{"alg":"RS256"}').toString('base64url'));
  expect(part.text.charCodeAt(0)).toBe(0xfeff);
  expect(part.members).toEqual([{ name: 'alg', value: 'RS256', start: 2, end: 15 }]);
  expect(part.broken).toBeUndefined();
});

describe('a value of a token is written', () => {
  test.each([
    ['text', 'visitor-7', '"visitor-7"'],
    ['a quotation mark in text', 'say "so"', String.raw`"say \"so\""`],
    ['a number', 1795384714, '1795384714'],
    ['true', true, 'true'],
    ['null', null, 'null'],
    ['a list', { json: '[1, "a"]' }, '[1, "a"]'],
  ])('as JSON has it: %s', (_, value, written) => {
    expect(writeValue(value)).toBe(written);
  });

  test.each([
    ['turns the text around', 'invoice\u202egpj.exe', String.raw`"invoice\u202egpj.exe"`],
    ['has no width', 'a\u200bb', String.raw`"a\u200bb"`],
    ['is a control of the terminal', '\u009b31m', String.raw`"\u009b31m"`],
    ['ends a line in scripts', 'a\u2028b', String.raw`"a\u2028b"`],
    ['is a tag beyond the first plane', '\u{e0041}', String.raw`"\udb40\udc41"`],
  ])('so that nothing hides in it which %s', (_, value, written) => {
    expect(writeValue(value)).toBe(written);
  });

  test('with the line breaks of its own JSON, where that is an object', () => {
    expect(writeText('{\n\t"a": "\u202e"\n}')).toBe('{\n\t"a": "\\u202e"\n}');
  });
});

test('a long text is shortened, and what is left out is counted', () => {
  expect(shorten('abcdef', 4)).toEqual({ text: 'abcd', left: 2 });
  expect(shorten('abcd', 4)).toEqual({ text: 'abcd', left: 0 });
});
