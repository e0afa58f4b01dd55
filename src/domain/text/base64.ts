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
    return bytesOf(binaryOf(text));
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
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

/** Letters of either alphabet, as a binary string. One letter beyond whole bytes says nothing. */
export function decodeLetters(letters: string): string {
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return binaryOf(whole);
}

function binaryOf(letters: string): string {
  return atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
}

/** Faster than `Uint8Array.from`, which calls a function for each of a million characters. */
export function bytesOf(binary: string): Bytes {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
