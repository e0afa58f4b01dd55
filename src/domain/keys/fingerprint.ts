import { calculateJwkThumbprint } from 'jose';
import { toBase64, toBase64url, toHex, type Bytes } from '../text/base64';
import { spkiOf, type RsaPublicKey } from './rsa-key';

/** SHA-256 of the DER SubjectPublicKeyInfo, as 32 pairs of lower-case hex digits with colons. */
export async function fingerprintOf(key: RsaPublicKey): Promise<string> {
  return toHex(await sha256(spkiOf(key)), ':');
}

/**
 * The same digest in base64, 44 characters with padding. The "SHA256:…" of ssh-keygen is another number: it is
 * taken over the OpenSSH encoding of the key.
 */
export async function fingerprintBase64Of(key: RsaPublicKey): Promise<string> {
  return toBase64(await sha256(spkiOf(key)));
}

/** The first eight hex digits of a fingerprint: short enough for the name of a file. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').slice(0, 8);
}

/** The JWK thumbprint of RFC 7638, with SHA-256, in base64url. */
export function thumbprintOf({ modulus, exponent }: RsaPublicKey): Promise<string> {
  return calculateJwkThumbprint({ kty: 'RSA', n: toBase64url(modulus), e: toBase64url(exponent) });
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
