import { toBase64, type Bytes } from './base64';

/**
 * What a file holds, as text to be read: its own text, in UTF-8 or in the UTF-16 that some shells write, or the
 * base64 of its bytes where it is no text, as a DER file is none.
 */
export function textOfFile(bytes: Bytes): string {
  const mark = marks.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  const text = decode(bytes, mark?.encoding ?? 'utf-8');
  // No text has a zero in it; DER nearly always has one, or breaks the rules of UTF-8.
  return text === undefined || text.includes('\0') ? toBase64(bytes) : text;
}

const marks = [
  { start: [0xff, 0xfe], encoding: 'utf-16le' },
  { start: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function decode(bytes: Bytes, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
