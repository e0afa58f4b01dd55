import { createPrivateKey } from 'node:crypto';
import { parseEnv } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { privateFileOf, privateForms, writePrivateKey } from '../../../src/domain/keys/write-private-key';
import { textOf } from '../../support/keys/key-files';

/** Thrown away: made for tests, and public through this repository. */
const file = textOf('rsa-2048.pkcs8.pem');

async function heldKey(): Promise<CryptoKey> {
  const bytes = Buffer.from(file.replaceAll(/-----.*-----|\s/g, ''), 'base64');
  return crypto.subtle.importKey('pkcs8', bytes, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, true, [
    'sign',
  ]);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('writePrivateKey', () => {
  test('gives PKCS#8 and PKCS#1 byte for byte as OpenSSL does', async () => {
    const key = await heldKey();
    expect(await writePrivateKey(key, 'kid', 'pkcs8-pem')).toBe(file);
    expect(await writePrivateKey(key, 'kid', 'pkcs1-pem')).toBe(textOf('rsa-2048.pkcs1-private.pem'));
  });

  test('gives a JWK with the numbers that Node finds, after what it is for', async () => {
    const text = await writePrivateKey(await heldKey(), 'the-thumbprint', 'jwk');
    const { kty, ...numbers } = createPrivateKey(file).export({ format: 'jwk' });
    expect(JSON.parse(text)).toEqual({ kty, use: 'sig', alg: 'RS256', kid: 'the-thumbprint', ...numbers });
    expect(text).toMatch(/^\{\n {2}"kty": "RSA",\n {2}"use": "sig",\n {2}"alg": "RS256",\n {2}"kid": /);
    expect(text).toMatch(/"\n\}\n$/);
  });

  test('gives one line for an environment, which Node’s own reader turns back into the file', async () => {
    const text = await writePrivateKey(await heldKey(), 'kid', 'env-line');
    expect(text).toMatch(/^WEBCHAT_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\\nMII[\w+/=\\-\s]*\\n"\n$/);
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(parseEnv(text)).toEqual({ WEBCHAT_PRIVATE_KEY: file });
  });

  test('gives a locked file that its passphrase opens', async () => {
    const text = await writePrivateKey(await heldKey(), 'kid', 'pkcs8-encrypted-pem', 'the passphrase');
    expect(text).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    const opened = createPrivateKey({ key: text, passphrase: 'the passphrase' });
    expect(opened.export({ type: 'pkcs8', format: 'pem' })).toBe(file);
  });

  test('locks with new salt and new numbers each time', async () => {
    const key = await heldKey();
    const lock = () => writePrivateKey(key, 'kid', 'pkcs8-encrypted-pem', 'the passphrase');
    const bodies = (await Promise.all([lock(), lock()])).map((text) =>
      Buffer.from(text.replaceAll(/-----.*-----|\s/g, ''), 'base64').toString('hex'),
    );
    // OCTET STRINGs of 16 bytes: the salt before the count of 600,000, the vector before the locked bytes.
    const parts = bodies.flatMap((hex) => [
      /0410(.{32})02030927c0/.exec(hex)?.[1],
      /2a0410(.{32})0482/.exec(hex)?.[1],
      hex.slice(-64),
    ]);
    expect(parts).not.toContain(undefined);
    expect(new Set(parts).size).toBe(6);
  });

  test.each([
    ['pkcs8-encrypted-pem', undefined],
    ['pkcs8-encrypted-pem', ''],
    ['pkcs8-pem', 'a passphrase'],
    ['jwk', 'a passphrase'],
    ['pkcs1-pem', 'a passphrase'],
    ['env-line', 'a passphrase'],
  ] as const)('refuses %s with %j, before it touches the key', async (form, passphrase) => {
    const exported = vi.spyOn(crypto.subtle, 'exportKey');
    await expect(writePrivateKey(await heldKey(), 'kid', form, passphrase)).rejects.toThrow(
      `A passphrase belongs to the form 'pkcs8-encrypted-pem'. Asked for: '${form}'.`,
    );
    expect(exported).not.toHaveBeenCalled();
  });

  test.each(privateForms.filter(({ form }) => form !== 'jwk'))(
    'overwrites the bytes that it exported ($form)',
    async ({ form, isEncrypted }) => {
      const exported = vi.spyOn(crypto.subtle, 'exportKey');
      await writePrivateKey(await heldKey(), 'kid', form, isEncrypted ? 'the passphrase' : undefined);
      const bytes: unknown = await exported.mock.results[0]?.value;
      if (!(bytes instanceof ArrayBuffer)) throw new Error('nothing was exported');
      expect(bytes.byteLength).toBeGreaterThan(1000);
      expect(new Uint8Array(bytes).every((byte) => byte === 0)).toBe(true);
    },
  );
});

test('files are named after the fingerprint and the form, and no two alike', () => {
  const fingerprint = `ab:12:cd:34${':ff'.repeat(28)}`;
  expect(privateForms.map(({ form }) => privateFileOf(fingerprint, form).name)).toEqual([
    'webchat-private-ab12cd34.pem',
    'webchat-private-ab12cd34-encrypted.pem',
    'webchat-private-ab12cd34.jwk.json',
    'webchat-private-ab12cd34-pkcs1.pem',
    'webchat-private-ab12cd34.env',
  ]);
});
