import { calculateJwkThumbprint } from 'jose';
import { fromHex, toBase64, toBase64url, toHex } from '../text/base64';
import { spkiOf, type RsaPublicKey } from './rsa-key';

/** SHA-256 of the DER SubjectPublicKeyInfo, as 32 pairs of lower-case hex digits with colons. */
export async function fingerprintOf(key: RsaPublicKey): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', spkiOf(key))), ':');
}

/**
 * Every print of a key; `undefined` without WebCrypto, which browsers give to secure pages only. `base64`: the
 * fingerprint, 44 characters with padding. The "SHA256:…" of ssh-keygen is another number: it is taken over the
 * OpenSSH encoding of the key.
 */
export async function printsOf(key: RsaPublicKey) {
  try {
    const [fingerprint, thumbprint] = await Promise.all([fingerprintOf(key), thumbprintOf(key)]);
    return { fingerprint, base64: toBase64(fromHex(fingerprint.replaceAll(':', ''))), thumbprint };
  } catch {
    return undefined;
  }
}

/** The first eight hex digits of a fingerprint: short enough for the name of a file. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').slice(0, 8);
}

/** The JWK thumbprint of RFC 7638, with SHA-256, in base64url. */
export function thumbprintOf({ modulus, exponent }: RsaPublicKey): Promise<string> {
  return calculateJwkThumbprint({ kty: 'RSA', n: toBase64url(modulus), e: toBase64url(exponent) });
}
