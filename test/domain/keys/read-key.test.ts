import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fc } from '../../support/properties';
import { identifyDer } from '../../../src/domain/keys/reading/identify';
import type { KeyReading } from '../../../src/domain/keys/key-reading';
import { readKey } from '../../../src/domain/keys/read-key';
import { sizeOf } from '../../../src/domain/keys/rsa-key';
import { writeOneLine, writePem } from '../../../src/domain/keys/write-key';
import { bytesOf, keyFiles, textOf } from '../../support/keys/key-files';

const line = textOf('rsa-2048.spki.txt').trim();
const privateFiles = keyFiles.filter(({ kind }) => kind === 'private');

function told(reading: KeyReading): unknown {
  if (reading.kind === 'public' || reading.kind === 'private')
    return { kind: reading.kind, form: reading.form };
  return reading.kind === 'other' ? { kind: reading.kind, what: reading.what } : { kind: reading.kind };
}

describe('files of other tools', () => {
  test('there are files of every kind', () => {
    expect(new Set(keyFiles.map(({ kind }) => kind))).toEqual(new Set(['public', 'private', 'other']));
    expect(privateFiles.length).toBeGreaterThan(12);
  });

  test.each(keyFiles)('$file is recognised', ({ text, kind, form, what, print }) => {
    const reading = readKey(text);
    expect(told(reading)).toEqual({ kind, ...(form === undefined ? { what } : { form }) });
    if (print) expect(reading.kind === 'public' && writeOneLine(reading.key)).toBe(line);
  });

  test('what OpenSSL wrote as PEM is written the same, byte for byte', () => {
    for (const file of ['rsa-2048.spki.pem', 'rsa-3072.spki.pem', 'rsa-4096.spki.pem', 'rsa-1024.spki.pem']) {
      const reading = readKey(textOf(file));
      expect(reading.kind === 'public' && writePem(reading.key)).toBe(textOf(file));
    }
  });
});

