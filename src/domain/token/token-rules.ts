import { fromBase64 } from '../keys/base64';
import { codes, writtenLineBreaks } from '../text/decode';
import type { Rule } from '../text/rewrite';

/** Stands for a line break that was written out, so that it is counted apart from a real one. */
export const writtenLineBreak = '\f';
/** A dash that stood for one hyphen or, written by a word processor, for two. Decided when the length is known. */
export const longDash = '—';

/** Rewritings that no token can suffer from. Each undoes what a program did, the last one first. */
export const tokenRules: readonly Rule[] = [
  ...codes,
  // Encoded twice: %252E.
  ...codes,
  {
    name: 'invisible-characters',
    pattern: /[\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
  },
  { name: 'dashes', pattern: /[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/g, into: '-' },
  { pattern: /\u2015/g, into: longDash },
  { name: 'dots', pattern: /[\u2024\u2027\u00b7\u3002\ufe52\uff0e\uff61]/g, into: '.' },
  { name: 'code-fence', pattern: /`{3,9}(?:[\w+-]{0,20}(?=[ \t]{0,9}[\r\n]))?/g },
  { pattern: /[‘’‚“”„«»‹›´`]/g, into: '"' },
  { pattern: writtenLineBreaks.pattern, into: writtenLineBreak },
  // A line that goes on, in a shell; a quotation mark inside a quoted text.
  { pattern: /\\{1,4}(?=["'\r\n])/g },
  // Pieces of a text that a program joins: "eyJ…" + "…".
  { name: 'joined-texts', pattern: /["'](?:\s{1,40}|\s{0,40}[+.]\s{0,40})["']/g },
  { name: 'reply-marks', pattern: /(?<=\n)[ \t]{0,9}(?:[>|][ \t]?){1,9}/g },
  // Marks of bold type, and what an editor puts at the end of a line that it wraps.
  { name: 'other-marks', pattern: /[*•↩¶]+/g },
];

/** Base64 of a token, in one line or several, as secrets of a cluster have it. "ZXlK" is "eyJ" in base64. */
export const unwrapping: Rule = {
  name: 'base64-around',
  pattern:
    /(?<![\w+/-])ZX[cl][\w+/-]{16,}(?:\s{1,9}[\w+/-]{16,})*(?:\s{0,3}\n[ \t]{0,9}[\w+/-]{1,15}(?![^\s=]))?={0,2}/g,
  into: (wrapped) => {
    const letters = wrapped.replaceAll(/[\s=]/g, '');
    const bytes = fromBase64(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
    return bytes ? new TextDecoder().decode(bytes) : wrapped;
  },
};

/** What does not belong between the letters of a token; each takes what the ones before have left. */
export const strayRules: readonly Rule[] = [
  { name: 'literal-line-breaks', pattern: new RegExp(writtenLineBreak, 'g') },
  { name: 'line-breaks', pattern: /\r\n|[\n\r\v\x85\u2028\u2029]/g },
  { name: 'spaces', pattern: /[ \t]/g },
  { name: 'non-breaking-spaces', pattern: /\s/g },
  { name: 'padding', pattern: /=/g },
  { name: 'base64', pattern: /[+/]/g, into: (sign) => (sign === '+' ? '-' : '_') },
];
