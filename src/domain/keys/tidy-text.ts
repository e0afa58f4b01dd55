import { count, type Counts, type RepairName } from './key-repairs';
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

/** %2B of a web address, \u002b of JSON, &#x2b; and &#43; of a web page. */
const encodedCharacters: Tidying = {
  pattern: /(?:%|\\{1,4}u00|&#x)[\da-f]{2};?|&#\d\d;/gi,
  into: decodeCharacter,
  name: 'encoded-characters',
};

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
  encodedCharacters,
  // Encoded twice: %252B.
  encodedCharacters,
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

function decodeCharacter(match: string): string {
  const [digits = ''] = /[\da-f]{2}(?=;?$)/i.exec(match) ?? [];
  return String.fromCharCode(Number.parseInt(digits, /^&#\d/.test(match) ? 10 : 16));
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
