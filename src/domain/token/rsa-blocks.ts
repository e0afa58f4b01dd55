/** Bits of the key by bytes of one block: an RSA ciphertext is as long as the modulus, RFC 8017 section 7.1.1. */
export const bitsOfBlock: ReadonlyMap<number, number> = new Map([
  [256, 2048],
  [384, 3072],
  [512, 4096],
]);

const smallestBlock = 256;

/** How many blocks of a key of 2048 bits, the smallest in use, these bytes are; `undefined` where not two or more. */
export function countBlocks(bytes: number): number | undefined {
  return bytes > smallestBlock && bytes % smallestBlock === 0 ? bytes / smallestBlock : undefined;
}
