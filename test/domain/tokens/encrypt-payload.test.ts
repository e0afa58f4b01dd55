import { constants, generateKeyPairSync, privateDecrypt, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  countBytes,
  encryptPayload,
  keyFromLine,
  payloadLimit,
  readPayload,
  sameKey,
} from '../../../src/domain/tokens/encrypt-payload';
import { length, sayBytes } from '../../../src/domain/tokens/encrypt-payload.en';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';
import { inFolder } from '../../interop/run';
import { decryptByOpenssl, hasOpenssl } from '../../interop/tools';
import { expectLinear } from '../../support/linear';

const form = '{"name": "Ada"}';

/** Made for this run, and thrown away with it. */
function makePair(modulusLength: number): { key: RsaPublicKey; line: string; secret: KeyObject } {
  const pair = generateKeyPairSync('rsa', { modulusLength });
  const line = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const key = keyFromLine(line);
  if (!key) throw new Error('test: the key was not read');
  return { key, line, secret: pair.privateKey };
}
const small = makePair(2048);
const large = makePair(4096);

/** A JSON object of this many bytes. */
function jsonOf(bytes: number): string {
  return `{"a":"${'x'.repeat(bytes - 8)}"}`;
}

describe('how much fits', () => {
  // RFC 8017, section 7.1.1: k - 2hLen - 2, with 20 bytes for SHA-1.
  test('is 214 bytes at 2048 bits and 470 at 4096', () => {
    expect(payloadLimit(small.key)).toBe(214);
    expect(payloadLimit(large.key)).toBe(470);
  });

  test.each([
    ['abc', 3],
    ['é', 2],
    ['€', 3],
    ['\u{1f600}', 4],
    ['{"name":"Zoë"}', 15],
  ])('counts %s as bytes, not as characters', (text, bytes) => {
    expect(countBytes(text)).toBe(bytes);
  });

  test('is said with what there is', () => {
    expect([sayBytes(37, 214), sayBytes(37), sayBytes(1), sayBytes(0)]).toEqual([
      '37 of 214 bytes',
      '37 bytes',
      '1 byte',
      '0 bytes',
    ]);
  });

  test('ends at the byte', () => {
    expect(readPayload(jsonOf(214), small.key)).toMatchObject({
      verdict: 'ok',
      reason: 'payload',
      words: 'A JSON object, 214 of 214 bytes.',
    });
    expect(readPayload(jsonOf(215), small.key)).toMatchObject({
      verdict: 'stop',
      reason: 'payload-too-long',
    });
    expect(readPayload(jsonOf(470), large.key)).toMatchObject({ verdict: 'ok' });
    expect(readPayload(jsonOf(471), large.key)).toMatchObject({ verdict: 'stop' });
    // 105 accents are 210 bytes, and the rest of the object has 8.
    expect(readPayload(`{"a":"${'é'.repeat(103)}"}`, small.key)).toMatchObject({ verdict: 'ok', bytes: 214 });
    expect(readPayload(`{"a":"${'é'.repeat(104)}"}`, small.key)).toMatchObject({
      verdict: 'stop',
      bytes: 216,
    });
  });
});

describe('a payload', () => {
  test('is too long in several blocks, and says what to do', () => {
    expect(readPayload(jsonOf(600), small.key)).toMatchObject({
      verdict: 'stop',
      words: length.tooLong(600, 214, 3, 1024),
    });
  });

  test('that fits without its blanks says so', () => {
    const spaced = `{${' '.repeat(200)}"a": "${'x'.repeat(20)}"}`;
    expect(readPayload(spaced, small.key)).toMatchObject({
      verdict: 'stop',
      words: length.fitsCompact(229, 214, 28),
    });
  });

  test('is counted without a key as well', () => {
    expect(readPayload(` ${form}\n`)).toEqual({
      verdict: 'ok',
      reason: 'payload',
      words: length.fits(15),
      source: 'rfc-8017-oaep',
      repairs: [],
      bytes: 15,
      text: form,
      account: [
        { start: 0, end: 1, label: 'inert' },
        { start: 1, end: 16, label: 'value' },
        { start: 16, end: 17, label: 'inert' },
      ],
    });
  });

  test('with one name twice, or longer than is searched for secrets, is not taken', () => {
    const reasonOf = (text: string) => readPayload(text)?.reason;
    expect(reasonOf('{"a": 1, "b": 2, "a": 3}')).toBe('payload-repeated-name');
    expect(reasonOf('{"a": {"c": 1}, "b": {"c": 1}}')).toBe('payload');
    expect(reasonOf(`{"a": "${'x '.repeat(200_000)}"}`)).toBe('payload-too-long');
  });

  test.each([
    ['["Ada"]', 'payload-not-an-object'],
    ['"Ada"', 'payload-not-an-object'],
    ['null', 'payload-not-an-object'],
    ['{“name”: “Ada”}', 'payload-curly-quotes'],
    ["{'name': 'Ada'}", 'payload-single-quotes'],
    ['{"name": "Ada",}', 'payload-last-comma'],
    ['name=Ada', 'payload-not-json'],
  ])('%s stops: %s', (text, reason) => {
    const reading = readPayload(text, small.key);
    expect(reading).toMatchObject({ verdict: 'stop', reason });
    expect(reading).not.toHaveProperty('text');
  });

  test('is nothing when it is blank', () => {
    expect(readPayload(' \n')).toBeUndefined();
  });

  test('of any length is read in proportion', async () => {
    for (const piece of ['{', ',', ' ,'])
      await expectLinear((text) => readPayload(text, small.key), piece, 400_000);
  });
});

describe('an encrypted payload', () => {
  test.each([
    ['2048 bits', small, 344],
    ['4096 bits', large, 684],
  ])(
    'of %s is standard base64 that Node decrypts with SHA-1 and not with SHA-256',
    async (_, { key, secret }, length) => {
      const text = '{"name":"Zoë \u{1f600}"}';
      const encrypted = await encryptPayload(text, key);
      expect(encrypted).toHaveLength(length);
      expect(encrypted).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
      expect(decrypt(encrypted, secret, 'sha1')).toBe(text);
      expect(() => decrypt(encrypted, secret, 'sha256')).toThrow();
    },
  );

  test.skipIf(!hasOpenssl)('is decrypted by OpenSSL', async () => {
    const encrypted = await encryptPayload(jsonOf(214), small.key);
    const decrypted = inFolder((folder) => {
      const file = join(folder, 'throw-away.pem');
      writeFileSync(file, small.secret.export({ type: 'pkcs8', format: 'pem' }));
      return decryptByOpenssl(encrypted, file);
    });
    expect(decrypted).toBe(jsonOf(214));
  });

  test('differs each time', async () => {
    expect(await encryptPayload(form, small.key)).not.toBe(await encryptPayload(form, small.key));
  });

  test('of more than a block is a mistake of the caller', async () => {
    await expect(encryptPayload(jsonOf(215), small.key)).rejects.toThrow(
      new RangeError('encryptPayload takes 214 bytes for this key, and got 215.'),
    );
  });
});

test('two keys are the same by their numbers', () => {
  const again = keyFromLine(small.line);
  expect(again && sameKey(small.key, again)).toBe(true);
  expect(sameKey(small.key, large.key)).toBe(false);
});

function decrypt(encrypted: string, key: KeyObject, oaepHash: string): string {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return privateDecrypt({ key, padding, oaepHash }, Buffer.from(encrypted, 'base64')).toString();
}
