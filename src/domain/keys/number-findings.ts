import { exponentOf, isEven, sizeOf, type RsaPublicKey } from './rsa-key';
import { weaknessOf, type Weakness } from './weak-keys';

/** Bits: RFC 7518 section 3.3 and NIST SP 800-131A revision 2. */
export const leastBits = 2048;
/** Bits: a bound of ours, since no vendor documents one. */
export const mostBits = 8192;
/** Bits: generators offer sizes in steps of it, so another size hints at a part that is missing. */
const sizeStep = 256;
const usualExponent = 65_537;

interface Row {
  readonly is: 'identity' | 'warning' | 'remark';
  readonly when: (key: RsaPublicKey) => boolean;
  readonly source?: string;
}

/**
 * What is wrong or doubtful about the numbers of an RSA public key, the weightiest first. Node's crypto and jose
 * accept an exponent of 0 or 1, even numbers and any size, so these checks are ours.
 */
export const numbers = {
  'too-small': { is: 'identity', when: (key) => sizeOf(key) < leastBits, source: 'rfc-7518' },
  'modulus-even': { is: 'identity', when: ({ modulus }) => isEven(modulus), source: 'fips-186-5' },
  'exponent-unusable': {
    is: 'identity',
    when: (key) => isEven(key.exponent) || exponentOf(key) < 3,
    source: 'fips-186-5',
  },
  'small-factor': { is: 'identity', when: has('small-factor'), source: 'fips-186-5' },
  'roca-shape': { is: 'identity', when: has('roca'), source: 'roca' },
  'primes-close': { is: 'identity', when: has('primes-close'), source: 'fips-186-5' },
  'exponent-unusual': {
    is: 'warning',
    when: (key) => exponentOf(key) !== usualExponent,
    source: 'fips-186-5',
  },
  'key-large': { is: 'warning', when: (key) => sizeOf(key) > mostBits },
  'size-unusual': {
    is: 'remark',
    when: (key) => sizeOf(key) % sizeStep !== 0,
    source: 'derived-key-shapes',
  },
} as const satisfies Readonly<Record<string, Row>>;

/** The row that refuses a key wherever it is used; `undefined` for one whose numbers are usable. */
export function refusalOf(key: RsaPublicKey): string | undefined {
  return Object.entries<Row>(numbers).find(([, { is, when }]) => is === 'identity' && when(key))?.[0];
}

function has(name: Weakness['name']): (key: RsaPublicKey) => boolean {
  return (key) => weaknessOf(key)?.name === name;
}
