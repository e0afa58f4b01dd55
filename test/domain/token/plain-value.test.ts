import { describe, expect, test } from 'vitest';
import { shorten, writeText, writeValue } from '../../../src/domain/token/plain-value';

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
