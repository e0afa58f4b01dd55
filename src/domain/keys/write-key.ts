import { toBase64, toBase64url, type Bytes } from '../text/base64';
import { fingerprintOf, shortFingerprint, thumbprintOf } from './fingerprint';
import { spkiOf, type RsaPublicKey } from './rsa-key';

/** Base64 of the SubjectPublicKeyInfo on one line, without BEGIN and END lines. */
export function writeOneLine(key: RsaPublicKey): string {
  return toBase64(spkiOf(key));
}

/** The SubjectPublicKeyInfo as PEM. */
export function writePem(key: RsaPublicKey): string {
  return pem('PUBLIC KEY', spkiOf(key));
}

export function pem(label: string, bytes: Bytes): string {
  return wrapPem(label, toBase64(bytes));
}

/** RFC 7468: 64 columns, a line break at the end. */
export function wrapPem(label: string, base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

export function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** RFC 7517 section 4: what it is and is for first, the numbers last. */
export async function jwkOf(key: RsaPublicKey) {
  return {
    kty: 'RSA',
    use: 'sig',
    alg: 'RS256',
    kid: await thumbprintOf(key),
    n: toBase64url(key.modulus),
    e: toBase64url(key.exponent),
  };
}

/** RFC 4253 section 6.6: the type, the exponent and the modulus, each after its length in four bytes. */
export async function writeOpenssh(key: RsaPublicKey): Promise<string> {
  const type = 'ssh-rsa';
  const parts = [new TextEncoder().encode(type), positive(key.exponent), positive(key.modulus)];
  const blob = Uint8Array.from(parts.flatMap((part) => [...lengthOf(part), ...part]));
  return `${type} ${toBase64(blob)} webchat-${shortFingerprint(await fingerprintOf(key))}\n`;
}

/** A zero byte keeps a number whose first bit is set from being read as negative (RFC 4251 section 5). */
function positive(number: Bytes): Bytes {
  return (number[0] ?? 0) < 0x80 ? number : Uint8Array.of(0, ...number);
}

function lengthOf({ length }: Bytes): number[] {
  return [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff);
}
