import { checkPrimeSync, generatePrimeSync, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromHex } from '../../../src/domain/text/base64';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';
import { weaknessOf } from '../../../src/domain/keys/weak-keys';
import { readKey } from '../../../src/domain/keys/read-key';
import { keyFiles } from '../../support/keys/key-files';

/** A key of this modulus; made anew for each call, so that nothing is remembered. */
function keyOf(modulus: bigint): RsaPublicKey {
  const digits = modulus.toString(16);
  return {
    modulus: fromHex(digits.padStart(digits.length + (digits.length % 2), '0')),
    exponent: Uint8Array.of(1, 0, 1),
  };
}

function prime(bits: number): bigint {
  return generatePrimeSync(bits, { bigint: true });
}

function primesBelow(bound: number): bigint[] {
  return Array.from({ length: bound }, (_, number) => BigInt(number)).filter((number) =>
    checkPrimeSync(number),
  );
}

describe('a sound modulus', () => {
  test.each([512, 1024, 2048, 3072])('of %i bits has no weakness', (bits) => {
    expect(weaknessOf(keyOf(prime(bits / 2) * prime(bits / 2)))).toBeUndefined();
  });

  test('is in every key that another tool made', () => {
    const weak = keyFiles.filter(({ text }) => {
      const reading = readKey(text);
      return reading.kind === 'public' && weaknessOf(reading.key) !== undefined;
    });
    expect(weak.map(({ file }) => file)).toEqual([]);
  });
});

describe('small factors', () => {
  // The first odd prime, some between, and the last one that is looked for: 65521.
  test.each([3, 5, 17, 257, 1009, 7919, 65_519, 65_521].filter((factor) => checkPrimeSync(BigInt(factor))))(
    '%i is found',
    (factor) => {
      const key = keyOf(BigInt(factor) * prime(1024) * prime(1024));
      expect(weaknessOf(key)).toEqual({ name: 'small-factor', factor });
    },
  );

  test('the smallest of several is told', () => {
    expect(weaknessOf(keyOf(101n * 13n * prime(2040)))).toEqual({ name: 'small-factor', factor: 13 });
  });

  test('one beyond the bound is not looked for', () => {
    expect(weaknessOf(keyOf(65_537n * prime(2040)))).toBeUndefined();
  });
});

describe('the ROCA shape', () => {
  const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
    let result = 1n;
    for (let factor = base, rest = exponent; rest > 0n; rest >>= 1n, factor = (factor * factor) % modulus)
      if (rest & 1n) result = (result * factor) % modulus;
    return result;
  };

  /** k·M + (65537^a mod M), the form that the paper gives, with M the product of the first primes. */
  function faultyPrime(bits: number, count: number): bigint {
    const product = primesBelow(1000)
      .slice(0, count)
      .reduce((all, one) => all * one, 1n);
    const most = (1n << BigInt(bits)) / product;
    for (;;) {
      const random = BigInt(`0x${randomBytes(64).toString('hex')}`);
      const candidate = (most - 1n - (random % (most / 8n))) * product + power(65_537n, random, product);
      if (checkPrimeSync(candidate)) return candidate;
    }
  }

  // The paper's table: 39 primes for 512 bits, 71 for 1024, 126 for 2048.
  test.each([
    [512, 39],
    [1024, 71],
    [2048, 126],
  ])('of %i bits is recognised', (bits, count) => {
    const key = keyOf(faultyPrime(bits / 2, count) * faultyPrime(bits / 2, count));
    expect(weaknessOf(key)).toEqual({ name: 'roca' });
  });

  test('is not in a key of which one prime is sound', () => {
    expect(weaknessOf(keyOf(faultyPrime(512, 71) * prime(512)))).toBeUndefined();
  });
});

describe('primes that lie close together', () => {
  const next = (from: bigint): bigint => (checkPrimeSync(from) ? from : next(from + 2n));

  test.each([
    ['neighbours', (one: bigint) => next(one + 2n)],
    ['the same', (one: bigint) => one],
    // A hundred rounds reach some 28 times the fourth root of the modulus.
    ['ten fourth roots apart', (one: bigint) => next(one + (10n << 512n))],
  ])('are recognised: %s', (_, other) => {
    const one = prime(1024);
    expect(weaknessOf(keyOf(one * other(one)))).toEqual({ name: 'primes-close' });
  });

  test('are not recognised when they are far enough apart', () => {
    const one = prime(1024);
    expect(weaknessOf(keyOf(one * next(one + (1n << 900n))))).toBeUndefined();
  });
});

test('twice the bits, up to 16,384, take less than five times as long', () => {
  // Neither a small factor nor a root ends the work early.
  const [one, other] = [prime(1024), prime(1024)];
  const timeOf = (power: bigint): number => {
    const key = keyOf(one ** (power + 1n) * other ** (power - 1n));
    const before = process.cpuUsage();
    expect(weaknessOf(key)).toBeUndefined();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  timeOf(2n);
  const ratios = [1, 2, 3, 4, 5].map(() => timeOf(8n) / timeOf(4n));
  expect(Math.min(...ratios)).toBeLessThan(5);
});

test('a number too long for roots is looked at for its factors alone', () => {
  const root = prime(1024) ** 10n;
  expect(weaknessOf(keyOf(root * root))).toBeUndefined();
  expect(weaknessOf(keyOf(root * root * 3n))).toEqual({ name: 'small-factor', factor: 3 });
});

test('a key is worked out once', () => {
  const key = keyOf(3n * prime(1024));
  expect(weaknessOf(key)).toBe(weaknessOf(key));
});
