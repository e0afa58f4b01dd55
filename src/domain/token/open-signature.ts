import { fromHex, toHex, type Bytes } from '../keys/base64';
import { exponentOf, type RsaPublicKey } from '../keys/rsa-key';

export type SignatureHash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** What an RSA signature says that was signed. */
export interface OpenedSignature {
  readonly hash: SignatureHash;
  readonly digest: Bytes;
}

/** RFC 8017 section 9.2, note 1: what stands before the digest, in hex. */
const prefixes: readonly (readonly [string, SignatureHash])[] = [
  ['3021300906052b0e03021a05000414', 'SHA-1'],
  ['3031300d060960864801650304020105000420', 'SHA-256'],
  ['3041300d060960864801650304020205000430', 'SHA-384'],
  ['3051300d060960864801650304020305000440', 'SHA-512'],
];

/**
 * Undoes the RSA step of an RSASSA-PKCS1-v1_5 signature (RFC 8017 section 8.2.2, steps 1 and 2). Where the
 * padding of the scheme comes out, this very key belongs to the one that signed, whatever became of the text
 * since; with any other key it does not. Tells a cause, never that a signature holds.
 */
export function openSignature(signature: Bytes, key: RsaPublicKey): OpenedSignature | undefined {
  const exponent = exponentOf(key);
  const modulus = numberOf(key.modulus);
  const number = numberOf(signature);
  // A longer exponent is refused before anything is signed with it, and would take long here.
  if (!Number.isFinite(exponent) || signature.length !== key.modulus.length || number >= modulus)
    return undefined;
  const message = power(number, exponent, modulus)
    .toString(16)
    .padStart(key.modulus.length * 2, '0');
  const digestInfo = /^0001(?:ff){8,}00([\da-f]+)$/.exec(message)?.[1];
  const [prefix, hash] = prefixes.find(([each]) => digestInfo?.startsWith(each)) ?? [];
  if (digestInfo === undefined || prefix === undefined || hash === undefined) return undefined;
  const digest = fromHex(digestInfo.slice(prefix.length));
  // The last byte of each prefix is the length of the digest.
  return digest.length === Number.parseInt(prefix.slice(-2), 16) ? { hash, digest } : undefined;
}

function numberOf(bytes: Bytes): bigint {
  return BigInt(`0x${toHex(bytes) || '0'}`);
}

/** Square and multiply, from the highest bit of the exponent. */
function power(base: bigint, exponent: number, modulus: bigint): bigint {
  return Array.from(exponent.toString(2)).reduce((result, bit) => {
    const square = (result * result) % modulus;
    return bit === '1' ? (square * base) % modulus : square;
  }, 1n);
}
