import { type Bytes, fromBase64, fromHex } from '../text/base64';
import { decodePart } from './decode-part';

/** A signature that is not written as its bytes in base64url (RFC 7515, section 2; RFC 7518, section 3.4). */
export type Spelling = 'hex' | 'text' | 'twice' | 'der';

/** The bytes that were meant, where the signature is one in another spelling. Its own bytes look random. */
export function respell(
  encoded: string,
  algorithm: string,
): { spelling: Spelling; bytes: Bytes } | undefined {
  if (hexadecimal.test(encoded)) return { spelling: 'hex', bytes: fromHex(encoded) };
  const bytes = fromBase64(encoded);
  if (!bytes || bytes.length < shortest) return undefined;
  const text = new TextDecoder().decode(bytes).trim();
  const [, digits] = printed.exec(text) ?? [];
  if (digits !== undefined) return { spelling: 'text', bytes: fromHex(digits) };
  const again = /^[\w+/=\s-]+$/.test(text) ? fromBase64(text.replaceAll(/[\s=]/g, '')) : undefined;
  if (again) return { spelling: 'twice', bytes: again };
  return algorithm.startsWith('ES') && isDer(bytes) ? { spelling: 'der', bytes } : undefined;
}

/** Bytes: the code of HS256. */
const shortest = 32;
const hexadecimal = /^(?:[\da-f]{2}){32,1024}$/i;
/** "(stdin)= 92445d…", "SHA2-256(stdin)= 92445d…", or the digits alone. */
const printed = /^(?:[\w().*-]{1,60}\s{0,3}=\s{0,3})?((?:[\da-f]{2}){32,1024})$/i;

/** A SEQUENCE that is as long as it says, of two INTEGERs. */
function isDer(bytes: Bytes): boolean {
  const at = bytes[1] === 0x81 ? 3 : 2;
  return bytes[0] === 0x30 && bytes[at - 1] === bytes.length - at && bytes[at] === 0x02;
}

/** Bytes of a signature by algorithm, RFC 7518 sections 3.2 to 3.5 and RFC 8037. RSA: by the size of the key. */
const fixed: ReadonlyMap<string, number> = new Map([
  ['HS256', 32],
  ['HS384', 48],
  ['HS512', 64],
  ['ES256', 64],
  ['ES256K', 64],
  ['ES384', 96],
  ['ES512', 132],
  ['EdDSA', 64],
  ['Ed25519', 64],
]);
/** Keys of 2048, 3072, 4096, 8192 and 1024 bits, the most usual first. */
const ofRsaKeys = [256, 384, 512, 1024, 128];
const isRsa = /^[RP]S(?:256|384|512)$/;

/** How many bytes a signature of this algorithm can have: one number, or those of the usual RSA keys. */
export function bytesOfSignature(algorithm: string): readonly number[] {
  if (isRsa.test(algorithm)) return ofRsaKeys;
  if (/^none$/i.test(algorithm)) return [0];
  const bytes = fixed.get(algorithm);
  return bytes === undefined ? [] : [bytes];
}

export function isRsaAlgorithm(algorithm: string): boolean {
  return isRsa.test(algorithm);
}

/** The same in letters of base64url, for the header of a token. Empty where the header does not tell. */
export function lettersOfSignature(encodedHeader: string): readonly number[] {
  const algorithm = decodePart(encodedHeader.replaceAll('+', '-').replaceAll('/', '_')).members.find(
    ({ name }) => name === 'alg',
  )?.value;
  if (typeof algorithm !== 'string') return [];
  return bytesOfSignature(algorithm).map((bytes) => Math.ceil((bytes * 4) / 3));
}
