import { toBase64, type Bytes } from './base64';
import { spkiOf, type RsaPublicKey } from './rsa-key';

/** Base64 of the SubjectPublicKeyInfo on one line, without BEGIN and END lines. */
export function writeOneLine(key: RsaPublicKey): string {
  return toBase64(spkiOf(key));
}

/** The SubjectPublicKeyInfo as PEM. */
export function writePem(key: RsaPublicKey): string {
  return pem('PUBLIC KEY', spkiOf(key));
}

/** RFC 7468: 64 columns, a line break at the end. */
export function pem(label: string, bytes: Bytes): string {
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
