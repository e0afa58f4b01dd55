import { fillGaps, isWhole, type Range, type Span } from '../../text/account';
import { accountOf, rewrite, sourceOf, trace } from '../../text/rewrite';
import { decodeLetters } from '../../text/base64';
import { base64, type Encoding } from '../../text/encodings';
import { divideAround } from './around-key';
import { bytesOfNumbers, divideLetters, lettersFor } from './divide-letters';
import type { RepairName } from './key-repairs';
import { betweenDigits, type HexRead } from './read-hex';
import { betweenMember } from './read-members';
import { numberIn, unnamed } from './read-jwk';
import { numberOf, type RsaPublicKey } from '../rsa-key';

/** A number of a JSON Web Key or of RSAKeyValue. */
const number = new RegExp(
  String.raw`["']{0,2}\b(n|e|N|E|[Mm]odulus|[Ee]xponent)\b(?:${betweenMember}(?:"{1,2}([^"]{1,30000})"|'([^']{1,30000})'|([\w+/=-]{1,30000}))|["']{0,2}\s{0,40}>([^<]{1,30000})(?=<))`,
  'dg',
);
/** The end of a key among several. */
const keyEnd = /\}|<\/RSA\w{0,20}>/g;
/** Other members of RFC 7517 and 7518 that are as long as a key, and public. */
const registered =
  /["']?\b(?:x5c["']?\s{0,40}:\s{0,40}\[[^\]]{0,60000}\]|(?:x|y|x5t|x5t#S256)["']?\s{0,40}:\s{0,40}["'][\w+/=-]{1,100}["'])/g;

interface Number extends Range {
  readonly isModulus: boolean;
  readonly value: Range;
  /** Of the key that it belongs to. */
  readonly keyIndex: number;
  readonly isWanted: boolean;
}

/** Divides a text with a JSON Web Key, a set of them or RSAKeyValue. Members that nobody knows are ignored (RFC 7517). */
export function divideMembers(text: string, key: RsaPublicKey, name: RepairName): readonly Span[] {
  const prints = Array.from(text.matchAll(unnamed));
  if (prints.length > 0) return aroundParts(text, prints.flatMap(divideUnnamed), name);
  const numbers = numbersOf(text, key);
  const chosen = numbers.find(({ isModulus, isWanted }) => isModulus && isWanted)?.keyIndex;
  const taken = new Set<boolean>();
  const parts = numbers.flatMap(({ start, end, value, keyIndex, isModulus, isWanted }): readonly Span[] => {
    const isOfKey = keyIndex === chosen;
    if (isOfKey && (!isWanted || taken.has(isModulus))) return [{ start, end, label: 'unread', name }];
    if (!isOfKey) return [{ start, end, label: 'frame', name }];
    taken.add(isModulus);
    const letters = text.slice(value.start, value.end).replaceAll(/[^\w+/-]+/g, '').length;
    const inLetters = [lettersFor(0, Math.floor((letters * 3) / 4))];
    const isDecimal = name === 'numbers-converted' && /^\d+$/.test(text.slice(value.start, value.end));
    const divided: readonly Span[] = isDecimal
      ? [{ ...value, label: 'value' }]
      : divideLetters(text, value, inLetters);
    return [
      { start, end: value.start, label: 'frame', name },
      ...divided.map((span) => (span.label === 'repair' ? { ...span, name } : span)),
      { start: value.end, end, label: 'frame', name },
    ];
  });
  const json = jsonIn(text);
  const around = (start: number, end: number) =>
    end > start ? divideAround(text, { start, end }, name) : [];
  return fillGaps(parts, text.length, 'other').flatMap((span): readonly Span[] => {
    if (span.label !== 'other') return [span];
    const { start, end } = span;
    const inside: Span = {
      start: Math.max(start, json.start),
      end: Math.min(end, json.end),
      label: 'frame',
      name,
    };
    return [
      ...around(start, Math.min(end, json.start)),
      ...(inside.end > inside.start ? [inside] : []),
      ...around(Math.max(start, json.end), end),
    ];
  });
}

/** Two numbers that a print does not name: the modulus is the first. */
function divideUnnamed({ 0: found, index, indices = [] }: RegExpExecArray): readonly Span[] {
  const [modulusStart = index, modulusEnd = index] = indices[1] ?? [];
  const [exponentStart = index, exponentEnd = index] = indices[2] ?? [];
  const name = 'numbers-converted';
  return [
    { start: index, end: modulusStart, label: 'frame', name },
    { start: modulusStart, end: modulusEnd, label: 'value' },
    { start: modulusEnd, end: exponentStart, label: 'frame', name },
    { start: exponentStart, end: exponentEnd, label: 'value' },
    { start: exponentEnd, end: index + found.length, label: 'frame', name },
  ];
}

/** What is beside the numbers and certificates of keys, to look for what was not read. */
export function besideMembers(text: string): string {
  return text
    .replaceAll(unnamed, ' ')
    .replaceAll(number, ' ')
    .replaceAll(registered, ' ')
    .replaceAll(/<?\/?\w{1,20}>/g, ' ');
}

function numbersOf(text: string, key: RsaPublicKey): readonly Number[] {
  const ends = Array.from(text.matchAll(keyEnd), ({ index }) => index);
  return Array.from(text.matchAll(number), ({ 0: found, 1: name = '', index, indices = [] }): Number => {
    const [start = index, end = index] = indices.slice(2).find(Boolean) ?? [];
    const isModulus = /^(?:n|modulus)$/i.test(name);
    const wanted = isModulus ? key.modulus : key.exponent;
    const bytes = numberIn(text.slice(start, end).replaceAll(/[^\w+/=-]+/g, '')) ?? new Uint8Array();
    return {
      start: index,
      end: index + found.length,
      value: { start, end },
      isModulus,
      keyIndex: ends.findIndex((at) => at >= index),
      isWanted: numberOf(bytes) === numberOf(wanted),
    };
  });
}

/** The JSON in a text, from its first brace or bracket to its last, where it is complete; else nothing at its end. */
function jsonIn(text: string): Range {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  try {
    JSON.parse(text.slice(start, end).replaceAll('\f', ' '));
    return { start, end };
  } catch {
    return { start: text.length, end: text.length };
  }
}

/** The stretch that a key in hexadecimal digits takes up, and what its characters are. */
export function divideDigits(
  text: string,
  { digits, base64: letters }: HexRead,
  key: RsaPublicKey,
): { readonly range: Range; readonly spans: readonly Span[] } {
  const name = 'hex-decoded';
  const bare = rewrite(trace(text), [{ name, pattern: betweenDigits }]);
  const start = bare.text.indexOf(digits);
  const bytes = decodeLetters(letters);
  const range = sourceOf(bare, { start, end: start + bytes.length * 2 });
  const values = bytesOfNumbers(bytes, key).map((each): Span => ({
    start: start + each.start * 2,
    end: start + each.end * 2,
    label: 'value',
  }));
  const inside = accountOf(bare, fillGaps(values, bare.text.length, 'frame')).flatMap((span): Span[] => {
    const part = { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) };
    return part.end > part.start ? [{ ...part, label: span.label, name }] : [];
  });
  return { range, spans: aroundParts(text, inside, name) };
}

