import { fingerprintOf, thumbprintOf } from '../keys/fingerprint';
import { identifyDer } from '../keys/identify';
import type { RsaPublicKey } from '../keys/rsa-key';
import { writeOneLine, writePem } from '../keys/write-key';

/** A pair for a test. Its private half cannot be exported by anybody, this page included. */
export interface ThrowAwayPair {
  readonly signer: CryptoKey;
  readonly key: RsaPublicKey;
  /** One line of base64, SubjectPublicKeyInfo. */
  readonly publicKey: string;
  readonly pem: string;
  readonly fingerprint: string;
  /** RFC 7638, for the header's `kid`. */
  readonly thumbprint: string;
}

/** RS256, 2048 bits, exponent 65537. */
export async function makeThrowAwayPair(): Promise<ThrowAwayPair> {
  const pair = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    false,
    ['sign', 'verify'],
  );
  const found = identifyDer(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
  if (found.kind !== 'public')
    throw new Error('WebCrypto exported a public key that identify.ts does not read.');
  const { key } = found;
  const [fingerprint, thumbprint] = await Promise.all([fingerprintOf(key), thumbprintOf(key)]);
  return {
    signer: pair.privateKey,
    key,
    publicKey: writeOneLine(key),
    pem: writePem(key),
    fingerprint,
    thumbprint,
  };
}