describe('private keys', () => {
  const decoded = privateFiles.map(({ file, text, onlyLabel }) => ({
    file,
    text,
    onlyLabel,
    base64: text.replaceAll(/-----[^-]+-----|\s/g, ''),
  }));
  const bare = decoded.filter(({ onlyLabel, file }) => !onlyLabel && !file.includes('both'));

  test.each(bare)('$file is refused without its header lines', ({ base64 }) => {
    expect(readKey(base64).kind).toBe('private');
    expect(readKey(`KEY="${base64}"`).kind).toBe('private');
    expect(readKey(base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')).kind).toBe(
      'private',
    );
    expect(readKey(base64.replaceAll(/.{20}/g, String.raw`$&\n`)).kind).toBe('private');
  });

  test.each(decoded)('$file is refused when it is wrapped in base64 once more', ({ text }) => {
    expect(readKey(Buffer.from(text).toString('base64')).kind).toBe('private');
  });

  // The private member of this one is last.
  const openEnded = decoded.filter(({ file }) => file !== 'ec-p256.jwk-private.json');
  test.each(openEnded)('$file is refused when its end is missing', ({ text }) => {
    expect(readKey(text.slice(0, text.length * 0.6)).kind).toBe('private');
  });

  test.each(decoded)('$file is refused beside a public key', ({ text }) => {
    const other = textOf('rsa-2048-other.spki.pem');
    expect(readKey(`${other}\n${text}`).kind).toBe('private');
    expect(readKey(`${text}\n${other}`).kind).toBe('private');
    expect(readKey(JSON.stringify({ public: other, private: text })).kind).toBe('private');
  });

  const labelled = decoded.filter(({ text }) => text.includes('PRIVATE KEY'));
  test.each(labelled)('$file is refused at the end of a text that is too long to read', ({ file, text }) => {
    expect(labelled.length).toBeGreaterThan(10);
    expect(readKey('note '.repeat(10_000) + text), file).toMatchObject({ kind: 'private' });
  });

  test('the reading of one holds its form and nothing else', () => {
    for (const { text, file } of decoded) {
      const reading = readKey(text);
      expect(Object.keys(reading).toSorted(), file).toEqual(['form', 'kind']);
      expect(JSON.stringify(reading).length, file).toBeLessThan(60);
    }
  });

  test('one without header lines whose first letters are missing is still refused', () => {
    for (const file of ['rsa-2048.pkcs8.pem', 'rsa-2048.pkcs1-private.pem', 'ec-p256.pkcs8.pem']) {
      const base64 = textOf(file).replaceAll(/-----[^-]+-----|\s/g, '');
      for (const lost of [1, 2, 3]) expect(readKey(base64.slice(lost)).kind, file).toBe('private');
    }
  });

  test('a private JSON Web Key is refused, alone, in a set, escaped and as JavaScript', () => {
    const jwk = createPrivateKey(textOf('rsa-2048.pkcs8.pem')).export({ format: 'jwk' });
    const { n, e } = jwk;
    const forms = [
      JSON.stringify(jwk),
      JSON.stringify(jwk, undefined, 2),
      JSON.stringify({ keys: [{ kty: 'RSA', n, e }, jwk] }),
      JSON.stringify({ key: JSON.stringify(jwk) }),
      Object.entries(jwk)
        .map(([name, value]) => `${name}: '${String(value)}'`)
        .join(',\n'),
      btoa(JSON.stringify(jwk)),
      JSON.stringify({ kty: 'oct', k: 'q83vq83vq83vq83vq83v' }),
    ];
    for (const form of forms) expect(readKey(form).kind, form.slice(0, 40)).toBe('private');
  });

  test('a public JSON Web Key beside a private key does not hide it', () => {
    const jwk = JSON.stringify(createPublicKey(textOf('rsa-2048.spki.pem')).export({ format: 'jwk' }));
    expect(readKey(jwk).kind).toBe('public');
    for (const { text } of decoded.filter(({ file }) => !/[.](?:der|txt)$/.test(file))) {
      expect(readKey(`${jwk}\n${text}`).kind).toBe('private');
      expect(readKey(`${text}\n${jwk}`).kind).toBe('private');
    }
  });

  test('a PuTTY file is refused although it opens with its public half', () => {
    const open = textOf('rsa-2048.openssh-public.txt').split(' ')[1] ?? '';
    const file = `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: x\nPublic-Lines: 1\n${open}\nPrivate-Lines: 1\nAAAAgQ==\nPrivate-MAC: 00`;
    expect(readKey(file)).toEqual({ kind: 'private', form: 'PuTTY' });
  });

  test('a public key under a label that says PRIVATE is what its bytes say', () => {
    expect(readKey(textOf('rsa-2048.spki.pem').replaceAll('PUBLIC', 'PRIVATE')).kind).toBe('public');
  });

  test('a private key under a label that says PUBLIC or CERTIFICATE is what its bytes say', () => {
    for (const label of ['PUBLIC', 'RSA PUBLIC']) {
      const dressed = textOf('rsa-2048.pkcs8.pem').replaceAll('PRIVATE', label);
      expect(readKey(dressed)).toEqual({ kind: 'private', form: 'PKCS#8' });
    }
  });

  test('a list of a key store that says PrivateKeyEntry beside a certificate holds no private key', () => {
    const list = `Alias name: chat\nEntry type: PrivateKeyEntry\n${textOf('rsa-2048.certificate.pem')}`;
    expect(readKey(list)).toMatchObject({ kind: 'public', form: 'certificate' });
  });
});

describe('several keys', () => {
  const jwkOf = (file: string, kid?: string) => ({
    ...createPublicKey(textOf(file)).export({ format: 'jwk' }),
    ...(kid === undefined ? {} : { kid }),
  });
  const lineOf = (file: string) => textOf(file).replaceAll(/-----[^-]+-----|\n/g, '');
  const found = (pasted: string) => {
    const reading = readKey(pasted);
    if (reading.kind !== 'other' || reading.what !== 'several-keys') return undefined;
    return reading.keys?.map(({ key, ...rest }) => ({ line: writeOneLine(key), ...rest }));
  };

  test('of a set are listed by their kid, and each key once', () => {
    const set = [
      jwkOf('rsa-2048.spki.pem', 'spring'),
      jwkOf('rsa-3072.spki.pem'),
      jwkOf('rsa-2048.spki.pem', 'again'),
    ];
    expect(found(JSON.stringify({ keys: set }))).toEqual([
      { line, form: 'jwks', name: 'spring', otherNames: ['again'] },
      { line: lineOf('rsa-3072.spki.pem'), form: 'jwks' },
    ]);
  });

  test('in PEM are listed in order', () => {
    expect(found(textOf('rsa-3072.spki.pem') + textOf('rsa-2048.certificate.pem'))).toEqual([
      { line: lineOf('rsa-3072.spki.pem'), form: 'spki' },
      { line, form: 'certificate' },
    ]);
  });

  test('of SSH are listed by their comments', () => {
    const lines = found(textOf('rsa-several.authorized-keys.txt'));
    expect(lines?.map(({ name }) => name)).toEqual(Array(3).fill('throw-away@assistant.example'));
  });

  test('beside a private key are not listed', () => {
    const two = textOf('rsa-2048.spki.pem') + textOf('rsa-3072.spki.pem');
    for (const { file, text } of privateFiles)
      expect(readKey(two + text), file).toMatchObject({ kind: 'private' });
  });
});

describe('tokens', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ.bm90LWEtc2lnbmF0dXJl';
  const withKey = `${Buffer.from(
    JSON.stringify({ alg: 'RS256', jwk: { kty: 'RSA', e: 'AQAB', n: 'q83v'.repeat(86) } }),
  ).toString('base64url')}.e30.c2ln`;

  test.each([
    token,
    `Bearer ${token}`,
    `"${token}"`,
    token.replaceAll('.', '.\n  '),
    `a=1; token=${token}; b=2`,
  ])('a token is a token: %j', (pasted) => {
    expect(readKey(pasted)).toEqual({ kind: 'other', what: 'token' });
  });

  test('the key in the header of a token is not taken for the key to use', () => {
    expect(readKey(withKey)).toEqual({ kind: 'other', what: 'token' });
  });

  test('a token beside a public key is still a token', () => {
    expect(readKey(`${line}\n${token}`)).toEqual({ kind: 'other', what: 'token' });
    expect(readKey(`${line}\n${token.split('.')[0] ?? ''}`)).toEqual({ kind: 'other', what: 'token' });
  });
});

