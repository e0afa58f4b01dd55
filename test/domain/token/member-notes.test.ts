import { describe, expect, test } from 'vitest';
import { noteOf } from '../../../src/domain/token/member-notes';

/** 22 November 2026, 14:14:09 UTC, by `date -ud @1795356849`. */
const now = 1_795_356_849;

describe('beside the value of a claim stands', () => {
  test.each([
    ['when it was and how long ago', 'iat', now - 540, '22 Nov 2026, 14:05:09 UTC, 9 minutes ago'],
    ['when it will be', 'exp', now + 3, '22 Nov 2026, 14:14:12 UTC, in 3 seconds'],
    [
      'what milliseconds mean, and what they are taken for',
      'exp',
      (now + 60) * 1000,
      'As milliseconds: 22 Nov 2026, 14:15:09 UTC. Counted in seconds, as a token is, it lies thousands of years ahead.',
    ],
    [
      'what a text of digits would be as a number',
      'nbf',
      String(now),
      'Text. As a number: 22 Nov 2026, 14:14:09 UTC, now',
    ],
  ])('%s', (_, name, value, words) => {
    expect(noteOf({ name, value }, now)).toBe(words);
  });

  test.each([
    ['iat', -1],
    ['exp', 'tomorrow'],
    ['exp', null],
    ['exp', 1e300],
    ['exp', { json: '[1]' }],
    ['sub', now],
  ])('nothing about %s of %j', (name, value) => {
    expect(noteOf({ name, value }, now)).toBeUndefined();
  });
});

describe('of an encrypted payload it says', () => {
  const closed =
    'It cannot be read here: whoever provides the key that it is encrypted with has the only key that opens it.';
  // RFC 8017 section 7.1.1: a ciphertext is as long as the modulus.
  test.each([
    [256, '344 characters of base64: 256 bytes, one block of a 2048-bit key.'],
    [384, '512 characters of base64: 384 bytes, one block of a 3072-bit key.'],
    [512, '684 characters of base64: 512 bytes, one block of a 4096-bit key, or two of a 2048-bit key.'],
    [768, '1,024 characters of base64: 768 bytes, 3 blocks, if the key has 2048 bits.'],
    [255, '340 characters.'],
  ])('what %i bytes are', (bytes, words) => {
    const value = Buffer.alloc(bytes, 7).toString('base64');
    expect(noteOf({ name: 'user_payload', value }, now)).toBe(`${words} ${closed}`);
  });
});
