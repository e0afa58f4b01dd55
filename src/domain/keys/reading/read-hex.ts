import { fromHex, toBase64 } from '../../text/base64';
import { readDer } from '../der';
import { identifyDer, type Identified } from './identify';
import { identifyBlob } from './identify-blob';

/** A key in hexadecimal digits, and what they are in base64. */
export interface HexRead {
  readonly found: Identified;
  readonly digits: string;
  readonly base64: string;
}

/** What is between digits: white space, colons, commas, and the marks of a program's array. */
export const betweenDigits = /0x|\\x|[\s:,;"'{}[\]]+/gi;

/** A SEQUENCE with a length of one or two bytes, or a blob of Windows with or without the head of a strong name. */
const beginning = /308[12][\da-f]{120,}|(?:0024[\da-f]{20})?0602000000[2a]4000052534131[\da-f]{120,}/i;

/** DER or a blob in hexadecimal digits. `undefined` for what is none. */
export function readHex(text: string): HexRead | undefined {
  const [digits] = beginning.exec(text.replaceAll(betweenDigits, '')) ?? [];
  if (digits === undefined) return undefined;
  const whole = fromHex(digits);
  const blob = identifyBlob(whole);
  const bytes = whole.subarray(0, blob?.size ?? readDer(whole)?.size);
  return { found: blob?.found ?? identifyDer(bytes), digits, base64: toBase64(bytes) };
}
