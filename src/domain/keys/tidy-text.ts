import { count, type Counts, type RepairName } from './key-repairs';

/** Stands for a line break that was written out, so that it can be counted apart from a real one. */
export const writtenLineBreak = '\f';

type Tidying = readonly [RegExp, string | ((match: string) => string), RepairName?];

/** %2B of a web address, \u002b of JSON, &#x2b; and &#43; of a web page. */
const encodedCharacters: Tidying = [
  /(?:%|\\{1,4}u00|&#x)[\da-f]{2};?|&#\d\d;/gi,
  decodeCharacter,
  'encoded-characters',
];

/**
 * Rewritings that no base64 and no BEGIN line can suffer from. Each undoes what a program did, the last one
 * first. Patterns are bounded, so that reading stays linear.
 */
const tidyings: readonly Tidying[] = [
  encodedCharacters,
  // Encoded twice: %252B.
  encodedCharacters,
  [/&[a-z]{2,6};/gi, ' '],
  [/[\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '', 'invisible-characters'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-', 'dashes'],
  [/[‘’‚“”„«»‹›´]/g, '"'],
  [/(?:\\{1,4}r)?\\{1,4}n|\\{1,4}[rt]|<br ?\/?>/gi, writtenLineBreak],
  [/\\{1,4}(?=["'])/g, ''],
  // Pieces of a text that a program joins: "MII…" + "…AQAB".
  [/["'`]\s{0,40}\+\s{0,40}["'`]/g, '""'],
];

/** Undoes what a paste went through on its way, and counts it. */
export function tidyText(pasted: string, counts: Counts): string {
  return tidyings.reduce(
    (text, [pattern, into, name]) =>
      text.replaceAll(pattern, (match) => {
        if (name) count(counts, name);
        return typeof into === 'string' ? into : into(match);
      }),
    pasted,
  );
}

function decodeCharacter(match: string): string {
  const [digits = ''] = /[\da-f]{2}(?=;?$)/i.exec(match) ?? [];
  return String.fromCharCode(Number.parseInt(digits, /^&#\d/.test(match) ? 10 : 16));
}
