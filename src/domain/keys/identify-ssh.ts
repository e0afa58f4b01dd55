import type { Bytes } from './base64';
import { cutShort, damaged, type Identified } from './identify';
import type { LookAlike } from './key-reading';
import { rsaKey } from './rsa-key';

/** Key types of OpenSSH other than ssh-rsa, by their beginning. */
const types: readonly (readonly [RegExp, LookAlike])[] = [
  [/^ssh-ed25519$/, 'ed25519-key'],
  [/^ecdsa-sha2-nistp\d+$/, 'ec-key'],
  [/^ssh-dss$/, 'dsa-key'],
  [/^(?:ssh|sk|ecdsa)-/, 'other-key'],
];

/**
 * Reads the wire form of an SSH public key (RFC 4253 section 6.6): three strings, each after its length in
 * four bytes. `size` is where the key ends; what follows is the comment of the line.
 */
export function identifySsh(bytes: Bytes): { found: Identified; size: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Bytes[] = [];
  let size = 0;
  while (parts.length < 3 && size + 4 <= bytes.length) {
    const start = size + 4;
    size = start + view.getUint32(size);
    parts.push(bytes.subarray(start, size));
  }
  return { found: identifyParts(parts, bytes.length, size), size };
}

function identifyParts(
  [type, exponent, modulus]: readonly Bytes[],
  present: number,
  size: number,
): Identified {
  const name = new TextDecoder().decode(type);
  if (name !== 'ssh-rsa') {
    const other = types.find(([pattern]) => pattern.test(name));
    return other ? { kind: 'other', what: other[1] } : damaged;
  }
  if (!exponent || !modulus) return damaged;
  if (size > present) return cutShort(size);
  const negative = [exponent, modulus].some(([first = 0]) => first > 0x7f);
  const key = negative ? undefined : rsaKey(modulus, exponent);
  return key ? { kind: 'public', form: 'openssh', key } : damaged;
}
