import { decodePart } from './decode-part';

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
