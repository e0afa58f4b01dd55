import { ampersands, codePoints, namedReferences, numericReferences, percentCodes } from '../../text/decode';
import type { Range } from '../../text/account';
import { logPrefixes } from '../../text/log-lines';
import type { Rule } from '../../text/rewrite';
import type { RepairName } from './key-repairs';
import { readCharacters } from './read-characters';

/** Marks a line break that was written out, so that it can be counted apart from a real one. */
export const writtenLineBreak = '\f';

const encodedCharacters = [percentCodes, numericReferences, codePoints].map(({ pattern, into = '' }) => ({
  pattern,
  into,
  name: 'encoded-characters' as const,
}));

/**
 * Rewritings that no base64 and no BEGIN line can suffer from. Each undoes what a program did, the last one
 * first.
 */
export const tidyings: readonly (Rule & { readonly name?: RepairName })[] = [
  // Encoded for a web page twice: &amp;nbsp;
  { pattern: ampersands.pattern, into: '&' },
  ...encodedCharacters,
  // Encoded twice: %252B.
  ...encodedCharacters,
  { ...namedReferences, name: 'encoded-characters' },
  // A name that no list has.
  { pattern: /&[a-z]{2,8};/gi, into: ' ' },
  {
    pattern: /[\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    name: 'invisible-characters',
  },
  { pattern: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, into: '-', name: 'dashes' },
  { pattern: /[‘’‚“”„«»‹›´]/g, into: '"' },
  { pattern: /(?:\\{1,4}r)?\\{1,4}n|\\{1,4}[rt]|<br ?\/?>/gi, into: writtenLineBreak },
  { pattern: /\\{1,4}(?=["'])/g },
  // A carriage return as editors and `cat -v` show it.
  { pattern: /\^M(?=\s|$)/g, name: 'windows-line-breaks' },
  { pattern: /\^M/g, into: '\n', name: 'windows-line-breaks' },
  // What a program says between two lines of a key: " . PHP_EOL . " and ");\nsb.append(".
  {
    pattern:
      /["'`][\s.+&);,<]{0,20}(?:PHP_EOL|System\.lineSeparator\(\)|Environment\.NewLine|os\.(?:linesep|EOL)|vb(?:CrLf|NewLine|Lf)|\w{1,20}\.(?:append|write|print|push|add)\w{0,4}\()[\s.+&<]{0,20}["'`]/gi,
    into: '""',
  },
  // Literals one below the other, each with the prefix of bytes or of a raw text: b"MII…" b"…AQAB".
  { pattern: /(?<=["'])[\s\\]{1,60}[bru]{1,2}(?=["'])/gi, into: '\n' },
  // BEGINPUBLICKEYMII…: a form that lets letters through alone.
  {
    pattern:
      /BEGIN(?:RSA)?(?:PUBLICKEY|CERTIFICATE)(?=MI)|(?<=[\w+/=]{8})END(?:RSA)?(?:PUBLICKEY|CERTIFICATE)(?![\w-])/g,
    into: (label) => `-----${label}-----`,
  },
  // Line breaks of which the backslash was eaten: nMII…
  { pattern: /n/g, into: writtenLineBreak, where: eatenBreaks },
  // Pieces of a text that a program joins: "MII…" + "…AQAB", and & _ over two lines of Basic. A + alone before
  // a written line break is a letter of the key.
  { pattern: /["'`](?!\+\s{0,9}\f["'`])\s{0,40}(?:\+|& _)[\s>|]{0,40}["'`]/g, into: '""' },
  logPrefixes,
  {
    pattern: /^[ \t]{0,9}\d{1,4}[.:|)]?[ \t]{1,9}/gm,
    name: 'line-numbers',
    onlyIf: hasNumberedLines,
  },
  // Lines that a comparison of versions marks as added or taken away, and the dash of a list.
  { pattern: /^[+-]/gm, into: ' ', onlyIf: hasMarkedLines },
  { pattern: /^[ \t]{0,9}-[ \t]/gm, into: ' ' },
];

const eatenLines =
  /(?<=-{2,9}|["'=\s:]|^)n?(?:(?:[A-Za-z\d+/]{64}n){2,}|(?:[A-Za-z\d+/]{76}n){2,})[A-Za-z\d+/=]{0,76}/g;

/** Where an n represents a line break: behind each line, only where the bytes are a key without them. */
function eatenBreaks(text: string): Range[] {
  return Array.from(text.matchAll(eatenLines)).flatMap(({ 0: lines, index }) => {
    const first = lines.startsWith('nMI') ? 1 : 0;
    const width = lines.charAt(first + 64) === 'n' ? 64 : 76;
    const breaks = new Set(first === 1 ? [0] : []);
    for (let at = first + width; at < lines.length && lines.charAt(at) === 'n'; at += width + 1)
      breaks.add(at);
    if (lines.endsWith('n')) breaks.add(lines.length - 1);
    const letters = [...lines].filter((letter, at) => letter !== '=' && !breaks.has(at)).join('');
    const read = readCharacters(letters);
    if (read?.length !== letters.length || read.found.kind !== 'public') return [];
    return [...breaks].map((at) => ({ start: index + at, end: index + at + 1 }));
  });
}

/** Three lines or more, a BEGIN line among them, that all begin with the same sign. */
function hasMarkedLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length > 2 &&
    text.includes('-BEGIN ') &&
    ['+', '-'].some((sign) => lines.every((line) => line.startsWith(sign)))
  );
}

/** Three lines or more, of which each begins with the number after that of the line before. */
function hasNumberedLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const numbers = lines.map((line) =>
    Number(/^[ \t]{0,9}(\d{1,4})[.:|)]?[ \t]/.exec(line)?.[1] ?? Number.NaN),
  );
  return (
    numbers.length > 2 && numbers.every((number, index) => index === 0 || number - 1 === numbers[index - 1])
  );
}
