import type { Repair } from '../fields/reading';
import { codes, writtenLineBreaks } from '../text/decode';
import { base64, decimal, hexadecimal, textIn, type Encoding } from '../text/encodings';
import { logPrefixes } from '../text/log-lines';
import type { Rule } from '../text/rewrite';
import { words } from './token-repairs.en';

/** Marks a line break that was written out, so that it is counted apart from a real one. */
export const writtenLineBreak = '\f';
/** A dash that replaced one hyphen or, written by a word processor, two. Decided when the length is known. */
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
  // Colours of a terminal, with their first character or without it.
  { name: 'invisible-characters', pattern: /\u001b?\[\d{1,3}(?:;\d{1,3}){0,4}m/g },
  // Lines that an e-mail wraps (RFC 2045, section 6.7).
  {
    name: 'line-breaks',
    pattern: /=\r?\n(?=[\w.-])(?!eyJ)/g,
    onlyIf: (text) => /=\r?\n/.test(text) && /[\w.-]{40,75}=\r?\n[\w.-]{40,75}=\r?\n/.test(text),
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
  logPrefixes,
  { name: 'reply-marks', pattern: /(?<=\n)[ \t]{0,9}(?:[>|][ \t]?){1,9}/g },
  // Marks of bold type, and what an editor puts at the end of a line that it wraps.
  { name: 'other-marks', pattern: /[*•↩¶]+/g },
];

/** A token, or the answer that it came in, as secrets of a cluster and dumps have it; also encoded twice. */
const encoded = [
  around('base64-around', base64),
  around('digits-around', hexadecimal),
  around('digits-around', decimal),
];
export const unwrapping: readonly Rule[] = [...encoded, ...encoded];

function around(name: string, { pattern, decode }: Encoding): Rule {
  return {
    name,
    pattern: new RegExp(String.raw`(?:${pattern.source})={0,2}`, pattern.flags),
    into: (run) => {
      const text = textIn(decode(run.replace(/=+$/, '')));
      return text !== undefined && holdsToken.test(text) ? text : run;
    },
  };
}

/** The beginning of a token, or of one that is encoded once more. */
const holdsToken = /(?<![\w-])(?:e[yw][\w-]{8,}\.|ZX[cl][\w+/]{16})/;

/** What does not belong between the letters of a token; each takes what the ones before have left. */
export const strayRules: readonly Rule[] = [
  { name: 'literal-line-breaks', pattern: new RegExp(writtenLineBreak, 'g') },
  { name: 'line-breaks', pattern: /\r\n|[\n\r\v\x85\u2028\u2029]/g },
  { name: 'spaces', pattern: /[ \t]/g },
  { name: 'non-breaking-spaces', pattern: /\s/g },
  { name: 'padding', pattern: /=/g },
  { name: 'base64', pattern: /[+/]/g, into: (sign) => (sign === '+' ? '-' : '_') },
];

/** What some of the repairs put right: what it was, and what it is now. Fixed texts, since a token is a secret. */
const shown: Readonly<Partial<Record<keyof typeof words, Pick<Repair, 'before' | 'after'>>>> = {
  'code-fence': { before: '```', after: '' },
  'header-line': { before: 'Authorization:', after: '' },
  bearer: { before: 'Bearer', after: '' },
  'python-bytes': { before: "b'", after: '' },
  quotes: { before: '"', after: '' },
  'joined-texts': { before: '" + "', after: '' },
  'reply-marks': { before: '> ', after: '' },
  'encoded-characters': { before: '%2E', after: '.' },
  'literal-line-breaks': { before: String.raw`\n`, after: '' },
  dots: { after: '.' },
  dashes: { before: '–', after: '-' },
  base64: { before: '+ /', after: '- _' },
  padding: { before: '=', after: '' },
};
const texts = new Map(Object.entries(shown));

/**
 * The repairs of a token in the order of their words, from the outside to the inside. `named`: what a trace of it names,
 * and how often; names of other things are passed over.
 */
export function tokenRepairsOf(
  named: readonly (readonly [name: string | undefined, times: number])[],
): Repair[] {
  const counts = new Map<string | undefined, number>();
  for (const [name, times] of named) counts.set(name, (counts.get(name) ?? 0) + times);
  return Object.entries(words).flatMap(([name, said]) => {
    const times = counts.get(name);
    if (times === undefined) return [];
    return [{ ...texts.get(name), name, words: typeof said === 'string' ? said : said(times) }];
  });
}