describe('what looks like a key', () => {
  test.each([
    ['a line short by its end', line.slice(0, -3), { what: 'key-cut-short', count: 389, expected: 392 }],
    [
      'a line short in the middle',
      line.slice(0, 90) + line.slice(110),
      { what: 'key-cut-short', count: 372 },
    ],
    [
      'a beginning and an end',
      `${line.slice(0, 40)}…${line.slice(-20)}`,
      { what: 'key-cut-short', count: 60 },
    ],
    ['one letter more', `${line.slice(0, 90)}A${line.slice(90)}`, { what: 'key-damaged' }],
    ['one letter more near the end', `${line.slice(0, -3)}A${line.slice(-3)}`, { what: 'key-damaged' }],
    ['letters after the end', `${line}AQAB`, { what: 'key-damaged' }],
    ['lower case', line.toLowerCase(), { what: 'key-damaged' }],
    ['no first letter', line.slice(1), { what: 'key-start-missing' }],
    [
      'an SSH key short by its end',
      textOf('rsa-2048.openssh-public.txt').slice(0, 200),
      { what: 'key-cut-short' },
    ],
    ['a word that begins like a key', 'MIIB', undefined],
    ['a sentence about keys', 'Make sure that the key starts with MII, MD5 or MA', undefined],
  ])('%s', (_, pasted, expected) => {
    expect(readKey(pasted)).toMatchObject(expected ? { kind: 'other', ...expected } : { kind: 'text' });
  });

  test('a number that DER would write otherwise is not taken for one', () => {
    const der = bytesOf('rsa-2048.spki.der');
    // The exponent 00 00 01, and a modulus without the zero that keeps it positive.
    const padded = Buffer.concat([der.subarray(0, -3), Buffer.of(0, 0, 1)]);
    const negative = Buffer.from(der.toString('hex').replace('0282010100', '02820101ff'), 'hex');
    for (const bytes of [padded, negative]) {
      expect(readKey(bytes.toString('base64'))).toEqual({ kind: 'other', what: 'key-damaged' });
    }
  });

  test('an SSH key whose modulus would be negative is not taken for one', () => {
    const wire = Buffer.from(textOf('rsa-2048.openssh-public.txt').split(' ')[1] ?? '', 'base64').toString(
      'hex',
    );
    const negative = Buffer.from(wire.replace('0000010100', '00000101ff'), 'hex').toString('base64');
    expect(readKey(`ssh-rsa ${negative}`)).toEqual({ kind: 'other', what: 'key-damaged' });
  });

  test('bytes after the end of a structure are no part of a key', () => {
    const der = bytesOf('rsa-2048.spki.der');
    expect(identifyDer(Uint8Array.from(der)).kind).toBe('public');
    expect(identifyDer(Uint8Array.from([...der, 0]))).toEqual({ kind: 'other', what: 'key-damaged' });
  });

  test('= signs beyond the two that base64 can have are told', () => {
    const long = textOf('rsa-4096.spki.pem').replaceAll(/-----[^-]+-----|\n/g, '');
    expect(long.endsWith('==')).toBe(true);
    expect(readKey(long)).toMatchObject({ kind: 'public', repairs: [] });
    expect(readKey(`${long}====`)).toMatchObject({ kind: 'public', repairs: [{ name: 'padding' }] });
  });

  test('a JSON Web Key whose number is missing is no key', () => {
    expect(readKey('{"kty":"RSA","e":"AQAB"}')).toEqual({ kind: 'other', what: 'key-damaged' });
  });
});

