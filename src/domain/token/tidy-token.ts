import { countToken, type TokenCounts, type TokenRepairName } from './token-repairs';

/** Stands for a line break that was written out, so that it can be counted apart from a real one. */
export const writtenLineBreak = '\f';
/** A dash that stood for one hyphen or, written by a word processor, for two. Decided when the length is known. */
export const longDash = '—';

type Tidying = readonly [RegExp, string | ((match: string) => string), TokenRepairName?];

/** %2E of a web address, \u002e of JSON, &#x2e; and &#46; of a web page. */
const encodedCharacters: Tidying = [
  /(?:%|\\{1,4}u00|&#x)[\da-f]{2};?|&#\d\d;/gi,
  decodeCharacter,
  'encoded-characters',
];

/**
 * Rewritings that no token can suffer from. Each undoes what a program did, the last one first. Patterns are
 * bounded, so that reading stays linear.
 */
const tidyings: readonly Tidying[] = [
  encodedCharacters,
  // Encoded twice: %252E.
  encodedCharacters,
  [/[\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '', 'invisible-characters'],
  [/&(?:nbsp|ensp|emsp);/gi, '\u00a0'],
  [/&(?:quot|apos|lt|gt|amp);/gi, '"'],
  [/[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/g, '-', 'dashes'],
  [/\u2015/g, longDash],
  [/[\u2024\u2027\u00b7\u3002\ufe52\uff0e\uff61]/g, '.', 'dots'],
  [/[‘’‚“”„«»‹›´`]/g, '"'],
  [/(?:\\{1,4}r)?\\{1,4}n|\\{1,4}[rt]|<br ?\/?>/gi, writtenLineBreak],
  // A line that goes on, in a shell; a quotation mark inside a quoted text.
  [/\\{1,4}(?=["'\r\n])/g, ''],
  // Pieces of a text that a program joins: "eyJ…" + "…".
  [/["'](?:\s{1,40}|\s{0,40}[+.]\s{0,40})["']/g, '', 'joined-texts'],
  [/(?<=\n)[ \t]{0,9}(?:[>|][ \t]?){1,9}/g, '', 'reply-marks'],
  // Marks of bold type, and what an editor puts at the end of a line that it wraps.
  [/[*•↩¶]+/g, '', 'other-marks'],
];

/** Undoes what a paste went through on its way, and counts it. */
export function tidyToken(pasted: string, counts: TokenCounts): string {
  return tidyings.reduce(
    (text, [pattern, into, name]) =>
      text.replaceAll(pattern, (match) => {
        if (name) countToken(counts, name);
        return typeof into === 'string' ? into : into(match);
      }),
    pasted,
  );
}

function decodeCharacter(match: string): string {
  const [digits = ''] = /[\da-f]{2}(?=;?$)/i.exec(match) ?? [];
  return String.fromCharCode(Number.parseInt(digits, /^&#\d/.test(match) ? 10 : 16));
}
