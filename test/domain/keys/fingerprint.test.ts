import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf, thumbprintOf } from '../../../src/domain/keys/fingerprint';
import { readKey } from '../../../src/domain/keys/read-key';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';
import { bytesOf, textOf } from '../../support/keys/key-files';

/** RFC 7638 section 3.1: the key and its thumbprint. */
const vector = {
  key: {
    kty: 'RSA',
    n:
      '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRX' +
      'jBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJ' +
      'ZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIq' +
      'bw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
    e: 'AQAB',
    alg: 'RS256',
    kid: '2011-04-29',
  },
  thumbprint: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
};

function keyOf(pasted: string): RsaPublicKey {
  const reading = readKey(pasted);
  if (reading.kind !== 'public') throw new Error(`read as ${reading.kind}`);
  return reading.key;
}

test('the thumbprint of the key in RFC 7638 is the one printed there', async () => {
  expect(await thumbprintOf(keyOf(JSON.stringify(vector.key)))).toBe(vector.thumbprint);
});

test('the fingerprint is the SHA-256 of what OpenSSL writes as DER', async () => {
  const digest = createHash('sha256').update(bytesOf('rsa-2048.spki.der')).digest('hex');
  expect(await fingerprintOf(keyOf(textOf('rsa-2048.spki.pem')))).toBe(digest.replaceAll(/..(?=.)/g, '$&:'));
});

test('one key in any wrapping has one fingerprint and one thumbprint', async () => {
  const files = [
    'spki.pem',
    'spki.txt',
    'pkcs1-public.pem',
    'certificate.pem',
    'openssh-public.txt',
    'rfc4716.txt',
  ];
  const keys = files.map((file) => keyOf(textOf(`rsa-2048.${file}`)));
  expect(new Set(await Promise.all(keys.map(fingerprintOf))).size).toBe(1);
  expect(new Set(await Promise.all(keys.map(thumbprintOf))).size).toBe(1);
});

test('two keys have two fingerprints', async () => {
  const [one, other] = ['rsa-2048.spki.pem', 'rsa-2048-other.spki.pem'].map((file) => keyOf(textOf(file)));
  if (!one || !other) throw new Error('two files were named');
  expect(await fingerprintOf(one)).not.toBe(await fingerprintOf(other));
});
