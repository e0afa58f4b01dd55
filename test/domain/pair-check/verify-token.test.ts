import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { readKey } from '../../../src/domain/keys/read-key';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';
import type { SignedTokenReading } from '../../../src/domain/tokens/token-reading';
import { verifySignature } from '../../../src/domain/pair-check/verify-token';
import { makeHmacToken, makeToken, readSigned } from '../../support/tokens';
import rfc7515 from '../../support/vectors/rfc7515.json';
import rfc7520 from '../../support/vectors/rfc7520.json';
import wycheproof from '../../support/vectors/wycheproof-jws-rsa.json';

const keyOf = (pasted: string): RsaPublicKey => {
  const reading = readKey(pasted);
  if (reading.kind !== 'public') throw new Error(`test: readKey calls this ${reading.kind}.`);
  return reading.key;
};
const pemOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).privateKey;
const privateKey = rsa(2048);
const pem = pemOf(privateKey);
const key = keyOf(pem);
const other = rsa(2048);
const check = (compact: string, by = key) => verifySignature(readSigned(compact), by);

/** Milliseconds: finding large primes takes its time on a busy machine. */
const timeout = 60_000;

describe('a signature', { timeout }, () => {
  test('verifies as RS256 with the other half of the key that signed', async () => {
    expect(await check(makeToken({ algorithm: 'RS256', key: privateKey }))).toEqual({ outcome: 'verifies' });
  });

  test('verifies with 3072 and 4096 bits', async () => {
    for (const modulusLength of [3072, 4096]) {
      const large = rsa(modulusLength);
      const token = makeToken({ algorithm: 'RS256', key: large });
      expect(await check(token, keyOf(pemOf(large)))).toEqual({ outcome: 'verifies' });
    }
  });

  test('is not accepted where the header says something else than RS256, or demands an extension', async () => {
    for (const header of [{ alg: 'none' }, { alg: 'HS256' }, { alg: 'PS256' }, { crit: ['x'], x: 1 }]) {
      const token = makeToken({ algorithm: 'RS256', key: privateKey, header });
      expect(await check(token)).toEqual({ outcome: 'other-label' });
    }
  });

  const ofText = (signed: string | Buffer, of = token): string => {
    const [head = '', body = ''] = of.split('.');
    return `${head}.${body}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const token = makeToken({
    algorithm: 'RS256',
    key: privateKey,
    claims: { sub: 'visitor-1', name: 'Zoë?>~~' },
  });
  const [head = '', body = ''] = token.split('.');
  const text = `${head}.${body}`;
  const json = (part: string) => Buffer.from(part, 'base64url').toString();
  const padded = (part: string) => part + '='.repeat((4 - (part.length % 4)) % 4);
  const digest = createHash('sha256').update(text).digest();
  test.each([
    [`${text}\n`, 'line-break'],
    [`${text}\r\n`, 'line-break'],
    [`${text}.`, 'full-stop'],
    [`${json(head)}.${json(body)}`, 'decoded'],
    [json(head) + json(body), 'decoded'],
    [body, 'claims-alone'],
    [json(body), 'claims-alone'],
    [`${padded(head)}.${padded(body)}`, 'padded'],
    [digest, 'digest'],
    [digest.toString('hex'), 'digest'],
    [Buffer.from(text, 'utf16le'), 'utf-16'],
  ])('of another text than the first two parts, %#, names that text', async (signed, name) => {
    const found = await check(ofText(signed));
    expect(found.outcome === 'other-text' && found.text).toBe(name);
  });

  test('of a header in which the nonce is hashed is told', async () => {
    const nonce = 'bWFkZS11cA';
    const sent = makeToken({ algorithm: 'RS256', key: privateKey, header: { nonce } });
    const hashed = createHash('sha256').update(nonce).digest('base64url');
    const [, claims = ''] = sent.split('.');
    const header = JSON.stringify({ alg: 'RS256', typ: 'JWT', nonce: hashed });
    const found = await check(ofText(`${Buffer.from(header).toString('base64url')}.${claims}`, sent));
    expect(found.outcome === 'other-text' && found.text).toBe('hashed-nonce');
  });

  test('in another spelling is told, and whether this key made it', async () => {
    const bytes = sign('sha256', Buffer.from(text), privateKey);
    const written = [
      ['hex', bytes.toString('hex')],
      ['text', Buffer.from(`(stdin)= ${bytes.toString('hex')}\n`).toString('base64url')],
      ['twice', Buffer.from(bytes.toString('base64')).toString('base64url')],
    ];
    for (const [spelling, encoded = ''] of written) {
      const found = { outcome: 'other-spelling', spelling };
      expect(await check(`${text}.${encoded}`)).toEqual({ ...found, isOfKey: true });
      expect(await check(`${text}.${encoded}`, keyOf(pemOf(other)))).toEqual({ ...found, isOfKey: false });
    }
  });

  test('of an elliptic curve in DER is told', async () => {
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const [start = '', claims = ''] = makeToken({ algorithm: 'ES256', key: curve }).split('.');
    const der = sign('sha256', Buffer.from(`${start}.${claims}`), curve).toString('base64url');
    expect(await check(`${start}.${claims}.${der}`)).toMatchObject({
      outcome: 'other-spelling',
      spelling: 'der',
    });
  });

  test.each(['RS384', 'RS512', 'PS256', 'PS384', 'PS512'])(
    'by the right key with %s is named and not accepted, even where the header says RS256',
    async (algorithm) => {
      const found = { outcome: 'other-algorithm', algorithm };
      expect(await check(makeToken({ algorithm, key: privateKey }))).toEqual(found);
      const mislabelled = makeToken({ algorithm, key: privateKey, header: { alg: 'RS256' } });
      expect(await check(mislabelled)).toEqual(found);
    },
  );

  test.each(['RS1', 'RS256', 'RS384', 'RS512'])(
    'by the right key of another text tells that the text was changed, made with %s',
    async (algorithm) => {
      const [header = '', , signature = ''] = makeToken({ algorithm, key: privateKey }).split('.');
      const claims = Buffer.from('{"sub":"visitor-2"}').toString('base64url');
      expect(await check(`${header}.${claims}.${signature}`)).toEqual({ outcome: 'changed', algorithm });
    },
  );

  test('of another key of the same size is of a wrong key', async () => {
    expect(await check(makeToken({ algorithm: 'RS256', key: other }))).toEqual({ outcome: 'wrong-key' });
    expect(await check(makeToken({ algorithm: 'PS256', key: other }))).toEqual({ outcome: 'wrong-key' });
  });

  test('with one bit flipped is of a wrong key', async () => {
    const [header = '', claims = '', signature = ''] = makeToken({
      algorithm: 'RS256',
      key: privateKey,
    }).split('.');
    const bytes = Buffer.from(signature, 'base64url');
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(await check(`${header}.${claims}.${bytes.toString('base64url')}`)).toEqual({
      outcome: 'wrong-key',
    });
  });

  test('of a key of another size tells the size', async () => {
    const large = rsa(3072);
    expect(await check(makeToken({ algorithm: 'RS256', key: large }))).toEqual({
      outcome: 'other-size',
      bits: 3072,
    });
  });

  test('that lost its end tells how long it is', async () => {
    const cut = makeToken({ algorithm: 'RS256', key: privateKey }).slice(0, -6);
    expect(await check(cut)).toMatchObject({ outcome: 'odd-length', expected: 256 });
  });

  test('that is missing is called so', async () => {
    const token = readSigned(makeToken({ algorithm: 'RS256', key: privateKey }));
    const unsigned = { ...token, signature: { encoded: '', length: 0 } };
    expect(await verifySignature(unsigned, key)).toEqual({ outcome: 'unsigned' });
  });

  test.each(['AB=C', 'A B', 'ABC=', 'A*', 'AAF'])('with %j in its place is broken', async (encoded) => {
    const token = readSigned(makeToken({ algorithm: 'RS256', key: privateKey }));
    expect(await verifySignature({ ...token, signature: { encoded } }, key)).toEqual({ outcome: 'broken' });
  });

  test('of an elliptic curve or an unknown secret is no RSA signature', async () => {
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(await check(makeToken({ algorithm: 'ES256', key: curve }))).toEqual({
      outcome: 'not-rsa',
      bytes: 64,
    });
    expect(await check(makeHmacToken('HS256', randomBytes(32)))).toEqual({ outcome: 'not-rsa', bytes: 32 });
  });

  test('cannot be checked without WebCrypto', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new TypeError('no subtle'));
    const found = await check(makeToken({ algorithm: 'RS256', key: privateKey }));
    importKey.mockRestore();
    expect(found).toEqual({ outcome: 'not-checked' });
  });
});

describe('a code that has the text of the public key as its secret', () => {
  const line = pem.replaceAll(/-----[^-]+-----|\n/g, '');
  const jwk = createPublicKey(pem).export({ format: 'jwk' });
  const windows = (text: string) => text.replaceAll('\n', '\r\n');

  test.each([
    ['pem', pem],
    ['pem-bare', pem.trimEnd()],
    ['pem-windows', windows(pem)],
    ['pem-windows-bare', windows(pem.trimEnd())],
    ['base64', line],
    ['base64-line', `${line}\n`],
    ['jwk', JSON.stringify(jwk)],
    ['der', Buffer.from(line, 'base64')],
  ])('is told apart: %s', async (secret, text) => {
    for (const algorithm of ['HS256', 'HS384', 'HS512'] as const) {
      expect(await check(makeHmacToken(algorithm, text))).toEqual({
        outcome: 'hmac-of-public-key',
        algorithm,
        secret,
      });
    }
  });

  test('is told apart whatever the header says', async () => {
    const token = readSigned(makeHmacToken('HS256', pem));
    const [, claims = '', signature = ''] = token.compact.split('.');
    expect(claims && signature).not.toBe('');
    const forged = readSigned(makeHmacToken('HS256', pem).replace(/^[^.]+/, token.header.encoded));
    expect(await verifySignature(forged, key)).toMatchObject({ outcome: 'hmac-of-public-key' });
  });
});

describe('a key that is not to be used', () => {
  test('is a small one, although it verifies', async () => {
    const small = rsa(1024);
    const token = makeToken({ algorithm: 'RS256', key: small });
    expect(await check(token, keyOf(pemOf(small)))).toEqual({ outcome: 'key-refused', reason: 'too-small' });
  });

  test('is one with an exponent of 1, with which every text signs itself', async () => {
    const exponent = Uint8Array.of(1);
    const token = makeToken({ algorithm: 'RS256', key: privateKey });
    expect(await check(token, { ...key, exponent })).toEqual({
      outcome: 'key-refused',
      reason: 'exponent-unusable',
    });
  });
});

describe('the vectors', () => {
  const groups = wycheproof.groups.map((group, index) => ({ ...group, index }));

  test.each(groups)('of Wycheproof, group $index, are judged right', async ({ key: jwk, tests }) => {
    const judged = keyOf(JSON.stringify(jwk));
    for (const { tcId, jws, result } of tests) {
      const parts = jws.split('.');
      const check = await verifySignature(asReading(parts), judged);
      const found = check.outcome === 'other-algorithm' ? check.algorithm : check.outcome;
      // One of the valid ones is labelled with another algorithm than it carries: the header says which.
      const expected = algorithmIn(parts) === 'RS256' ? 'verifies' : algorithmIn(parts);
      const isValid = result === 'valid' && parts.length === 3;
      if (isValid) expect(found, `test ${String(tcId)}`).toBe(expected);
      else expect(found, `test ${String(tcId)}`).not.toMatch(/^(?:verifies|[RP]S\d+)$/);
    }
  });

  test('of RFC 7515, appendix A.2, and RFC 7520, section 4.1, verify', async () => {
    const [, { compact, key: jwk } = {}] = rfc7515.tokens;
    expect(await check(compact ?? '', keyOf(JSON.stringify(jwk)))).toEqual({ outcome: 'verifies' });
    const [first] = rfc7520.signatures;
    const token = asReading(first?.output.compact?.split('.') ?? []);
    expect(await verifySignature(token, keyOf(JSON.stringify(first?.key)))).toEqual({ outcome: 'verifies' });
  });
});

/** The parts alone, since the vectors sign texts that are no claims. */
function asReading([header = '', claims = '', encoded = '']: readonly string[]): SignedTokenReading {
  const empty = { text: '', members: [] };
  return {
    kind: 'signed',
    compact: [header, claims, encoded].join('.'),
    header: { ...empty, encoded: header },
    claims: { ...empty, encoded: claims },
    signature: { encoded },
    repairs: [],
    account: [],
  };
}

function algorithmIn([header = '']: readonly string[]): unknown {
  try {
    return z.object({ alg: z.string() }).parse(JSON.parse(Buffer.from(header, 'base64url').toString())).alg;
  } catch {
    return undefined;
  }
}
