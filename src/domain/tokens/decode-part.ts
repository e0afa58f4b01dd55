import { type Bytes, fromBase64 } from '../text/base64';
import { scanMembers } from './json-members';
import type { Break, Member, SignedTokenReading, TokenPart, TokenSignature } from './token-reading';

/** Reads the header or the claims as far as they decode. `encoded` is base64url, damaged or not. */
export function decodePart(encoded: string): TokenPart {
  const { bytes, broken: letters } = decodeLetters(encoded);
  const { text, broken: bytesBroken } = decodeText(bytes);
  const { members, broken: json } = scanMembers(text);
  // The first that went wrong says most: what follows from it is only its echo.
  const broken = letters ?? bytesBroken ?? json;
  return { encoded, text, members, ...(broken && { broken }) };
}

export function decodeSignature(encoded: string): TokenSignature {
  const { bytes, broken } = decodeLetters(encoded);
  return broken ? { encoded, broken } : { encoded, length: bytes.length };
}

/**
 * Whether the last character has bits that belong to no byte and are not zero: two texts then decode to the same
 * bytes (RFC 4648, section 3.5).
 */
export function hasUnusedBits(encoded: string): boolean {
  const spare = [0, 0, 15, 3][encoded.length % 4] ?? 0;
  return (alphabet.indexOf(encoded.slice(-1)) & spare) !== 0 && spare !== 0;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function decodeLetters(encoded: string): { bytes: Bytes; broken?: Break } {
  const strange = encoded.search(/[^\w-]/);
  const letters = strange === -1 ? encoded : encoded.slice(0, strange);
  const isOver = letters.length % 4 === 1;
  const bytes = fromBase64(isOver ? letters.slice(0, -1) : letters) ?? new Uint8Array();
  if (strange !== -1) {
    return { bytes, broken: { at: strange, what: 'base64url', ...strangeSign(encoded.slice(strange)) } };
  }
  if (!isOver) return { bytes };
  return { bytes, broken: { at: letters.length - 1, what: 'base64url', why: 'odd-letter' } };
}

function strangeSign(rest: string): Pick<Break, 'why' | 'sign'> {
  const [sign = ''] = rest;
  if (sign === '.') return { why: 'full-stop' };
  return { why: 'other-character', ...(/[!-~…]/.test(sign) && { sign }) };
}

function decodeText(bytes: Bytes): { text: string; broken?: Break } {
  // A byte order mark is kept: receivers differ in what they make of it.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // Replacement characters show where bytes were no UTF-8; without one, all of them were.
  if (!text.includes('\ufffd')) return { text };
  const at = lengthOfGood(bytes);
  if (at === text.length) return { text };
  return { text, broken: { at, what: 'utf-8', why: 'bytes' } };
}

/** Characters up to the first byte that is not UTF-8. */
function lengthOfGood(bytes: Bytes): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodeGood(bytes.subarray(0, middle)) === undefined) bad = middle;
    else good = middle;
  }
  return decodeGood(bytes.subarray(0, good))?.length ?? 0;
}

/** The text of bytes that are UTF-8, up to a last character that may be cut. */
function decodeGood(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Characters that are not seen, or that turn the text around them: written out, so that nothing hides. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const unseenButLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON writes it, on one line. */
export function writeValue(value: Member['value']): string {
  if (typeof value === 'object' && value !== null) return writeText(value.json);
  return JSON.stringify(value).replace(unseen, escaped);
}

/** JSON as it is, with its own line breaks. */
export function writeText(text: string): string {
  return text.replace(unseenButLines, escaped);
}

/** The beginning of a text that would fill the page, and how much of it is left out. */
export function shorten(text: string, most: number): { readonly text: string; readonly left: number } {
  if (text.length <= most) return { text, left: 0 };
  return { text: text.slice(0, most), left: text.length - most };
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** A member of the header as text; objects and lists as their JSON. */
export function headerText({ header }: SignedTokenReading, name: string): string | undefined {
  const value = header.members.find((member) => member.name === name)?.value;
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? value.json : undefined;
}
