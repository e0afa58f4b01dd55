import { describe, expect, test, vi } from 'vitest';
import { examples } from '../../content/examples/keys/examples';
import { checkKey } from '../../../src/domain/keys/key-check';
import { checkWith, key, readChosen } from '../../../src/content/keys/key';
import { knownKeys } from '../../../src/content/keys/known-keys';
import { sources } from '../../../src/content/sources';
import type { Example } from '../../content/examples/example';
import { readKey } from '../../../src/domain/keys/read-key';
import { textOf } from '../../support/keys/key-files';
import { verdictOf } from '../../../src/domain/fields/reading';

const rows = Object.entries<readonly Example[]>(examples.key).flatMap(([reason, list]) =>
  list.map((example, index) => ({ reason, index, ...example })),
);
const line = textOf('rsa-2048.spki.txt').trim();

describe('examples of the box on /keys/', () => {
  test.each(rows)('$reason $index is read as such', async ({ reason, given, value, repairs }) => {
    const finding = key.findings.find((row) => row.reason === reason);
    const reading = await key.read(given);
    const remark = reading?.remarks?.find((each) => each.reason === reason);
    const said = finding?.is === 'remark' ? remark : reading;
    expect(said).toMatchObject({ reason });
    expect(said?.words).toMatch(/\.$/);
    expect(said?.words).not.toMatch(/\b(?:invalid|please|oops|error|sorry)\b|!/i);
    expect(said?.words).not.toMatch(/JWT Public Key|set-up page/);
    expect(reading?.verdict).toBe(finding ? verdictOf[finding.is] : 'ok');
    expect(reading?.value).toBe(value);
    expect(reading?.secret === true).toBe(finding?.is === 'secret');
    expect(said?.source).toBe(finding?.source ?? 'rfc-5280');
    if (repairs) expect(reading?.repairs.map((repair) => repair.words)).toEqual(repairs);
  });

  test('every row has an example, but for the keys that are not to be copied', () => {
    const without = key.findings.filter(({ reason }) => !rows.some((row) => row.reason === reason));
    expect(without.map(({ reason }) => reason)).toEqual(['published-key']);
  });

  test('every row names a source that is there', () => {
    const known = Object.keys(sources);
    expect(key.findings.filter(({ source = '' }) => !known.includes(source))).toEqual([]);
  });

  test('no two causes share a message', async () => {
    const told = new Map<string, string>();
    const stops = rows.filter(({ reason }) => key.findings.some((row) => row.reason === reason));
    for (const { reason, given } of stops) {
      const reading = await key.read(given);
      const words =
        (reading?.remarks ?? []).find((each) => each.reason === reason)?.words ?? reading?.words ?? '';
      expect(told.get(words) ?? reason).toBe(reason);
      told.set(words, reason);
    }
  });

  test.each(rows.filter(({ reason }) => reason === 'private-key' || reason === 'token'))(
    '$reason $index leaves nothing behind but words',
    async ({ given }) => {
      const reading = await key.read(given);
      const kept = ['reason', 'repairs', 'secret', 'source', 'verdict', 'words'];
      expect(Object.keys(reading ?? {}).toSorted()).toEqual(kept);
      expect(reading).toMatchObject({ secret: true, repairs: [] });
    },
  );
});

