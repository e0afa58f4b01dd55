import type { Bytes } from '../../text/base64';
import { cutShort, damaged, type Identified } from './identify';
import { rsaKey } from '../rsa-key';

/** "RSA1", the sign of a public key; that of a private one is "RSA2". */
const magic = [0x52, 0x53, 0x41, 0x31];
/** Where it is: in a BCRYPT_RSAPUBLIC_BLOB, behind the header of a PUBLICKEYBLOB, and in a strong name. */
const strongName = 20;
const places = [0, 8, strongName];
/** The type with which a PUBLICKEYBLOB begins. */
const publicKeyBlob = 6;
/** Bytes. Larger keys are refused by all that write blobs. */
const longestModulus = 2048;

/**
 * Reads a public key as Windows and .NET save it: a PUBLICKEYBLOB, whose numbers are little-endian, alone or in a
 * strong name, or a BCRYPT_RSAPUBLIC_BLOB. `undefined` for anything else.
 */
export function identifyBlob(
  bytes: Bytes,
): { readonly found: Identified; readonly size: number } | undefined {
  const place = places.find((at) => magic.every((byte, index) => bytes[at + index] === byte));
  if (place === undefined || bytes.length < place + 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const word = (index: number): number => view.getUint32(place + index * 4, true);
  const isBig = place === 0;
  const modulusLength = isBig ? word(3) : word(1) / 8;
  const exponentLength = isBig ? word(2) : 4;
  if (!Number.isInteger(modulusLength) || modulusLength > longestModulus || exponentLength > 8)
    return undefined;
  const start = isBig ? place + 24 : place + 8;
  const size = start + exponentLength + modulusLength;
  if (!isBig && bytes[place - 8] !== publicKeyBlob) return undefined;
  // A strong name says how long the blob behind it is; what else is in front is none.
  if (place === strongName && view.getUint32(8, true) !== size - 12) return undefined;
  if (bytes.length < size) return { found: cutShort(size), size };
  const numbers = [bytes.slice(start, start + exponentLength), bytes.slice(start + exponentLength, size)];
  const [exponent, modulus] = isBig ? numbers : numbers.map((number) => number.toReversed());
  const key = exponent && modulus && rsaKey(modulus, exponent);
  return { found: key ? { kind: 'public', form: 'msblob', key } : damaged, size };
}
