import { numberOf, sizeOf, type RsaPublicKey } from './rsa-key';

/**
 * What lets anybody work out the private key from the public one.
 * `small-factor`: `factor` divides the modulus. `roca`: made by the faulty chips of CVE-2017-15361.
 * `primes-close`: the two primes are so near each other that they can be guessed.
 */
export interface Weakness {
  readonly name: 'small-factor' | 'roca' | 'primes-close';
  readonly factor?: number;
}

/** All primes below it are tried as factors. */
const factorBound = 65_536;
/** Steps of Fermat's method: enough for primes that share their first half, and a few milliseconds at most. */
const fermatRounds = 100;
/** Bits. Roots of longer numbers would take longer than a page may. */
const longestRoot = 16_384;
/** The primes that the published test of CVE-2017-15361 looks at. */
const lastMark = 167;

const known = new WeakMap<RsaPublicKey, Weakness | undefined>();

/** Worked out when it is first asked for, and once for each key. `undefined`: none that can be seen so cheaply. */
export function weaknessOf(key: RsaPublicKey): Weakness | undefined {
  if (!known.has(key)) known.set(key, findWeakness(key));
  return known.get(key);
}

function findWeakness(key: RsaPublicKey): Weakness | undefined {
  const modulus = numberOf(key.modulus);
  // A small prime is its own only factor, and no modulus anyway.
  const factor = smallPrimes().find((prime) => modulus % BigInt(prime) === 0n);
  if (factor !== undefined) return { name: 'small-factor', factor };
  if (hasRocaShape(modulus)) return { name: 'roca' };
  return sizeOf(key) <= longestRoot && hasClosePrimes(modulus) ? { name: 'primes-close' } : undefined;
}

/**
 * The faulty library made primes of the form k·M + (65537^a mod M), where M is a product of small primes, so
 * modulo each of these the modulus is a power of 65537. A sound key passes by chance once in some 10^9.
 * Nemec, Sys, Svenda, Klinec, Matyas: The Return of Coppersmith's Attack, 2017, section 3.
 */
function hasRocaShape(modulus: bigint): boolean {
  return smallPrimes()
    .filter((prime) => prime > 2 && prime <= lastMark)
    .every((prime) => powersOf65537(prime).has(Number(modulus % BigInt(prime))));
}

function powersOf65537(prime: number): Set<number> {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = (power * 65_537) % prime) powers.add(power);
  return powers;
}

/** Fermat: n = a² − b², tried from the root of n upwards. Finds equal primes too, where n is a square. */
function hasClosePrimes(modulus: bigint): boolean {
  const root = rootOf(modulus);
  let middle = root * root === modulus ? root : root + 1n;
  for (let round = 0; round < fermatRounds; round += 1, middle += 1n) {
    const square = middle * middle - modulus;
    if (maybeSquare(square) && rootOf(square) ** 2n === square) return true;
  }
  return false;
}

/** Squares end in one of 44 bytes, so that five roots of six need not be taken. */
function maybeSquare(number: bigint): boolean {
  return lastBytesOfSquares.has(Number(number & 0xffn));
}

const lastBytesOfSquares = new Set(Array.from({ length: 256 }, (_, root) => root ** 2 % 256));

/** The whole part of the square root, by Newton's method from above. */
function rootOf(number: bigint): bigint {
  if (number < 2n) return number;
  let root = 1n << BigInt(Math.ceil(number.toString(16).length * 2));
  for (;;) {
    const next = (root + number / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

let primes: readonly number[] | undefined;

function smallPrimes(): readonly number[] {
  primes ??= primesBelow(factorBound);
  return primes;
}

/** The sieve of Eratosthenes. */
function primesBelow(bound: number): number[] {
  const isComposite = new Uint8Array(bound);
  const primes: number[] = [];
  for (let number = 2; number < bound; number += 1) {
    if (isComposite[number] === 1) continue;
    primes.push(number);
    for (let multiple = number * number; multiple < bound; multiple += number) isComposite[multiple] = 1;
  }
  return primes;
}
