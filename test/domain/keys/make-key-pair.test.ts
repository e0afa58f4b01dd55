import { createPrivateKey, createPublicKey, createVerify, sign, verify } from 'node:crypto';
import { inspect } from 'node:util';
import { SignJWT, importSPKI, jwtVerify } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import { keySizes, makeKeyPair } from '../../../src/domain/keys/make-key-pair';
import { publicKeyField } from '../../../src/domain/keys/public-key-field';
import { writePem } from '../../../src/domain/keys/write-key';
import { readKey } from '../../../src/domain/keys/read-key';

const field = publicKeyField({ destination: 'Key', takeFrom: 'the key' });
const message = Buffer.from('a message');

function nodeKey(line: string) {
  return createPublicKey({ key: Buffer.from(line, 'base64'), format: 'der', type: 'spki' });
}

function pemOf(line: string): string {
  const reading = readKey(line);
  return reading.kind === 'public' ? writePem(reading.key) : '';
}

describe.each(keySizes)('a pair of %i bits', (size) => {
  test(
    'is one that node knows as a pair, and our own field takes as it is',
    { timeout: 60_000 },
    async () => {
      const pair = await makeKeyPair(size);
      const { name, text } = await pair.savePrivateKey();

      expect(nodeKey(pair.publicKey).asymmetricKeyDetails).toEqual({
        modulusLength: size,
        publicExponent: 65_537n,
      });
      expect(
        verify(
          'RSA-SHA256',
          message,
          nodeKey(pair.publicKey),
          sign('RSA-SHA256', message, createPrivateKey(text)),
        ),
      ).toBe(true);
      expect(await field.read(pair.publicKey)).toMatchObject({
        verdict: 'ok',
        reason: 'clean',
        value: pair.publicKey,
        facts: [{ value: `${String(size)} bits` }, { value: pair.fingerprint }, { value: pair.thumbprint }],
      });
      expect(name).toBe(`webchat-private-${pair.fingerprint.replaceAll(':', '').slice(0, 8)}.pem`);
      expect(name).toMatch(/^webchat-private-[\da-f]{8}\.pem$/);
      expect(text).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    },
  );
});

describe('a pair', () => {
  test('is saved as the form says, with a name and a type of its own', async () => {
    const pair = await makeKeyPair(2048);
    const mark = pair.fingerprint.replaceAll(':', '').slice(0, 8);
    expect(await pair.savePrivateKey()).toEqual({
      name: `webchat-private-${mark}.pem`,
      type: 'application/x-pem-file',
      text: (await pair.savePrivateKey('pkcs8-pem')).text,
    });
    const jwk = await pair.savePrivateKey('jwk');
    expect(jwk).toMatchObject({ name: `webchat-private-${mark}.jwk.json`, type: 'application/jwk+json' });
    expect(JSON.parse(jwk.text)).toMatchObject({ kid: pair.thumbprint });
    const locked = await pair.savePrivateKey('pkcs8-encrypted-pem', 'the passphrase');
    expect(
      createPublicKey(createPrivateKey({ key: locked.text, passphrase: 'the passphrase' })).export({
        type: 'spki',
        format: 'pem',
      }),
    ).toBe(pemOf(pair.publicKey));
    await expect(pair.savePrivateKey('pkcs8-encrypted-pem')).rejects.toThrow('A passphrase belongs');
  });

  test('gives a handle that signs and cannot be exported, and can still be saved', async () => {
    const pair = await makeKeyPair(2048);
    const handle = await pair.signer();
    expect([handle.extractable, handle.usages]).toEqual([false, ['sign']]);
    await expect(crypto.subtle.exportKey('pkcs8', handle)).rejects.toThrow();
    expect(await pair.signer()).toBe(handle);
    expect((await pair.savePrivateKey()).text).toContain('BEGIN PRIVATE KEY');
    expect(await pair.seal()).toBe(handle);
    expect(await pair.signer()).toBe(handle);
    await expect(pair.savePrivateKey('jwk')).rejects.toThrow('The pair is sealed');
  });

  test('signs after it was sealed, and can then be neither saved nor exported', async () => {
    const pair = await makeKeyPair(2048);
    const handle = await pair.seal();
    expect(handle.extractable).toBe(false);
    expect(await pair.seal()).toBe(handle);
    await expect(pair.savePrivateKey()).rejects.toThrow('The pair is sealed');
    await expect(crypto.subtle.exportKey('pkcs8', handle)).rejects.toThrow();

    const token = await new SignJWT({ sub: 'visitor-1' }).setProtectedHeader({ alg: 'RS256' }).sign(handle);
    const { payload } = await jwtVerify(token, await importSPKI(pemOf(pair.publicKey), 'RS256'), {
      algorithms: ['RS256'],
    });
    expect(payload.sub).toBe('visitor-1');
    const [head = '', body = '', signature = ''] = token.split('.');
    const check = createVerify('RSA-SHA256').update(`${head}.${body}`);
    expect(check.verify(nodeKey(pair.publicKey), signature, 'base64url')).toBe(true);
  });

  test('can be sealed while it is being saved', async () => {
    const pair = await makeKeyPair(2048);
    const [file, handle] = await Promise.all([pair.savePrivateKey(), pair.seal()]);
    expect(file.text).toContain('BEGIN PRIVATE KEY');
    expect(handle.extractable).toBe(false);
  });

  test('shows no part of its private key when it is printed', async () => {
    const pair = await makeKeyPair(2048);
    const { text } = await pair.savePrivateKey();
    const secret = text.split('\n').slice(1, -2);
    const printed = [JSON.stringify(pair), inspect(pair, { depth: null, showHidden: true })].join('\n');
    expect(secret.filter((part) => printed.includes(part))).toEqual([]);
    expect(JSON.parse(JSON.stringify(pair))).toEqual({
      size: 2048,
      publicKey: pair.publicKey,
      fingerprint: pair.fingerprint,
      thumbprint: pair.thumbprint,
    });
  });

  test('differs from the next one', async () => {
    const [one, other] = await Promise.all([makeKeyPair(2048), makeKeyPair(2048)]);
    expect(one.publicKey).not.toBe(other.publicKey);
  });
});

describe('abandoning', () => {
  test('before the start makes no key', async () => {
    const generate = vi.spyOn(crypto.subtle, 'generateKey');
    await expect(makeKeyPair(2048, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(generate).not.toHaveBeenCalled();
    generate.mockRestore();
  });

  test('on the way drops the key that comes', async () => {
    const controller = new AbortController();
    const exported = vi.spyOn(crypto.subtle, 'exportKey');
    const making = makeKeyPair(2048, controller.signal);
    controller.abort();
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(exported).not.toHaveBeenCalled();
    exported.mockRestore();
  });
});
