import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import {
  codePoints,
  codes,
  namedReferences,
  numericReferences,
  percentCodes,
  writtenLineBreaks,
} from '../../../src/domain/text/decode';
import { rewrite, trace, type Rule } from '../../../src/domain/text/rewrite';
import { expectLinear } from '../../support/linear';

const decoded = (rules: readonly Rule[], text: string): string => rewrite(trace(text), rules).text;

describe('a character written as a code', () => {
  test.each([
    ['a web address', percentCodes, '%2B%2f%3D', '+/='],
    ['a web address, beyond ASCII', percentCodes, '%C3%A9%e2%82%ac', 'é€'],
    ['a script', codePoints, String.raw`\u002b\x2F\u{3d}`, '+/='],
    ['JSON inside JSON', codePoints, String.raw`\\u002b\\\\u002F`, '+/'],
    ['markup', numericReferences, '&#x2b;&#47;&#61;', '+/='],
    ['markup, with zeros in front', numericReferences, '&#x000D;&#013;&#0010;', '\r\r\n'],
    ['markup, beyond ASCII', numericReferences, '&#x1F511;', '🔑'],
    ['markup, by its name', namedReferences, '&quot;&LT;&plus;&NewLine;', '"<+\n'],
  ])('of %s becomes the character', (_, rule, text, plain) => {
    expect(decoded([rule], text)).toBe(plain);
  });

  test.each([
    ['100% sure, 5%0', percentCodes],
    ['%C3%zz and %E2%82', percentCodes],
    [String.raw`\u00 and \x and \u{}`, codePoints],
    [String.raw`\u{ffffff}`, codePoints],
    ['&#; &#x; &#9999999;', numericReferences],
    ['&unknown; & amp;', namedReferences],
  ])('is left alone where it is none: %s', (text, rule) => {
    expect(decoded([rule], text)).toBe(text);
  });

  test('comes back whatever program wrote it', () => {
    const escape = (write: (code: string) => string) => (text: string) =>
      Array.from(text, (letter) => write((letter.codePointAt(0) ?? 0).toString(16))).join('');
    const writers = [
      encodeURIComponent,
      escape((code) => `\\u{${code}}`),
      escape((code) => `&#x${code};`),
      escape((code) => `&#${String(Number.parseInt(code, 16))};`),
      escape((code) => `&amp;#x${code};`),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...writers), fc.string({ unit: 'grapheme' }), (write, text) => {
        fc.pre(!/[%&\\]/.test(text));
        expect(decoded(codes, write(text))).toBe(text);
      }),
    );
  });
});

test.each([
  [String.raw`a\nb`, 'a\nb'],
  [String.raw`a\r\nb`, 'a\nb'],
  [String.raw`a\\nb\\\\r\\\\nc`, 'a\nb\nc'],
  ['a<br>b<BR />c', 'a\nb\nc'],
])('a line break that was written out becomes one: %s', (text, plain) => {
  expect(decoded([writtenLineBreaks], text)).toBe(plain);
});

test.each(['%', '\\\\', '&', '&#x0', '\\\\u00', '%C3%A9', '&amp;'])(
  'the time of %j grows in proportion to its length',
  async (part) => {
    await expectLinear((text) => decoded([...codes, writtenLineBreaks], text), part, 400_000);
  },
);