describe('anything', () => {
  const pieces = [
    '-----BEGIN ',
    'PUBLIC KEY-----',
    '-----END ',
    'MIIB',
    'AAAAB3NzaC1yc2E',
    'eyJ',
    '.',
    '\n',
    String.raw`\n`,
  ];
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ maxLength: 300 }),
    fc.base64String({ maxLength: 400 }).map((text) => `MII${text}`),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces, '{"kty":"RSA","n":"', '"}', line.slice(0, 60)), fc.string()))
      .map((parts) => parts.join('')),
    fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => Buffer.concat([Buffer.of(0x30, 0x82), bytes]).toString('base64')),
  );

  test('no paste makes it throw, and none is taken for a key by chance', () => {
    fc.assert(
      fc.property(anything, (pasted) => {
        expect(readKey(pasted).kind).not.toBe('public');
      }),
      { numRuns: 3000 },
    );
  });

  test('one changed letter in the frame gives the same key, or a refusal, or a size that no key has', () => {
    // Nothing in a key checks the digits of its modulus: no reader can notice a change there.
    const frame = 44;
    fc.assert(
      fc.property(fc.nat(frame - 1), fc.base64String({ minLength: 4 }), (at, [letter = 'A']) => {
        const reading = readKey(line.slice(0, at) + letter + line.slice(at + 1));
        if (reading.kind !== 'public' || writeOneLine(reading.key) === line) return;
        expect(sizeOf(reading.key) % 256).not.toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['', ' \n\t', '\u200b\ufeff \u00a0', ' '.repeat(100_000)])(
    'nothing is nothing (%#)',
    (pasted) => {
      expect(readKey(pasted)).toEqual({ kind: 'empty' });
    },
  );
});

describe('certificates in one text', () => {
  const chain = textOf('rsa-2048.chain.pem').match(/-----BEGIN[^]+?-----END[^\n]+\n/g) ?? [];
  const lineOf = (text: string): string => {
    const reading = readKey(text);
    return reading.kind === 'public' ? writeOneLine(reading.key) : JSON.stringify(reading);
  };

  test('give the key of the one that issued no other, in any order', () => {
    expect(chain.length).toBeGreaterThan(1);
    const leaf = lineOf(chain.join(''));
    expect(lineOf(chain[0] ?? '')).toBe(leaf);
    expect(lineOf(chain.toReversed().join(''))).toBe(leaf);
    expect(lineOf([...chain.slice(1), ...chain].join('\n'))).toBe(leaf);
  });

  test('are asked about where none issued the other', () => {
    const other = textOf('rsa-4096.certificate.pem');
    expect(readKey(other).kind).toBe('public');
    expect(readKey(textOf('rsa-2048.certificate.pem') + other)).toMatchObject({
      what: 'several-keys',
      count: 2,
    });
  });

  test('of a bundle give the key of the leaf, and are asked about where there is none', () => {
    const bytesOf = (pem: string) => Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
    const bundle = (...pems: readonly string[]) => {
      const certificates = der(0xa0, ...pems.map(bytesOf));
      const signed = der(0x30, der(0x02, [1]), der(0x31), der(0x30, dataType), certificates, der(0x31));
      return der(0x30, signedDataType, der(0xa0, signed)).toString('base64');
    };
    const leaf = lineOf(chain.join(''));
    for (const order of [chain, chain.toReversed()]) expect(lineOf(bundle(...order))).toBe(leaf);
    const reading = readKey(bundle(...chain));
    expect(reading).toMatchObject({ kind: 'public' });
    expect(JSON.stringify(reading)).toContain('first-certificate');
    expect(
      readKey(bundle(textOf('rsa-2048.certificate.pem'), textOf('rsa-4096.certificate.pem'))),
    ).toMatchObject({
      what: 'several-keys',
    });
  });
});

const signedDataType = Buffer.from('06092a864886f70d010702', 'hex');
const dataType = Buffer.from('06092a864886f70d010701', 'hex');

/** An element of DER: its tag, its length, and what is in it. */
function der(tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Uint8Array.from([tag, ...length]), body]);
}
