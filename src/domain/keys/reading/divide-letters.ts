import { push, type Range, type Span } from '../../text/account';
import { decodeLetters } from '../../text/base64';
import { count, type Counts, type RepairName } from './key-repairs';
import type { RsaPublicKey } from '../rsa-key';
import { changeAt } from './stretch';
import { writtenLineBreak } from './tidy-text';

/**
 * The letters of a stretch: those that hold a value, by their number among the letters, and the others, which are
 * its frame. What is between the letters is a repair without a name yet.
 */
export function divideLetters(text: string, { start, end }: Range, values: readonly Range[]): Span[] {
  const spans: Span[] = [];
  let letter = 0;
  for (const { 0: run, 1: other, index } of text.slice(start, end).matchAll(pieces)) {
    const at = start + index;
    const last = at + run.length;
    if (other !== undefined) {
      push(spans, { start: at, end: last, label: 'repair' });
      continue;
    }
    push(spans, { start: at, end: last, label: 'frame' });
    for (const value of values) {
      const from = Math.max(at, at + value.start - letter);
      const to = Math.min(last, at + value.end - letter);
      if (to > from) spans.push(...cut(spans, { start: from, end: to, label: 'value' }));
    }
    letter += run.length;
  }
  return spans;
}

/** Letters of base64, the = signs that end them, and anything else. */
const pieces = /[\w+/-]+|={1,2}$|([^\w+/=-]+|=)/g;

/** Takes the span apart in which the other is, which is the last one. */
function cut(spans: Span[], inner: Span): readonly Span[] {
  const outer = spans.pop();
  if (!outer) return [inner];
  return [{ ...outer, end: inner.start }, inner, { ...outer, start: inner.end }].filter(
    ({ start, end }) => end > start,
  );
}

/** The letters of base64 that hold the numbers of a key, and no bit of anything else. */
export function numbersIn(letters: string, key: RsaPublicKey): readonly Range[] {
  return bytesOfNumbers(decodeLetters(letters), key).map(({ start, end }) => lettersFor(start, end));
}

/** The letters of base64 that hold these bytes alone. */
export function lettersFor(start: number, end: number): Range {
  return { start: Math.ceil((start * 4) / 3), end: Math.floor((end * 4) / 3) };
}

/** Where the numbers of a key are in bytes, given as a binary string: in DER the exponent is behind the modulus. */
export function bytesOfNumbers(bytes: string, { modulus, exponent }: RsaPublicKey): readonly Range[] {
  const written = [modulus, exponent].map((number) => String.fromCharCode(...number));
  // Windows writes them from the last byte to the first.
  const isForward = bytes.includes(written[0] ?? '');
  const [n, e] = isForward ? written : written.map((number) => [...number].toReversed().join(''));
  const at = bytes.indexOf(n ?? '');
  if (!n || !e || at === -1) return [];
  const behind = bytes.slice(0, at + n.length + longestHead + e.length).indexOf(e, at + n.length);
  const other = behind === -1 ? bytes.lastIndexOf(e, at) : behind;
  const modulusRange = { start: at, end: at + n.length };
  if (other === -1) return [modulusRange];
  const range = { start: other, end: other + e.length };
  return other < at ? [range, modulusRange] : [modulusRange, range];
}

/** Bytes in front of a number that say what it is and how long. */
const longestHead = 6;

/** Characters that do not belong to a key; the first that matches names one. */
const strays: readonly (readonly [RepairName, RegExp])[] = [
  ['literal-line-breaks', new RegExp(writtenLineBreak)],
  ['windows-line-breaks', /\r\n?/],
  ['line-breaks', /[\n\v\x85\u2028\u2029]/],
  ['spaces', /[ \t]/],
  ['non-breaking-spaces', /\s/],
  ['quotes', /["'`]/],
  ['trailing-punctuation', /[.,;](?=[\s"'`]{0,40}$)/],
  ['other-characters', /[^]/],
];
const stray = new RegExp(strays.map(([, { source }]) => `(${source})`).join('|'), 'gu');
/** Letters of the key that are shown beside a stray; they are looked for this far. */
const around = 40;

/**
 * Names each character of a stretch that is no part of a key, and counts it. Letters of any script were not read,
 * but for a byte order mark that was taken for letters. `key`: where the letters are that are shown beside it.
 */
export function divideStrays(counts: Counts, text: string, { start, end }: Range, key: Range): Span[] {
  const lettersOf = (from: number, to: number) =>
    text.slice(Math.max(from, key.start), Math.min(to, key.end)).replaceAll(/[^\w+/=-]+/g, '');
  return Array.from(text.slice(start, end).matchAll(stray), ({ 0: found, index, ...groups }): Span => {
    const from = start + index;
    const to = from + found.length;
    const group = strays.findIndex((_, number) => groups[number + 1] !== undefined);
    const name = strays[group]?.[0] ?? 'other-characters';
    const named = name === 'trailing-punctuation' && end < text.length ? 'other-characters' : name;
    if (counts.has(named)) count(counts, named);
    else {
      const left = lettersOf(from - around, from);
      const right = lettersOf(to, to + around);
      count(counts, named, 1, changeAt(left + found + right, left.length, left.length + found.length));
    }
    const isRead = /[^\p{L}\p{N}]|[ÿþï]/u.test(found);
    return { start: from, end: to, label: isRead ? 'repair' : 'unread', name: named };
  });
}