/** A stretch that was decoded, and what was read in it. */
export interface Wrapped extends Range {
  readonly encoding: Encoding;
  readonly bytes: string;
  readonly inner: string;
  readonly account: readonly Span[];
}

/** Whether a key file was decoded together with bytes that are no text: a run that was joined to it. */
export function holdsUnreadBytes({ bytes, inner, account }: Wrapped): boolean {
  if (inner !== bytes || isWhole(account)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    return false;
  } catch {
    return true;
  }
}

/** Divides a text with key files that are in base64 or in numbers. */
export function divideWrapped(text: string, runs: readonly Wrapped[]): readonly Span[] {
  const name = 'base64-twice';
  const parts = runs.flatMap(({ start, end, encoding, bytes, inner, account }): readonly Span[] => {
    if (!isWhole(account)) return [{ start, end, label: 'unread', name }];
    // Only where each byte is one character of what was read is it known which letters are the value.
    const isPlain = encoding === base64 && inner === bytes;
    const values = isPlain ? account.filter(({ label }) => label === 'value') : [];
    const letters = values.map((value) => lettersFor(value.start, value.end));
    return divideLetters(text, { start, end }, letters).map((span) => ({ ...span, name }));
  });
  return aroundParts(text, parts, 'surrounding-text');
}

/** The parts, and what is around them. */
function aroundParts(text: string, parts: readonly Span[], name: RepairName): readonly Span[] {
  const sorted = parts.toSorted((one, other) => one.start - other.start);
  return fillGaps(sorted, text.length, 'other').flatMap((span) =>
    span.label === 'other' ? divideAround(text, span, name) : [span],
  );
}
