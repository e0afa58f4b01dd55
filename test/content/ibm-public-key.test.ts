import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/content/tokens/checks';

/** Made for this run, and thrown away with it. */
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const jwk = { ...publicKey.export({ format: 'jwk' }), use: 'enc' };

describe('the key that user_payload is encrypted with', () => {
  test('is taken as PEM, and used on one line', async () => {
    expect(await checks.ibmPublicKey.read(pem)).toMatchObject({
      verdict: 'ok',
      words: 'RSA public key, 2048 bits.',
      value: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    });
  });

  test.each([
    [
      'a token',
      'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln',
      /^This contains a token.* removed from the box.* IBM provided public key on the Security tab/,
    ],
    [
      'a JWK for encryption',
      JSON.stringify(jwk),
      /^This JWK is marked for encryption.* IBM provided public key on the Security tab/,
    ],
  ])('says what %s is, and where the key is', async (_, pasted, words) => {
    const reading = await checks.ibmPublicKey.read(pasted);
    expect(reading?.verdict).toBe('stop');
    expect(reading?.words).toMatch(words);
  });
});
