import { toBase64, type Bytes } from '../text/base64';
import type { OtherFile, OtherReading } from './key-reading';

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

/** How files that are no keys begin, in base64. */
const files: readonly (readonly [RegExp, OtherFile])[] = [
  [/^UEs(?:DB|FB)/, 'zip'],
  [/^(?:H4sI|QlpoO|N3q8ry|\/Td6WFo|UmFyIRo|KLUv\/)/, 'archive'],
  [/^JVBERi0/, 'pdf'],
  [/^0M8R4KGxGuE/, 'office'],
  [/^(?:iVBORw0KGgo|\/9j\/|R0lGOD|Qk0[\w+/]{4}AAAAAA|UklGR)/, 'picture'],
];

/** What a file is that is in base64 and is no key. */
export function otherFileIn(text: string): OtherReading | undefined {
  if (!/^[\w+/=\s]{60,}$/.test(text)) return undefined;
  const found = files.find(([pattern]) => pattern.test(text.trimStart()));
  return found && { kind: 'other', what: 'other-file', file: found[1] };
}
