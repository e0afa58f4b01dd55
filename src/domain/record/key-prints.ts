import { fingerprintOf, thumbprintOf } from '../keys/fingerprint';
import { readKey } from '../keys/read-key';

export interface KeyPrints {
  /** SHA-256 of the SubjectPublicKeyInfo: 32 pairs of hex digits with colons. */
  readonly fingerprint: string;
  /** RFC 7638, base64url. */
  readonly thumbprint: string;
}

/** The prints of a public key; undefined for anything else. Needs WebCrypto. */
export async function printsOfKey(text: string): Promise<KeyPrints | undefined> {
  const reading = readKey(text);
  if (reading.kind !== 'public') return undefined;
  const { key } = reading;
  return { fingerprint: await fingerprintOf(key), thumbprint: await thumbprintOf(key) };
}
