import { describe, expect, test } from 'vitest';
import { loadTarget } from '../../../src/content/token-targets';
import { sources } from '../../../src/content/sources';
import { saySignature } from '../../../src/domain/token/say-signature';
import type { SignatureCheck } from '../../../src/domain/token/verify-token';

const webChat = await loadTarget('web-chat');
/** The one whose tokens carry a shared secret's code. */
const withSecret = await loadTarget('zendesk');

const rows: readonly (readonly [check: SignatureCheck, verdict: string, reason: string, words: string])[] = [
  [{ outcome: 'verifies' }, 'ok', 'signature-verifies', 'The signature verifies as RS256 with this key.'],
  [
    { outcome: 'other-algorithm', algorithm: 'PS256' },
    'stop',
    'other-algorithm',
    'This key signed it, with PS256 instead of RS256. Set the algorithm to RS256 where the token is signed.',
  ],
  [
    { outcome: 'changed', algorithm: 'RS256' },
    'stop',
    'changed-after-signing',
    'This key signed another text (RS256): the token was shortened, wrapped or edited since. Take it again from where it is made.',
  ],
  [
    { outcome: 'other-label' },
    'stop',
    'other-label',
    'This key signed it as RS256, but its header says something else, so readers refuse it. Set alg to RS256 before it is signed.',
  ],
  [
    { outcome: 'other-text', text: 'the first two parts and a line break behind them' },
    'stop',
    'signed-other-text',
    'This key signed the first two parts and a line break behind them.',
  ],
  [
    { outcome: 'other-spelling', spelling: 'twice', isOfKey: true },
    'stop',
    'other-spelling',
    'The right key signed it. The signature is encoded twice: decoded, it is base64 again. Write the bytes that the library gives in base64url, once.',
  ],
  [
    { outcome: 'hmac-of-public-key', algorithm: 'HS256', spelling: 'this public key as PEM' },
    'stop',
    'hmac-of-public-key',
    'This is no RSA signature. It is the HS256 code made with this public key as PEM as the secret, and whoever has the public key can make one. Sign with RS256 and the private key.',
  ],
  [
    { outcome: 'not-rsa', bytes: 32 },
    'stop',
    'not-rsa',
    'The signature has 32 bytes, as the code of a shared secret or the signature of an elliptic curve. An RSA key makes 256 bytes or more.',
  ],
  [
    { outcome: 'other-size', bits: 4096 },
    'stop',
    'other-size',
    'A key of 4096 bits signed it, and this one has another size: it is not the signer’s.',
  ],
  [
    { outcome: 'odd-length', bytes: 251, expected: 256 },
    'stop',
    'odd-length',
    'The signature has 251 bytes, and this key makes 256. Copy the token again, to its last character.',
  ],
  [
    { outcome: 'wrong-key' },
    'stop',
    'wrong-key',
    'This key does not belong to whoever signed the token, or the token was changed beyond recognition. Compare the key with the public half of the one on your server.',
  ],
  [{ outcome: 'unsigned' }, 'stop', 'unsigned', 'There is no signature to check: nobody signed this token.'],
  [
    { outcome: 'broken' },
    'stop',
    'signature-broken',
    'The signature does not decode, so no key can check it.',
  ],
  [
    { outcome: 'key-refused', reason: 'small-key' },
    'stop',
    'key-refused',
    'Nothing is checked with this key: its own box says why.',
  ],
  [
    { outcome: 'not-checked' },
    'warn',
    'signature-not-checkable',
    'The signature is not checked: this browser does not offer it here. It does so on pages with https only.',
  ],
];

describe('of a signature it is said', () => {
  test.each(rows)('what %j means', (check, verdict, reason, words) => {
    expect(saySignature(check, webChat)).toMatchObject({ verdict, reason, words });
  });

  test('that nobody checked it, where there is no key', () => {
    expect(saySignature(undefined, webChat)).toMatchObject({
      verdict: 'warn',
      reason: 'signature-not-checked',
      words:
        'The signature is not checked: nothing here says who signed it. Give the signer’s public key below.',
    });
  });

  test('that it takes a shared secret, whatever key is given', () => {
    for (const check of [undefined, { outcome: 'not-rsa', bytes: 32 }, { outcome: 'verifies' }] as const) {
      expect(saySignature(check, withSecret)).toMatchObject({
        verdict: 'warn',
        reason: 'signature-shared-secret',
        words:
          'The signature is not checked: it takes the secret that both sides share, and this page never asks for that.',
      });
    }
  });

  test('that a public key was the secret, even where a secret is expected', () => {
    const check = { outcome: 'hmac-of-public-key', algorithm: 'HS256', spelling: 'x' } as const;
    expect(saySignature(check, withSecret)).toMatchObject({ verdict: 'stop', reason: 'hmac-of-public-key' });
  });

  test('where that is written', () => {
    for (const [check] of rows) expect(Object.keys(sources)).toContain(saySignature(check, webChat).source);
  });
});
