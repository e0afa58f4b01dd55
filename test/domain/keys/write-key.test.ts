import { describe, expect, test } from 'vitest';
import { fingerprintOf, printsOf } from '../../../src/domain/keys/fingerprint';
import { readKey } from '../../../src/domain/keys/read-key';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';
import { keyForms, writeKey } from '../../support/keys/key-forms';
import { textOf } from '../../support/keys/key-files';

function keyOf(pasted: string): RsaPublicKey {
  const reading = readKey(pasted);
  if (reading.kind !== 'public') throw new Error(`read as ${reading.kind}`);
  return reading.key;
}

const key = keyOf(textOf('rsa-2048.spki.pem'));

/** RFC 7638 section 3.1. */
const vector = {
  n:
    '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRX' +
    'jBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJ' +
    'ZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIq' +
    'bw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
  e: 'AQAB',
  thumbprint: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
};

describe('writeKey', () => {
  test.each([
    ['spki-pem', 'rsa-2048.spki.pem'],
    ['spki-line', 'rsa-2048.spki.txt'],
    ['pkcs1-pem', 'rsa-2048.pkcs1-public.pem'],
  ] as const)('gives %s byte for byte as OpenSSL does', async (form, file) => {
    expect(await writeKey(key, form)).toBe(textOf(file));
  });

  test.each(['rsa-3072', 'rsa-4096', 'rsa-2048-e3', 'rsa-2047', 'rsa-1024'])(
    'gives %s as OpenSSL wrote it, whatever its size and exponent',
    async (name) => {
      const file = textOf(`${name}.spki.pem`);
      expect(await writeKey(keyOf(file), 'spki-pem')).toBe(file);
    },
  );

  test('gives the key of ssh-keygen, with a comment that says which it is', async () => {
    const [type = '', body = ''] = textOf('rsa-2048.openssh-public.txt').split(' ');
    const mark = (await fingerprintOf(key)).replaceAll(':', '').slice(0, 8);
    expect(await writeKey(key, 'openssh')).toBe(`${type} ${body.trimEnd()} webchat-${mark}\n`);
  });

  test('gives a JWK that names its use and its thumbprint, laid out to be read', async () => {
    const rfcKey = keyOf(JSON.stringify({ kty: 'RSA', n: vector.n, e: vector.e }));
    expect(await writeKey(rfcKey, 'jwk')).toBe(
      `{
  "kty": "RSA",
  "use": "sig",
  "alg": "RS256",
  "kid": "${vector.thumbprint}",
  "n": "${vector.n}",
  "e": "${vector.e}"
}
`,
    );
  });

  test('gives a JWKS that holds the JWK and nothing else', async () => {
    const [jwk, jwks] = await Promise.all([writeKey(key, 'jwk'), writeKey(key, 'jwks')]);
    expect(JSON.parse(jwks)).toEqual({ keys: [JSON.parse(jwk)] });
  });

  test.each(keyForms)('gives what our own reader takes for the same key ($form)', async ({ form }) => {
    for (const name of ['rsa-2048', 'rsa-2048-e3', 'rsa-4096']) {
      const written = keyOf(textOf(`${name}.spki.pem`));
      expect(keyOf(await writeKey(written, form))).toEqual(written);
    }
  });
});

test('the fingerprint in base64 is the one in hex, written otherwise', async () => {
  const hex = (await fingerprintOf(key)).replaceAll(':', '');
  expect((await printsOf(key))?.base64).toBe(Buffer.from(hex, 'hex').toString('base64'));
});