describe('what is told of a key', () => {
  const factsOf = async (pasted: string) =>
    (await key.read(pasted))?.facts?.map(({ name, value }) => [name, value]);

  // Made with: openssl pkey -pubin -in rsa-2048.spki.pem -outform DER | sha256sum
  test('is its kind, size, exponent, fingerprint in two forms and key id', async () => {
    const facts = await factsOf(textOf('rsa-2048.spki.pem'));
    expect(facts?.map(([name]) => name)).toEqual([
      'Kind',
      'Size',
      'Exponent',
      'SHA-256 fingerprint',
      'The same in base64',
      'Key id (RFC 7638 thumbprint)',
    ]);
    expect(facts?.slice(0, 3)).toEqual([
      ['Kind', 'SubjectPublicKeyInfo, in PEM'],
      ['Size', '2048 bits'],
      ['Exponent', '65537'],
    ]);
    const [hex = '', base64 = ''] = [facts?.[3]?.[1], facts?.[4]?.[1]];
    expect(Buffer.from(base64, 'base64').toString('hex')).toBe(hex.replaceAll(':', ''));
  });

  test.each([
    ['rsa-2048.spki.txt', 'SubjectPublicKeyInfo, in base64'],
    ['rsa-2048.spki-hex.txt', 'SubjectPublicKeyInfo, in hexadecimal digits'],
    ['rsa-2048.pkcs1-public.pem', 'PKCS#1, RSAPublicKey, in PEM'],
    ['rsa-2048.certificate.pem', 'Certificate, X.509, in PEM'],
    ['rsa-2048.request.pem', 'Certificate request, PKCS#10, in PEM'],
    ['rsa-2048.openssh-public.txt', 'SSH public key, OpenSSH'],
    ['rsa-2048.rfc4716.txt', 'SSH public key, RFC 4716'],
    ['rsa-2048.jwk.json', 'JSON Web Key, RFC 7517'],
    ['rsa-2048.jwks.json', 'JSON Web Key Set, RFC 7517'],
    ['rsa-2048.xml', 'RSAKeyValue in XML'],
  ])('of %s is that it is: %s', async (file, kind) => {
    expect((await factsOf(textOf(file)))?.[0]).toEqual(['Kind', kind]);
  });

  test('of an exponent too long to be written is its length', async () => {
    expect((await factsOf(textOf('rsa-2048-e-64-bits.spki.pem')))?.[2]).toEqual(['Exponent', '8 bytes long']);
  });

  test('without WebCrypto is all but the prints', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new TypeError('no subtle'));
    const facts = await factsOf(line);
    digest.mockRestore();
    expect(facts?.map(([name]) => name)).toEqual(['Kind', 'Size', 'Exponent']);
  });
});

describe('one of several keys', () => {
  test('is read when it is chosen', async () => {
    const reading = readKey(textOf('rsa-several.jwks.json'));
    const [first] = reading.kind === 'other' ? (reading.keys ?? []) : [];
    if (!first) throw new Error('The set holds no keys.');
    expect(await readChosen(first.key, first.form)).toMatchObject({
      verdict: 'ok',
      reason: 'clean',
      repairs: [],
      facts: [
        { name: 'Kind', value: 'JSON Web Key Set, RFC 7517' },
        { name: 'Size' },
        { name: 'Exponent' },
        {},
        {},
        {},
      ],
    });
  });

  test('is refused for what is wrong with it', async () => {
    const reading = readKey(textOf('rsa-1024.spki.pem'));
    if (reading.kind !== 'public') throw new Error('not read');
    expect(await readChosen(reading.key)).toMatchObject({ verdict: 'stop', reason: 'too-small' });
  });
});

describe('keys that were published with their private half', () => {
  test('come from the folders of the desks', () => {
    expect(knownKeys.length).toBeGreaterThan(0);
    for (const { fingerprint, what, source } of knownKeys) {
      expect(fingerprint).toMatch(/^(?:[\da-f]{2}:){31}[\da-f]{2}$/);
      expect(what).toMatch(/^the .*[^.]$/);
      expect(Object.keys(sources)).toContain(source);
    }
  });

  test('published-key is said of their fingerprint, before the size is looked at', async () => {
    const small = textOf('rsa-1024.spki.pem');
    const print =
      (await key.read(small))?.facts?.find(({ name }) => name === 'SHA-256 fingerprint')?.value ?? '';
    const what = 'the sample key of a tutorial, which prints its private key too';
    const check = checkWith([{ fingerprint: print, what, source: 'rfc-7518' }]);
    expect(await checkKey(check, small)).toMatchObject({
      verdict: 'stop',
      reason: 'published-key',
      words:
        'This is the sample key of a tutorial, which prints its private key too: anyone can sign with it. ' +
        'Never use it, and replace it wherever it is saved.',
    });
    expect(await checkKey(check, textOf('rsa-512.spki.pem'))).toMatchObject({ reason: 'too-small' });
    const sample = checkWith([{ fingerprint: print, what, isWithoutPrivate: true, source: 'rfc-7518' }]);
    expect((await checkKey(sample, small))?.words).toMatch(/Its private key was not printed/);
  });
});
