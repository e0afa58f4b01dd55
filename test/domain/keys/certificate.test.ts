import { X509Certificate, createPublicKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/domain/text/base64';
import {
  endOf,
  signWith,
  subjectIn,
  writeCertificate,
  type Sign,
} from '../../../src/domain/keys/certificate';
import { childrenOf, readDer } from '../../../src/domain/keys/der';
import { makeKeyPair, type KeyPair } from '../../../src/domain/keys/make-key-pair';
import { readKey } from '../../../src/domain/keys/read-key';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';
import { textOf } from '../../support/keys/key-files';

function keyOf(text: string): RsaPublicKey {
  const reading = readKey(text);
  if (reading.kind !== 'public') throw new Error(`read as ${reading.kind}`);
  return reading.key;
}

const pairs = new Map<number, Promise<KeyPair>>();
function pairOf(size: 2048 | 4096): Promise<KeyPair> {
  const pair = pairs.get(size) ?? makeKeyPair(size);
  pairs.set(size, pair);
  return pair;
}

const usual = {
  subject: 'Chat sign-in',
  notBefore: new Date('2026-11-30T09:05:59.500Z'),
  notAfter: new Date('2027-11-30T23:59:59Z'),
};

async function certify(says: Partial<typeof usual> = {}, size: 2048 | 4096 = 2048, serial?: Uint8Array) {
  const pair = await pairOf(size);
  const sign = signWith(await pair.signer());
  const der = await writeCertificate(
    keyOf(pair.publicKey),
    { ...usual, ...says },
    sign,
    serial && Uint8Array.from(serial),
  );
  return { pair, der, read: new X509Certificate(der) };
}

describe('a self-signed certificate', () => {
  test.each([2048, 4096] as const)(
    'is signed by the key that it holds (%i bits)',
    { timeout: 60_000 },
    async (size) => {
      const { pair, der, read } = await certify({}, size);
      const key = createPublicKey({
        key: Buffer.from(pair.publicKey, 'base64'),
        format: 'der',
        type: 'spki',
      });
      expect(read.publicKey.equals(key)).toBe(true);
      expect(read.verify(key)).toBe(true);
      expect(read.checkIssued(read)).toBe(true);
      expect(read.subject).toBe('CN=Chat sign-in');
      expect(read.issuer).toBe('CN=Chat sign-in');
      expect(new Uint8Array(read.raw)).toEqual(der);
    },
  );

  test('is not valid once a byte of it is another', async () => {
    const { der, read } = await certify();
    const at = der.length - 300;
    const changed = Uint8Array.from(der, (byte, index) => (index === at ? byte ^ 1 : byte));
    expect(new X509Certificate(changed).verify(read.publicKey)).toBe(false);
  });

  test('is read by the page for the key that it was made of', async () => {
    const { pair, der } = await certify();
    expect(readKey(toBase64(der))).toMatchObject({ kind: 'public', form: 'certificate' });
    expect(keyOf(toBase64(der))).toEqual(keyOf(pair.publicKey));
  });

  test.each([
    ['1949-12-31T23:59:59Z', 0x18, '19491231235959Z'],
    ['1950-01-01T00:00:00Z', 0x17, '500101000000Z'],
    ['1999-12-31T23:59:59Z', 0x17, '991231235959Z'],
    ['2000-02-29T12:00:00Z', 0x17, '000229120000Z'],
    ['2049-12-31T23:59:59.999Z', 0x17, '491231235959Z'],
    ['2050-01-01T00:00:00Z', 0x18, '20500101000000Z'],
    ['9999-12-31T23:59:59Z', 0x18, '99991231235959Z'],
  ])('writes %s with the tag %i, to the second', async (time, tag, text) => {
    const isPast = new Date(time) < usual.notAfter;
    const says = isPast ? { notBefore: new Date(time) } : { notAfter: new Date(time) };
    const { der, read } = await certify(says);
    const written = timesIn(der)[isPast ? 0 : 1];
    expect([written?.tag, new TextDecoder().decode(written?.body)]).toEqual([tag, text]);
    if (!isPast) expect(endOf(der)?.getTime()).toBe(Math.floor(new Date(time).getTime() / 1000) * 1000);
    const seen = new Date(isPast ? read.validFrom : read.validTo).getTime();
    expect(seen).toBe(Math.floor(new Date(time).getTime() / 1000) * 1000);
  });

  test.each([
    'a',
    'Zoë’s chat, “login” + more = 1; #2 <x>',
    'чат',
    '聊天登录',
    '👩‍💻',
    'x'.repeat(64),
    '😀'.repeat(64),
    'O=Evil,CN=other',
    '\\"quoted\\"',
  ])('keeps the name %s as it is', async (subject) => {
    const { der, read } = await certify({ subject });
    expect(read.verify(read.publicKey)).toBe(true);
    expect(new TextDecoder().decode(nameIn(der))).toBe(subject);
  });

  test('has a serial number of 16 bytes that is positive, and no two alike', async () => {
    const serials = await Promise.all(
      Array.from({ length: 20 }, async () => (await certify()).read.serialNumber),
    );
    expect(new Set(serials).size).toBe(20);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][\dA-F]{31}$/);
  });

  test.each([
    [{ notAfter: usual.notBefore }, 'begins before it ends'],
    [{ notAfter: new Date(Number.NaN) }, 'begins before it ends'],
    [{ subject: '  ' }, 'subject'],
  ])('is not made of what no certificate says: %o', async (says, words) => {
    await expect(certify(says)).rejects.toThrow(words);
  });

  test('asks for one signature, over what is before it', async () => {
    const seen: Uint8Array[] = [];
    const sign: Sign = (bytes) => {
      seen.push(bytes);
      return Promise.resolve(Uint8Array.of(1, 2, 3));
    };
    const { publicKey } = await pairOf(2048);
    const der = await writeCertificate(keyOf(publicKey), usual, sign);
    const [signed] = partsOf(der);
    expect(seen).toEqual([signed?.whole]);
    expect(der.slice(-4)).toEqual(Uint8Array.of(0, 1, 2, 3));
  });
});

