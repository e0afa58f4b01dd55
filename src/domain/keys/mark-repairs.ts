import { fromBase64 } from './base64';
import { longestName, nameInFront, placeOf, strays } from './count-repairs';
import { findKeys } from './find-keys';
import type { PublicReading } from './key-reading';
import type { RepairName } from './key-repairs';
import { markersOf } from './markers';
import { betweenDigits } from './read-hex';
import { longestRead, readKey } from './read-key';
import type { RsaPublicKey } from './rsa-key';
import { traceTidying } from './trace-tidying';

/** A piece of a paste: used for the key, or taken out. */
export interface Stretch {
  readonly text: string;
  readonly kept: boolean;
  /** The repair that took it out, or by which it was decoded; the name of one of the reading's repairs. */
  readonly name?: string;
}

/** What became of one character of the tidied text. */
interface Fate {
  readonly kept: boolean;
  readonly name?: RepairName;
}

type Fates = (index: number) => Fate;

const used: Fate = { kept: true };

/**
 * Divides the paste of a public key into what was used and what was taken out, in order; the texts joined are the
 * paste. Of a paste of more than 20,000 characters, the white space around the key is left off. Gives nothing
 * where the paste holds no public key, or one that was chosen among several.
 */
export function markRepairs(pasted: string, reading: PublicReading): readonly Stretch[] {
  const whole = pasted.length > longestRead ? pasted.trim() : pasted;
  // Read once more, so that no private key or token is ever divided, whatever reading is handed in.
  if (whole.length > longestRead || readKey(whole).kind !== 'public') return [];
  const traced = traceTidying(whole);
  const fateOf = fatesOf(traced.text, reading);
  const fates = Array.from({ length: whole.length }, (_, at): Fate => traced.taken.get(at) ?? used);
  traced.spans.forEach(({ start, end, decoded }, index) => {
    const fate = fateOf(index);
    for (let at = start; at < end; at += 1)
      fates[at] = fate.kept && decoded && !fate.name ? { kept: true, name: decoded } : fate;
  });
  return joined(whole, fates);
}

function joined(whole: string, fates: readonly Fate[]): Stretch[] {
  const stretches: { text: string; kept: boolean; name?: string }[] = [];
  fates.forEach((fate, at) => {
    const last = stretches.at(-1);
    const character = whole.charAt(at);
    if (last?.kept === fate.kept && last.name === fate.name) last.text += character;
    else stretches.push({ text: character, ...fate });
  });
  return stretches;
}

function fatesOf(text: string, reading: PublicReading): Fates {
  const names = new Set(reading.repairs.map(({ name }) => name));
  if (names.has('base64-twice')) return everything(text, /[\w+/=-]/, 'base64-twice');
  if (names.has('hex-decoded')) return digits(text);
  const conversion = ['jwk-converted', 'jwks-converted', 'xml-converted'] as const;
  const name = conversion.find((candidate) => names.has(candidate));
  return name ? numbers(text, reading.key, name) : letters(text, reading);
}

/** All letters of the kind are decoded, whatever they become. */
function everything(text: string, letter: RegExp, name: RepairName): Fates {
  return (index) => (letter.test(text.charAt(index)) ? { kept: true, name } : stray(text, index));
}

function digits(text: string): Fates {
  const between = new Set<number>();
  for (const { 0: found, index } of text.matchAll(betweenDigits))
    for (let at = index; at < index + found.length; at += 1) between.add(at);
  return (index) =>
    !between.has(index) && /[\da-f]/i.test(text.charAt(index))
      ? { kept: true, name: 'hex-decoded' }
      : stray(text, index);
}

// The two numbers of a JSON Web Key or of XML; the value ends the match.
const number = /\b(?:n|e|Modulus|Exponent)\b["']?\s{0,40}[:=>]\s{0,40}["']?([\w+/=\s>-]{1,30000})/g;

function numbers(text: string, { modulus, exponent }: RsaPublicKey, name: RepairName): Fates {
  const wanted = new Set([modulus.join(), exponent.join()]);
  const kept = new Set<number>();
  for (const { 0: found, 1: value = '', index } of text.matchAll(number)) {
    const bytes = fromBase64(value.replaceAll(/[^\w+/=-]+/g, ''));
    const start = bytes?.findIndex((byte) => byte !== 0) ?? -1;
    if (!bytes || start < 0 || !wanted.has(bytes.subarray(start).join())) continue;
    for (let at = index + found.length - value.length; at < index + found.length; at += 1) kept.add(at);
  }
  return (index) => (kept.has(index) && /[\w+/=-]/.test(text.charAt(index)) ? used : { kept: false, name });
}

/** Base64, with or without BEGIN and END lines. */
function letters(text: string, { form, key, repairs }: PublicReading): Fates {
  const markers = markersOf(text);
  const wanted = key.modulus.join();
  const hit = findKeys(text, markers).find(
    ({ found }) => found.kind === 'public' && found.key.modulus.join() === wanted,
  );
  if (!hit) return () => used;
  const { markers: own, before } = placeOf(text, markers, hit);
  const due = hit.end + paddingOf(text.slice(hit.end, hit.end + 20), hit.characters.length);
  const [nameText = ''] = nameInFront.exec(before.slice(-longestName)) ?? [];
  const begin = own.find(({ end }) => end <= hit.start);
  const nameEnd = begin?.start ?? hit.start;
  // What stands between the BEGIN line and the key counts among the text before.
  const nameStart = nameEnd - nameText.length + (begin ? hit.start - begin.end : 0);
  const isSsh = form === 'openssh' || form === 'rfc4716';
  const isText = repairs.some(({ name }) => name === 'surrounding-text');
  return (index) => {
    const character = text.charAt(index);
    if (own.some(({ start, end }) => index >= start && index < end))
      return { kept: false, name: 'pem-wrapped' };
    if (index >= hit.start && index < due) return /[\w+/=-]/.test(character) ? used : stray(text, index);
    if (isSsh) return { kept: false, name: 'openssh-converted' };
    const isName = index >= nameStart && index < nameEnd;
    if (isName && !/["'`\s]/.test(character)) return { kept: false, name: 'key-value' };
    return isText ? { kept: false, name: 'surrounding-text' } : stray(text, index);
  };
}

/** How many characters after the key hold its = signs, as many as are due. */
function paddingOf(after: string, letterCount: number): number {
  const due = (4 - (letterCount % 4)) % 4;
  const [found = ''] = due === 0 ? [] : (/^[^\w=+/-]{0,9}={1,2}/.exec(after) ?? []);
  return found.includes('=') ? found.indexOf('=') + Math.min(due, found.length - found.indexOf('=')) : 0;
}

/** A character that is no part of the key, by its own name. */
function stray(text: string, index: number): Fate {
  const isWindows = text.charAt(index) === '\n' && text.charAt(index - 1) === '\r';
  const character = isWindows ? '\r\n' : text.charAt(index);
  const before = strayFates.get(character);
  if (before) return before;
  const [name = 'other-characters'] = strays.find(([, pattern]) => character.search(pattern) === 0) ?? [];
  const fate: Fate = { kept: false, name };
  strayFates.set(character, fate);
  return fate;
}

/** By character, since a paste has few kinds of them and thousands of each. */
const strayFates = new Map<string, Fate>();
