import { describe, expect, test } from 'vitest';
import {
  outputFileOf,
  outputForms,
  writeOutput,
  type Publication,
} from '../../../src/domain/keys/publish-key';
import { thumbprintOf } from '../../../src/domain/keys/fingerprint';
import { readKey } from '../../../src/domain/keys/read-key';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';
import { textOf } from '../../support/keys/key-files';
import { writeKey } from '../../support/keys/key-forms';

function keyOf(text: string): RsaPublicKey {
  const reading = readKey(text);
  if (reading.kind !== 'public') throw new Error(`read as ${reading.kind}`);
  return reading.key;
}

const key = keyOf(textOf('rsa-2048.spki.pem'));
const olderKey = keyOf(textOf('rsa-4096.spki.pem'));
const ends = new Date('2027-11-30T23:59:59Z');
const until = new Date('2026-12-14T23:59:59Z');
const alone: Publication = { ends };
const overlap: Publication = { ends, older: { key: olderKey, until } };
const kids = Promise.all([thumbprintOf(olderKey), thumbprintOf(key)]);

describe('what is written of a key', () => {
  test('is the whole PEM text in base64, on one line without an end', async () => {
    const text = await writeOutput(key, 'pem-base64', alone);
    expect(text).toMatch(/^LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS[\w+/]+={0,2}$/);
    expect(Buffer.from(text, 'base64').toString()).toBe(textOf('rsa-2048.spki.pem'));
  });

  test('is a list whose texts are PEM and whose ends are seconds, the older key first', async () => {
    const pem = (text: string) => Buffer.from(text).toString('base64');
    const [older, newer] = await kids;
    const newest = { kid: newer, publicKey: pem(textOf('rsa-2048.spki.pem')), expiry: 1827619199 };
    expect(JSON.parse(await writeOutput(key, 'pem-list', alone))).toEqual([newest]);
    expect(JSON.parse(await writeOutput(key, 'pem-list', overlap))).toEqual([
      { kid: older, publicKey: pem(textOf('rsa-4096.spki.pem')), expiry: 1797292799 },
      newest,
    ]);
  });

  test('is a set of two keys while one replaces the other, and of no member but those of a JWK', async () => {
    const [one, other] = await Promise.all([writeKey(olderKey, 'jwk'), writeKey(key, 'jwk')]);
    expect(JSON.parse(await writeOutput(key, 'jwks', overlap))).toEqual({
      keys: [JSON.parse(one), JSON.parse(other)],
    });
  });

  test('is a JWK with the certificate it was given, and nothing without one', async () => {
    const certificate = () => Promise.resolve('MIID');
    expect(JSON.parse(await writeOutput(key, 'jwk-x5c', { ends, certificate }))).toEqual({
      ...JSON.parse(await writeKey(key, 'jwk')),
      x5c: ['MIID'],
    });
    expect(await writeOutput(key, 'jwk-x5c', alone)).toBe('');
    expect(await writeOutput(key, 'jwk-x5c', { ends, certificate: () => Promise.resolve(undefined) })).toBe(
      '',
    );
  });

  test('names a file of its own for each form', () => {
    const fingerprint = `ab:12:cd:34${':ff'.repeat(28)}`;
    expect(outputForms.map((row) => outputFileOf(fingerprint, row))).toEqual([
      'webchat-public-ab12cd34.pem',
      'webchat-public-ab12cd34.txt',
      'webchat-public-ab12cd34.jwk.json',
      'webchat-public-ab12cd34.jwks.json',
      'webchat-public-ab12cd34-pkcs1.pem',
      'webchat-public-ab12cd34.pub',
      'webchat-public-ab12cd34-x5c.jwk.json',
      'webchat-public-ab12cd34-pem.txt',
      'webchat-public-ab12cd34-list.json',
      'webchat-public-ab12cd34-jwks.mjs',
      'webchat-public-ab12cd34-jwks.py',
    ]);
    expect(outputForms.slice(0, 1).map((row) => outputFileOf(undefined, row))).toEqual([
      'webchat-public.pem',
    ]);
  });
});
