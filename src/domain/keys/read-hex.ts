import { fromHex, toBase64 } from './base64';
import { readDer } from './der';
import { identifyDer, type Identified } from './identify';

/** A key in hexadecimal digits, and what they are in base64. */
export interface HexRead {
  readonly found: Identified;
  readonly digits: string;
  readonly base64: string;
}

/** What stands between digits: white space, colons, commas, and the marks of a program's array. */
export const betweenDigits = /0x|\\x|[\s:,;"'{}[\]]+/gi;

/** DER in hexadecimal digits: a SEQUENCE with a length of one or two bytes. `undefined` for what is none. */
export function readHex(text: string): HexRead | undefined {
  const [digits] = /308[12][\da-f]{120,}/i.exec(text.replaceAll(betweenDigits, '')) ?? [];
  if (digits === undefined) return undefined;
  const whole = fromHex(digits);
  const bytes = whole.subarray(0, readDer(whole)?.size);
  return { found: identifyDer(bytes), digits, base64: toBase64(bytes) };
}
