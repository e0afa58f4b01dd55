import { describe, expect, test } from 'vitest';
import { targetOf } from '../../support/targets';
import { sources } from '../../../src/content/sources';
import { sayOutcome } from '../../../src/domain/pair-check/compare-outcomes';
import { saySignature } from '../../../src/domain/pair-check/say-signature';
import { words } from '../../../src/domain/pair-check/say-signature.en';
import type { SignatureCheck } from '../../../src/domain/pair-check/verify-token';

const webChat = await targetOf('web-chat');
/** The one whose tokens carry a shared secret's code. */
const withSecret = await targetOf('zendesk');

const rows: readonly (readonly [check: SignatureCheck, reason: string, says: string, advises: string])[] = [
  [{ outcome: 'other-algorithm', algorithm: 'PS256' }, 'other-algorithm', 'signed with PS256', 'Set RS256'],
  [{ outcome: 'other-label' }, 'other-label', 'header says no algorithm', 'Set alg to RS256'],
  [
    { outcome: 'changed', algorithm: 'RS1' },
    'changed-after-signing',
    '(as RS1), but another text',
    'copy all of it',
  ],
  [
    { outcome: 'other-text', text: 'line-break' },
    'signed-other-text',
    'It signed the first two parts with a line break after them',
    'Correct this where your server signs',
  ],
  [
    { outcome: 'other-spelling', spelling: 'twice', isOfKey: true },
    'other-spelling',
    'The right key signed the token. The signature is encoded twice',
    'take a new token',
  ],
  [
    { outcome: 'hmac-of-public-key', algorithm: 'HS256', secret: 'pem' },
    'hmac-of-public-key',
    'signed with HS256, and the PEM text of this public key is the secret',
    'Sign with RS256',
  ],
  [{ outcome: 'not-rsa', bytes: 32 }, 'not-rsa', 'The signature has 32 bytes', 'Copy the token again'],
  [
    { outcome: 'other-size', bits: 4096 },
    'other-size',
    'a key of 4096 bits',
    'Save the public key of the pair',
  ],
  [
    { outcome: 'odd-length', bytes: 251, expected: 256 },
    'odd-length',
    'has 251 bytes',
    'Copy the token again',
  ],
  [{ outcome: 'wrong-key' }, 'wrong-key', 'did not make this signature', 'Save the public key of the pair'],
  [{ outcome: 'unsigned' }, 'unsigned', 'The signature is missing', 'Copy the token again'],
  [{ outcome: 'broken' }, 'signature-broken', 'damaged in its signature', 'Copy the token again'],
  [{ outcome: 'key-refused', reason: 'rough-modulus' }, 'key-refused', 'cannot be used', 'Copy the key'],
  [
    { outcome: 'none-of-several', count: 3, untried: 0 },
    'none-of-several',
    'None of the 3 keys made this signature',
    'Choose a key',
  ],
  [{ outcome: 'not-checked' }, 'signature-not-checkable', 'cannot check the signature here', 'over https'],
];

describe('of a signature it is said', () => {
  test.each(rows)('what %j means, and what to do', (check, reason, says, advises) => {
    const said = saySignature({ check }, webChat);
    expect(said).toMatchObject({ verdict: check.outcome === 'not-checked' ? 'warn' : 'stop', reason });
    expect(said.words).toContain(says);
    expect(said.words.slice(said.words.indexOf(says))).toContain(advises);
  });

  test('that it verifies, of no other outcome', () => {
    expect(saySignature({ check: { outcome: 'verifies' } }, webChat)).toMatchObject({
      verdict: 'ok',
      reason: 'signature-verifies',
      words: words.verifies,
    });
  });

  test('the same as in a comparison of key and token, without a line of shell that nothing shows', () => {
    const check = { outcome: 'other-algorithm', algorithm: 'RS512' } as const;
    const seen = { check, marks: [], now: 0 };
    const said = sayOutcome('other-algorithm', seen);
    expect(saySignature({ check }, webChat).words).toBe(`${said.words} ${said.whatNext}`);
    for (const [each] of rows)
      expect(saySignature({ check: each }, webChat).words).not.toContain('this line');
  });

  test('that nobody checked it, where there is no key', () => {
    expect(saySignature(undefined, webChat)).toMatchObject({
      verdict: 'warn',
      reason: 'signature-not-checked',
      words: words.notGiven,
    });
  });

  test('that it takes a shared secret, whatever key is given', () => {
    for (const check of [undefined, { outcome: 'not-rsa', bytes: 32 }, { outcome: 'verifies' }] as const) {
      expect(saySignature(check && { check }, withSecret)).toMatchObject({
        verdict: 'warn',
        reason: 'signature-shared-secret',
        words: words.sharedSecret,
      });
    }
  });

  test('that a public key was the secret, even where a secret is expected', () => {
    const check = { outcome: 'hmac-of-public-key', algorithm: 'HS256', secret: 'pem' } as const;
    expect(saySignature({ check }, withSecret)).toMatchObject({
      verdict: 'stop',
      reason: 'hmac-of-public-key',
    });
  });

  test('where that is written', () => {
    for (const [check] of rows)
      expect(Object.keys(sources)).toContain(saySignature({ check }, webChat).source);
  });
});