test.each([
  [' Chat ', 'Chat'],
  ['', undefined],
  ['a\nb', undefined],
  ['a\u0000', undefined],
  ['\ud83d', undefined],
  ['x'.repeat(65), undefined],
  ['😀'.repeat(65), undefined],
])('%j is the subject %j', (text, subject) => {
  expect(subjectIn(text)).toBe(subject);
});

function partsOf(der: Uint8Array) {
  const outer = readDer(fromBase64(Buffer.from(der).toString('base64')) ?? new Uint8Array());
  return outer ? childrenOf(outer) : [];
}

function insideOf(der: Uint8Array) {
  const [signed] = partsOf(der);
  return signed ? childrenOf(signed) : [];
}

function timesIn(der: Uint8Array) {
  const validity = insideOf(der)[4];
  return validity ? childrenOf(validity) : [];
}

function nameIn(der: Uint8Array): Uint8Array | undefined {
  let element = insideOf(der)[5];
  for (let depth = 0; depth < 3; depth += 1) element = element && childrenOf(element).at(-1);
  return element?.body;
}

test.each(['rsa-2048.certificate.pem', 'rsa-2048.certificate-v1.pem', 'rsa-4096.certificate.pem'])(
  'the end of %s is what Node reads',
  (name) => {
    const { raw, validTo } = new X509Certificate(textOf(name));
    expect(endOf(new Uint8Array(raw))).toEqual(new Date(validTo));
  },
);

test('what is no certificate has no end', () => {
  for (const text of ['', 'MAA=', 'MIIDFzCCAf', textOf('rsa-2048.spki.txt')]) {
    expect(endOf(fromBase64(text) ?? new Uint8Array())).toBeUndefined();
  }
});

test('placeholders of a tool are no private key, and a member with a value is', () => {
  const { n, e } = { n: 'wQ3v8kT0yXr', e: 'AQAB' };
  const modulus = n.padEnd(342, 'x');
  const read = (members: object) => readKey(JSON.stringify({ kty: 'RSA', n: modulus, e, ...members })).kind;
  expect(read({ y: 'y', crv: 'crv', d: 'd', k: 'k' })).toBe('public');
  expect(read({ d: 'x'.repeat(342) })).toBe('private');
  expect(read({ d: 'd', p: 'p', q: 'x'.repeat(171) })).toBe('private');
});
