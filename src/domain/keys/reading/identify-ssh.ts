import type { Bytes } from '../../text/base64';
import { cutShort, damaged, type Identified } from './identify';
import type { LookAlike } from '../look-alikes';
import { rsaKey } from '../rsa-key';

/**
 * Key types of OpenSSH by their beginning: how many strings the wire form has after the type, and what a type
 * other than ssh-rsa is.
 */
const types: readonly (readonly [RegExp, number, LookAlike?])[] = [
  [/^ssh-rsa/, 2],
  [/^ssh-ed25519/, 1, 'ed25519-key'],
  [/^sk-ssh-ed25519/, 2, 'ed25519-key'],
  [/^ecdsa-sha2-nistp\d/, 2, 'ec-key'],
  [/^sk-ecdsa-sha2/, 3, 'ec-key'],
  [/^ssh-dss/, 4, 'dsa-key'],
  [/^(?:ssh|sk|ecdsa)-/, 2, 'other-key'],
];
const certificate = /-cert-v\d\d@openssh\.com$/;

/** What a certificate has after its key (OpenSSH's PROTOCOL.certkeys): bytes, or `string`. */
const afterKey = [8, 4, 'string', 'string', 8, 8, 'string', 'string', 'string', 'string', 'string'] as const;

/**
 * Reads the wire form of an SSH public key (RFC 4253 section 6.6): strings, each after its length in four bytes.
 * `size` is where the key ends; what follows is the comment of the line.
 */
export function identifySsh(bytes: Bytes): { found: Identified; size: number } {
  const read = walk(bytes);
  const name = new TextDecoder().decode(read.string().slice(0, 80));
  const type = types.find(([pattern]) => pattern.test(name));
  if (!type) return { found: damaged, size: read.at() };
  const [, strings, other] = type;
  const isCertificate = certificate.test(name);
  // A number that nobody uses comes before the key of a certificate.
  if (isCertificate) read.string();
  const parts = Array.from({ length: strings }, () => read.string());
  if (isCertificate) for (const part of afterKey) read.skip(part);
  const size = read.at();
  return {
    found: other ? { kind: 'other', what: other } : identifyRsa(parts, bytes.length, size, isCertificate),
    size,
  };
}

function identifyRsa(
  [exponent, modulus]: readonly Bytes[],
  present: number,
  size: number,
  isCertificate: boolean,
): Identified {
  if (!exponent?.length || !modulus) return damaged;
  if (size > present) return cutShort(size);
  const negative = [exponent, modulus].some(([first = 0]) => first > 0x7f);
  const key = negative ? undefined : rsaKey(modulus, exponent);
  return key ? { kind: 'public', form: isCertificate ? 'ssh-certificate' : 'openssh', key } : damaged;
}

/** Goes from part to part; beyond the end, strings are empty and where they would end is not known. */
function walk(bytes: Bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let place = 0;
  const string = (): Bytes => {
    const start = place + 4;
    place = start <= bytes.length ? start + view.getUint32(place) : start;
    return bytes.subarray(start, place);
  };
  const skip = (part: number | 'string'): void => {
    if (part === 'string') string();
    else place += part;
  };
  return { string, skip, at: () => place };
}
