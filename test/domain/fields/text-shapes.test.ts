import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emailAddress, hex32, publicKeyText, uuid, webAddress } from '../../../src/domain/fields/text-shapes';

const keys = [
  generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey,
  generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey,
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey,
  generateKeyPairSync('ed25519').publicKey,
];

describe('the shape of a public key', () => {
  test.each(keys)('fits PEM, bare base64, base64url and JWK (%#)', (key) => {
    const der = key.export({ type: 'spki', format: 'der' });
    const forms = [
      String(key.export({ type: 'spki', format: 'pem' })),
      der.toString('base64'),
      der.toString('base64url'),
      der.toString('base64').replaceAll(/.{64}/g, '$&\n'),
      JSON.stringify(key.export({ format: 'jwk' })),
    ];
    expect(forms.map((form) => publicKeyText.test(form))).toEqual(forms.map(() => true));
  });

  test.each([
    '-----BEGIN CERTIFICATE-----',
    '---- BEGIN SSH2 PUBLIC KEY ----',
    'ssh-rsa AAAAB3',
    'ecdsa-sha2-nistp256 AA',
  ])('fits %s', (text) => {
    expect(publicKeyText.test(text)).toBe(true);
  });

  test.each([
    'MIDLAND bank assistant for customers who ask about their cards at night',
    'Mina',
    '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    'https://assistant.example.com/widget',
  ])('does not fit %s', (text) => {
    expect(publicKeyText.test(text)).toBe(false);
  });
});

test.each([
  ['uuid', uuid, '3F2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3', '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f'],
  ['hex32', hex32, '9f0c4b7d2e615a38c1d09e4f7b263a58', '9f0c4b7d2e615a38c1d09e4f7b263a5g'],
  ['emailAddress', emailAddress, 'mina.o@example.co', 'mina at example.co'],
  ['webAddress', webAddress, 'HTTP://example.com', 'example.com'],
])('%s fits what it names and not its neighbour', (_, shape, fits, differs) => {
  expect([shape.test(fits), shape.test(differs)]).toEqual([true, false]);
});
