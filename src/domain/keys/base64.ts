import { bytesOf, decodeLetters } from '../text/encodings';

/** Bytes in the form that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** RFC 7515 section 2: no padding. */
export function toBase64url(bytes: Bytes): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads either alphabet, with or without padding. `undefined` for anything else. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return bytesOf(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}

/** Of a run of letters, which may be cut: `undefined` where padding or anything else is among them. */
export function fromLetters(letters: string): Bytes | undefined {
  try {
    return bytesOf(decodeLetters(letters));
  } catch {
    return undefined;
  }
}

export function toHex(bytes: Bytes, separator = ''): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(separator);
}

export function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
