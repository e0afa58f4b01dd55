import type { Rule } from './rewrite';

const name = 'encoded-characters';

/** %2B of a web address; a character beyond ASCII is two to four codes (UTF-8). */
export const percentCodes: Rule = {
  name,
  pattern: /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/gi,
  into: (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  },
};

/** \u002b, \u{2b} and \x2b of a script, with backslashes that were doubled on the way. */
export const codePoints: Rule = {
  name,
  pattern: /\\{1,4}(?:u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2})/gi,
  into: (code) => characterOf(code.replaceAll(/[\\ux{}]+/gi, ''), 16, code),
};

/** &#x2b; and &#43; of a web page or of XML. */
export const numericReferences: Rule = {
  name,
  pattern: /&#(?:x0{0,6}[\da-f]{1,6}|0{0,6}\d{1,7});/gi,
  into: (reference) =>
    /^&#x/i.test(reference)
      ? characterOf(reference.slice(3, -1), 16, reference)
      : characterOf(reference.slice(2, -1), 10, reference),
};

/** &quot; and the other names that programs write; a name that is not in the list stays. */
export const namedReferences: Rule = {
  name,
  pattern: /&[a-z]{2,8};/gi,
  into: (reference) => characters.get(reference.slice(1, -1).toLowerCase()) ?? reference,
};

/** What was encoded twice: &amp;nbsp; */
export const ampersands: Rule = { name, pattern: /&amp;/gi, into: '&' };

/** Everything that represents one character, in the order in which programs encode: the last is undone first. */
export const codes: readonly Rule[] = [
  ampersands,
  percentCodes,
  numericReferences,
  namedReferences,
  codePoints,
];

/** Line breaks and tabs that a program wrote out: \n, \r\n, \t, with backslashes doubled on the way, and <br>. */
export const writtenLineBreaks: Rule = {
  name: 'literal-line-breaks',
  pattern: /(?:\\{1,4}r)?\\{1,4}n|\\{1,4}[rt]|<br ?\/?>/gi,
  into: '\n',
};

const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['shy', '\u00ad'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['plus', '+'],
  ['sol', '/'],
  ['equals', '='],
  ['lowbar', '_'],
  ['hyphen', '-'],
  ['period', '.'],
  ['comma', ','],
  ['colon', ':'],
  ['semi', ';'],
  ['lpar', '('],
  ['rpar', ')'],
  ['lbrace', '{'],
  ['rbrace', '}'],
  ['lbrack', '['],
  ['rbrack', ']'],
  ['grave', '`'],
  ['dollar', '$'],
  ['num', '#'],
  ['newline', '\n'],
  ['tab', '\t'],
]);

function characterOf(digits: string, base: 10 | 16, otherwise: string): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : otherwise;
}
