import { runInNewContext } from 'node:vm';
import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { stringLiterals, type CodeLanguage } from '../../../src/domain/text/string-literals';

/**
 * The part of each language's own grammar of string literals that may be used: one plain character, or one escape.
 * JavaScript: ECMA-262, 12.9.4. Python: Lexical analysis, 2.4.1. Java: JLS 17, 3.3 and 3.10.7. Go: Specification,
 * String literals. C#: Specification, 6.4.5.6. PHP: Strings, Double quoted. Ruby: Literals, Double-Quoted Strings.
 */
const grammars: Record<CodeLanguage, RegExp> = {
  javascript: /^'(?:[^'\\\n\r\u2028\u2029<>&]|\\['\\]|\\u\{[0-9a-f]{1,6}\})*'$/u,
  python: /^"(?:[^"\\\n\r]|\\["\\]|\\U[0-9a-f]{8})*"$/u,
  java: /^"(?:[ !#-[\]-~]|\\["\\]|\\[0-3][0-7]{2}|\\u[0-9a-f]{4})*"$/u,
  go: /^"(?:[^"\\\n]|\\["\\]|\\U[0-9a-f]{8})*"$/u,
  csharp: /^"(?:[^"\\\n\r\u0085\u2028\u2029]|\\["\\]|\\U[0-9a-f]{8})*"$/u,
  php: /^"(?:[^"\\$]|\\["\\$]|\\u\{[0-9a-f]{1,6}\})*"$/u,
  ruby: /^"(?:[^"\\#]|\\["\\#]|\\u\{[0-9a-f]{1,6}\})*"$/u,
};
const languages = Object.entries(stringLiterals);
const grammarOf = (language: string) =>
  new Map<string, RegExp>(Object.entries(grammars)).get(language) ?? /^$/;

/** What the languages make of an escape that the grammars above know. */
function read(literal: string): string {
  const escape = /\\(?:u\{([0-9a-f]+)\}|U([0-9a-f]{8})|u([0-9a-f]{4})|([0-3][0-7]{2})|(.))/gu;
  return literal
    .slice(1, -1)
    .replaceAll(
      escape,
      (_, braced?: string, long?: string, unit?: string, octal?: string, plain?: string) => {
        const hex = braced ?? long;
        if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
        if (unit !== undefined) return String.fromCharCode(parseInt(unit, 16));
        return octal === undefined ? (plain ?? '') : String.fromCharCode(parseInt(octal, 8));
      },
    );
}

const wellFormed = (text: string) => text.replaceAll(/\p{Cs}/gu, '\ufffd');
/** Everything that some language reads within or after a literal. */
const marks = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\u0022',
    '$',
    '${',
    '{$',
    '#{',
    '#',
    '}',
    '?>',
    '//',
    '*/',
    '%s',
    '\n',
    '\r',
    '\0',
    '\u2028',
  ],
);
const hostile = fc
  .array(fc.oneof(marks, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe.each(languages)('a literal of %s', (language, write) => {
  test('holds any text, and ends where it should', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const literal = write(text);
        expect(literal).toMatch(grammarOf(language));
        expect(read(literal)).toBe(language === 'javascript' ? text : wellFormed(text));
      }),
      { numRuns: 500 },
    );
  });

  test('shows every character that it holds', () => {
    expect(write('a\u202eb\u200bc\ufeffd\ue000\u007f\u0085')).toMatch(/^["'][ -~]+["']$/);
  });

  test('leaves plain words as they are', () => {
    expect(write('www.example.com').slice(1, -1)).toBe('www.example.com');
  });
});

test('an engine of JavaScript reads its literal back', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(runInNewContext(stringLiterals.javascript(text))).toBe(text);
    }),
  );
});

test.each([
  ['javascript', String.raw`'Zoë\'s "$\u{a}\\'`],
  ['python', String.raw`"Zoë's \"$\U0000000a\\"`],
  ['java', String.raw`"Zo\353's \"$\012\\"`],
  ['go', String.raw`"Zoë's \"$\U0000000a\\"`],
  ['csharp', String.raw`"Zoë's \"$\U0000000a\\"`],
  ['php', String.raw`"Zoë's \"\$\u{a}\\"`],
  ['ruby', String.raw`"Zoë's \"$\u{a}\\"`],
] as const)(
  '%s writes an accent, quotation marks, a dollar sign, a line break and a backslash',
  (language, written) => {
    expect(stringLiterals[language]('Zoë\'s "$\n\\')).toBe(written);
  },
);
