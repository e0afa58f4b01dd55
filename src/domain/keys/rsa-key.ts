import { fromHex, toHex, type Bytes } from '../text/base64';
import { tags, writeDer } from './der';

/** The two numbers of an RSA public key: big-endian, without leading zeros. */
export interface RsaPublicKey {
  readonly modulus: Bytes;
  readonly exponent: Bytes;
}

/** RFC 8017 appendix A.1: `rsaEncryption`, with its NULL parameters. */
const rsaEncryption = fromHex('300d06092a864886f70d0101010500');

/** `undefined` when one of the numbers is zero or missing. */
export function rsaKey(modulus: Bytes, exponent: Bytes): RsaPublicKey | undefined {
  const key = { modulus: withoutZeros(modulus), exponent: withoutZeros(exponent) };
  return key.modulus.length > 0 && key.exponent.length > 0 ? key : undefined;
}

/** Length of the modulus in bits. */
export function sizeOf({ modulus }: RsaPublicKey): number {
  return modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
}

/** The exponent, exact up to six bytes; longer ones are `Infinity`. */
export function exponentOf({ exponent }: RsaPublicKey): number {
  return exponent.length > 6 ? Infinity : exponent.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** A number, big-endian. */
export function numberOf(bytes: Bytes): bigint {
  return BigInt(`0x${toHex(bytes) || '0'}`);
}

/** Whether a number, big-endian, is even. */
export function isEven(number: Bytes): boolean {
  return ((number.at(-1) ?? 0) & 1) === 0;
}

/** The key as DER SubjectPublicKeyInfo, RFC 5280 section 4.1. */
export function spkiOf(key: RsaPublicKey): Bytes {
  return writeDer(tags.sequence, rsaEncryption, writeDer(tags.bits, Uint8Array.of(0), pkcs1Of(key)));
}

/** The two numbers alone, as DER RSAPublicKey, RFC 8017 appendix A.1.1. */
export function pkcs1Of({ modulus, exponent }: RsaPublicKey): Bytes {
  return writeDer(tags.sequence, integer(modulus), integer(exponent));
}

/** A zero byte keeps a number whose first bit is set from being read as negative. */
function integer(number: Bytes): Bytes {
  const first = number[0] ?? 0;
  return first < 0x80 ? writeDer(tags.integer, number) : writeDer(tags.integer, Uint8Array.of(0), number);
}

function withoutZeros(number: Bytes): Bytes {
  const start = number.findIndex((byte) => byte !== 0);
  return start < 0 ? number.subarray(number.length) : number.subarray(start);
}
