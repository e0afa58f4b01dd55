import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/content/sources';
import { describeMember, noteOf } from '../../../src/domain/tokens/describe-members';
import { members } from '../../../src/domain/tokens/describe-members.en';
import type { TokenTarget } from '../../../src/domain/tokens/token-target';

const desk: TokenTarget = {
  id: 'made-up',
  name: 'the made-up desk',
  algorithms: ['RS256'],
  claims: [
    { name: 'sub', need: 'required', meaning: 'The id of the guest.', source: 'rfc-7519-4-1-2' },
    { name: 'table_number', need: 'optional', meaning: 'Where the guest sits.', source: 'rfc-7519-4' },
    { name: 'alg', need: 'optional', meaning: 'A claim of this desk.', source: 'rfc-7519-4' },
  ],
  life: { usual: 60, shortest: 1, longest: 99, verdictBeyond: 'warn', skew: 0, source: 'rfc-7519-4-1-4' },
  findings: [],
  source: 'rfc-7519',
};

/** RFC 7515, section 4.1, and RFC 7797, section 3; RFC 7519, section 4.1. */
const parameters = ['alg', 'jku', 'jwk', 'kid', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'typ', 'cty', 'crit', 'b64'];
const claims = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];

describe('a member', () => {
  test.each([
    ...parameters.map((name) => ['header', name] as const),
    ...claims.map((name) => ['claims', name] as const),
  ])('of the %s, %s, is described with a source', (part, name) => {
    const described = describeMember(part, name);
    expect(described?.meaning).toMatch(/^[A-Z].+\.$/);
    expect(Object.keys(sources)).toContain(described?.source);
  });

  test('is described in the words of the service first', () => {
    expect(describeMember('claims', 'sub', desk)).toEqual({
      title: 'Subject',
      meaning: 'The id of the guest.',
      source: 'rfc-7519-4-1-2',
    });
    expect(describeMember('claims', 'exp', desk)).toEqual({
      title: 'Expiration time',
      meaning: members.claims.exp.meaning,
      source: 'rfc-7519-4-1-4',
    });
  });

  test('that only the service knows takes its title from its name', () => {
    expect(describeMember('claims', 'table_number', desk)?.title).toBe('Table number');
    expect(describeMember('claims', 'table_number')).toBeUndefined();
  });

  test('of the header is none of the claims of the service', () => {
    expect(describeMember('header', 'alg', desk)?.meaning).toBe(members.header.alg.meaning);
    expect(describeMember('header', 'sub', desk)).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('called %j is not known', (name) => {
    expect(describeMember('claims', name, desk)).toBeUndefined();
    expect(describeMember('header', name)).toBeUndefined();
  });
});

/** 22 November 2026, 14:14:09 UTC, by `date -ud @1795356849`. */
const now = 1_795_356_849;

describe('beside the value of a claim is', () => {
  test.each([
    ['when it was and how long ago', 'iat', now - 540, '22 Nov 2026, 14:05:09 UTC, 9 minutes ago'],
    ['when it will be', 'exp', now + 3, '22 Nov 2026, 14:14:12 UTC, in 3 seconds'],
    [
      'what milliseconds mean, and what they are taken for',
      'exp',
      (now + 60) * 1000,
      'As milliseconds: 22 Nov 2026, 14:15:09 UTC. Tokens count seconds, so this is thousands of years ahead.',
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
  // RFC 8017 section 7.1.1: a ciphertext is as long as the modulus.
  test.each([
    [256, '344 characters of base64: 256 bytes, one block of a 2048-bit key.'],
    [384, '512 characters of base64: 384 bytes, one block of a 3072-bit key.'],
    [512, '684 characters of base64: 512 bytes, one block of a 4096-bit key, or two of a 2048-bit key.'],
    [768, '1,024 characters of base64: 768 bytes, 3 blocks, if the key has 2048 bits.'],
    [255, '340 characters.'],
  ])('what %i bytes are', (bytes, words) => {
    const value = Buffer.alloc(bytes, 7).toString('base64');
    expect(noteOf({ name: 'user_payload', value }, now)).toContain(`${words} It cannot be read here`);
  });
});
