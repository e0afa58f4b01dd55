import { count, type Counts, type RepairName } from './key-repairs';
import { codePoints, numericReferences, percentCodes } from '../text/decode';
import { readCharacters } from './read-characters';
import { changeAt } from './stretch';

/** Stands for a line break that was written out, so that it can be counted apart from a real one. */
export const writtenLineBreak = '\f';

export interface Tidying {
  /** Global, without groups, bounded: reading stays linear. */
  readonly pattern: RegExp;
  readonly into: string | ((match: string) => string);
  /** What it is told as; without, what is left in its place is told. */
  readonly name?: RepairName;
  /** Whether the text as a whole speaks for it. */
  readonly onlyIf?: (text: string) => boolean;
}

const encodedCharacters: readonly Tidying[] = [percentCodes, numericReferences, codePoints].map(
  ({ pattern, into = '' }) => ({ pattern, into, name: 'encoded-characters' }),
);

/** Signs of a web page, without which XML would not be seen. */
const signs: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/**
 * Rewritings that no base64 and no BEGIN line can suffer from. Each undoes what a program did, the last one
 * first.
 */
export const tidyings: readonly Tidying[] = [
  // Encoded for a web page twice: &amp;nbsp;
  { pattern: /&amp;/gi, into: '&' },
  ...encodedCharacters,
  // Encoded twice: %252B.
  ...encodedCharacters,
  { pattern: /&[a-z]{2,6};/gi, into: (match) => signs.get(match.toLowerCase()) ?? ' ' },
  {
    pattern: /[\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    into: '',
    name: 'invisible-characters',
  },
  { pattern: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, into: '-', name: 'dashes' },
  { pattern: /[‘’‚“”„«»‹›´]/g, into: '"' },
  { pattern: /(?:\\{1,4}r)?\\{1,4}n|\\{1,4}[rt]|<br ?\/?>/gi, into: writtenLineBreak },
  { pattern: /\\{1,4}(?=["'])/g, into: '' },
  // A carriage return as editors and `cat -v` show it.
  { pattern: /\^M(?=\s|$)/g, into: '', name: 'windows-line-breaks' },
  // What a program says between two lines of a key: " . PHP_EOL . " and ");\nsb.append(".
  {
    pattern:
      /["'`][\s.+&);,<]{0,20}(?:PHP_EOL|System\.lineSeparator\(\)|Environment\.NewLine|os\.(?:linesep|EOL)|vb(?:CrLf|NewLine|Lf)|\w{1,20}\.(?:append|write|print|push|add)\w{0,4}\()[\s.+&<]{0,20}["'`]/gi,
    into: '""',
  },
  // BEGINPUBLICKEYMII…: a form that lets letters through alone.
  {
    pattern:
      /BEGIN(?:RSA)?(?:PUBLICKEY|CERTIFICATE)(?=MI)|(?<=[\w+/=]{8})END(?:RSA)?(?:PUBLICKEY|CERTIFICATE)(?![\w-])/g,
    into: (label) => `-----${label}-----`,
  },
  // Line breaks of which the backslash was eaten: nMII…
  {
    pattern:
      /(?<=-{2,9}|["'=\s:]|^)n?(?:(?:[A-Za-z\d+/]{64}n){2,}|(?:[A-Za-z\d+/]{76}n){2,})[A-Za-z\d+/=]{0,76}/g,
    into: withLineBreaks,
  },
  // Pieces of a text that a program joins: "MII…" + "…AQAB", and & _ over two lines of Basic. A + alone before
  // a written line break is a letter of the key.
  { pattern: /["'`](?!\+\s{0,9}\f["'`])\s{0,40}(?:\+|& _)[\s>|]{0,40}["'`]/g, into: '""' },
  {
    pattern: /^[ \t]{0,9}\d{1,4}[.:|)]?[ \t]{1,9}/gm,
    into: '',
    name: 'line-numbers',
    onlyIf: hasNumberedLines,
  },
  // Lines that a comparison of versions marks as added or taken away, and the dash of a list.
  { pattern: /^[+-]/gm, into: ' ', onlyIf: hasMarkedLines },
  { pattern: /^[ \t]{0,9}-[ \t]/gm, into: ' ' },
];

/** Undoes what a paste went through on its way, and counts it. */
export function tidyText(pasted: string, counts: Counts): string {
  return tidyings.reduce((text, { pattern, into, name, onlyIf }) => {
    if (onlyIf && !onlyIf(text)) return text;
    let times = 0;
    const tidied = text.replaceAll(pattern, (match) => {
      times += 1;
      return typeof into === 'string' ? into : into(match);
    });
    if (name && times > 0) count(counts, name, times, firstChange(text, pattern, into));
    return tidied;
  }, pasted);
}

function firstChange(text: string, pattern: RegExp, into: Tidying['into']) {
  const [match] = take(text.matchAll(pattern));
  if (!match) return undefined;
  const [found] = match;
  return changeAt(
    text,
    match.index,
    match.index + found.length,
    typeof into === 'string' ? into : into(found),
  );
}

/** The first alone: the others are not looked for. */
function* take<Item>(items: Iterable<Item>): Generator<Item> {
  for (const item of items) {
    yield item;
    return;
  }
}

/** The lines of a key whose line breaks are an n each; only where the bytes are a key without them. */
function withLineBreaks(match: string): string {
  const begun = match.startsWith('n') && match.startsWith('MI', 1) ? match.slice(1) : match;
  const width = begun.charAt(64) === 'n' ? 64 : 76;
  const lines = begun.match(new RegExp(`.{${String(width)}}n|.{1,${String(width)}}`, 'g')) ?? [];
  const letters = lines.map((line, index) =>
    line.length > width || (index === lines.length - 1 && line.endsWith('n')) ? line.slice(0, -1) : line,
  );
  const joined = letters.join('').replaceAll('=', '');
  const read = readCharacters(joined);
  const isKey = read?.length === joined.length && read.found.kind === 'public';
  return isKey ? `${writtenLineBreak}${letters.join(writtenLineBreak)}${writtenLineBreak}` : match;
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
