import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { blob, jwk as sample, line as sampleLine } from '../../content/examples/keys/sample-keys';
import { holdsPrivateKey } from '../../../src/domain/fields/secret-findings';
import { readKey } from '../../../src/domain/keys/read-key';
import { writeOneLine } from '../../../src/domain/keys/write-key';
import { textOf } from '../../support/keys/key-files';

const line = textOf('rsa-2048.spki.txt').trim();
const whole = createPrivateKey(textOf('rsa-2048.pkcs8.pem')).export({ format: 'jwk' });
const { n = '', e = '' } = whole;
const jwk = { kty: 'RSA', n, e };
const bytes = Buffer.from(n, 'base64url');
const decimal = BigInt(`0x${bytes.toString('hex')}`).toString();

/** How a JSON Web Key is written down: each takes the text of its JSON. */
const clothes: Readonly<Record<string, (json: string) => string>> = {
  'as JSON': (json) => json,
  'in a set': (json) => `{"keys":[${json}]}`,
  'over several lines': (json) => json.replaceAll(',"', ',\n  "'),
  'as a JavaScript object': (json) =>
    `const key = ${json.replaceAll(/"(\w+)":/g, '$1: ').replaceAll('"', "'")};`,
  'as a Python dict': (json) => json.replaceAll('"', "'").replaceAll(':', ': ').replaceAll(',', ', '),
  'as a PHP array': (json) => `[${json.slice(1, -1).replaceAll(':', ' => ')}]`,
  'as a string of C#': (json) => `@"${json.replaceAll('"', '""')}"`,
  'as JSON in JSON': (json) => JSON.stringify({ key: json }),
};

/** The rows in which programs show one, without brackets. */
const prints: typeof clothes = {
  'as the console of a browser prints it': (json) =>
    `▼ Object\n${rowsOf(json, (name, value) => `    ${name}: ${value}`)}\n  ▶ [[Prototype]]: Object`,
  'as console.table prints it': (json) =>
    `│ (index) │ Values │\n${rowsOf(json, (name, value) => `│ ${name} │ ${value} │`)}`,
  'as a viewer of JSON prints it': (json) => rowsOf(json, (name, value) => `${name}\t${value}`),
};

/** Each member on a row; two of one name stay two. */
function rowsOf(json: string, write: (name: string, value: string) => string): string {
  const members = json.matchAll(/"(\w+)":("[^"]*"|\[[^\]]*\]|\{[^}]*\})/g);
  return Array.from(members, ([, name = '', value = '']) => write(name, value)).join('\n');
}

function lineOf(text: string): string {
  const reading = readKey(text);
  return reading.kind === 'public' ? writeOneLine(reading.key) : JSON.stringify(reading);
}

/** The member as JSON, in front of the others. */
function withMember(member: string): string {
  return JSON.stringify(jwk).replace('{', `{${member},`);
}

describe.each(Object.entries(clothes))('a JSON Web Key %s', (_, dress) => {
  test('is read', () => {
    expect(lineOf(dress(JSON.stringify(jwk)))).toBe(line);
    expect(lineOf(dress(withMember('"alg":"RS256","use":"sig","key_ops":["verify"],"kid":"a"')))).toBe(line);
  });

  test.each([
    ['encryption-key', '"use":"enc"'],
    ['encryption-key', '"alg":"RSA-OAEP-256"'],
    ['other-operations', '"key_ops":["encrypt"]'],
    ['other-operations', '"use":"sig","key_ops":["wrapKey","encrypt"]'],
    ['prototype-members', '"__proto__":{"alg":"none"}'],
    ['repeated-members', `"n":"${n.replace(/^./, '0')}"`],
    ['repeated-members', '"alg":"RS256","alg":"RS256"'],
  ])('is told as %s for %s', (what, member) => {
    expect(readKey(dress(withMember(member)))).toMatchObject({ kind: 'other', what });
  });

  test.each(['PS256', 'RS512', 'ES256'])('is read with %s, and that is told', (alg) => {
    const reading = readKey(dress(withMember(`"alg":"${alg}"`)));
    expect(reading).toMatchObject({ kind: 'public', algorithm: alg });
  });

  test('is read without kty, and that is told', () => {
    const reading = readKey(dress(JSON.stringify({ n, e })));
    expect(reading).toMatchObject({ kind: 'public', notes: ['kty-missing'] });
  });

  test.each(['<redacted>', '...', '***', 'your-private-exponent', '{{ d }}', 'REDACTED', 'X4cTte...'])(
    'is public where d is %s',
    (d) => {
      expect(readKey(dress(JSON.stringify({ ...jwk, d })))).toMatchObject({
        kind: 'public',
        notes: ['private-members-blank'],
      });
    },
  );

  test('is private with any private member', () => {
    for (const name of ['d', 'p', 'q', 'dp', 'dq', 'qi'] as const)
      expect(readKey(dress(JSON.stringify({ ...jwk, [name]: whole[name] }))).kind, name).toBe('private');
    expect(readKey(dress('{"kty":"oct","k":"c2VjcmV0"}')).kind).toBe('private');
  });

  test('never gives another key, however its modulus is written', () => {
    const modulus = fc.oneof(
      fc.constantFrom(
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        `0x${bytes.toString('hex')}`,
        bytes.toString('hex').replaceAll(/..(?=.)/g, '$&:'),
        decimal,
        Buffer.from(n).toString('base64'),
        line,
        bytes.join(','),
      ),
      fc
        .tuple(fc.nat(n.length - 1), fc.constantFrom('*', '.', '…', '$', '~'))
        .map(([at, sign]) => n.slice(0, at) + sign + n.slice(at)),
    );
    fc.assert(
      fc.property(modulus, (written) => {
        expect(readKey(dress(JSON.stringify({ ...jwk, n: written })))).not.toMatchObject({ kind: 'public' });
      }),
      { numRuns: 60 },
    );
  });

  test.each(['65537', '010001', '0x10001', '17', '3'])('never takes e from %s', (written) => {
    expect(readKey(dress(JSON.stringify({ ...jwk, e: written })))).toMatchObject({ what: 'not-base64url' });
  });
});

describe.each(Object.entries(prints))('a JSON Web Key %s', (_, dress) => {
  test('is read', () => {
    expect(lineOf(dress(JSON.stringify(jwk)))).toBe(line);
    expect(lineOf(dress(JSON.stringify({ n, e })))).toBe(line);
    expect(readKey(dress(withMember('"alg":"PS256"')))).toMatchObject({ algorithm: 'PS256' });
    expect(readKey(dress(withMember('"key_ops":["encrypt"]')))).toMatchObject({ what: 'other-operations' });
  });

  test('is private with any private member, also where no key is expected', () => {
    for (const name of ['d', 'p', 'q', 'dp', 'dq', 'qi'] as const) {
      const print = dress(JSON.stringify({ ...jwk, [name]: whole[name] }));
      expect(readKey(print).kind, name).toBe('private');
      expect(holdsPrivateKey(print), name).toBe(true);
    }
    expect(readKey(dress('{"kty":"oct","k":"c2VjcmV0"}')).kind).toBe('private');
    expect(holdsPrivateKey(dress(JSON.stringify(jwk)))).toBe(false);
  });
});

describe('a set', () => {
  test('gives the key that is meant for RS256', () => {
    const others = [{ alg: 'RS512' }, { use: 'enc' }, { key_ops: ['encrypt'] }].map((marks) => ({
      ...createPublicKey(textOf('rsa-2048-other.spki.pem')).export({ format: 'jwk' }),
      ...marks,
    }));
    expect(lineOf(JSON.stringify({ keys: [...others, jwk] }))).toBe(line);
  });

  test('in YAML has as many keys as it lists', () => {
    const other = createPublicKey(textOf('rsa-2048-other.spki.pem')).export({ format: 'jwk' });
    const yaml = [jwk, other].map((key) => `  - kty: RSA\n    e: ${key.e ?? ''}\n    n: ${key.n ?? ''}`);
    expect(readKey(`keys:\n${yaml.join('\n')}`)).toMatchObject({ what: 'several-keys', count: 2 });
    expect(lineOf(`keys:\n${yaml[0] ?? ''}`)).toBe(line);
  });
});

describe('the numbers of a key in other programs', () => {
  const standard = bytes.toString('base64');
  test.each([
    ['.NET', JSON.stringify({ D: null, DP: null, Exponent: 'AQAB', Modulus: standard, P: null })],
    ['the SDK of Key Vault', JSON.stringify({ KeyType: {}, KeyOps: [], N: standard, E: 'AQAB', D: null })],
    ['rsa of Python', `PublicKey(${decimal}, 65537)`],
    ['cryptography of Python', `<RSAPublicNumbers(e=65537, n=${decimal})>`],
    ['PyCryptodome', `RsaKey(n=${decimal}, e=65537)`],
    ['Go', `&{N:+${decimal} E:65537}`],
    ['Go, without names', `&{${decimal} 65537}`],
    [
      'Java',
      `Sun RSA public key, 2048 bits\n  params: null\n  modulus: ${decimal}\n  public exponent: 65537`,
    ],
    ['a settings file', `exponent = 65537\nmodulus = ${decimal}`],
  ])('%s are converted', (_, text) => {
    expect(readKey(text)).toMatchObject({ kind: 'public', form: 'numbers' });
    expect(lineOf(text)).toBe(line);
  });

  test('are private with a private one beside them', () => {
    const d = BigInt(`0x${Buffer.from(whole.d ?? '', 'base64url').toString('hex')}`).toString();
    for (const text of [
      JSON.stringify({
        Exponent: 'AQAB',
        Modulus: standard,
        D: Buffer.from(whole.d ?? '', 'base64url').toString('base64'),
      }),
      `RsaKey(n=${decimal}, e=65537, d=${d})`,
      `n = ${decimal}\ne = 65537\nd = ${d}`,
    ])
      expect(readKey(text).kind, text.slice(0, 30)).toBe('private');
  });
});

describe('public keys of Windows', () => {
  const { n: modulus = '' } = createPublicKey({
    key: Buffer.from(sampleLine, 'base64'),
    format: 'der',
    type: 'spki',
  }).export({ format: 'jwk' });
  const strongName = Buffer.concat([
    Buffer.from('002400000480000014010000', 'hex'),
    Buffer.from(blob, 'base64'),
  ]);
  const big = Buffer.concat([
    Buffer.from('525341310008000003000000000100000000000000000000010001', 'hex'),
    Buffer.from(modulus, 'base64url'),
  ]);
  test.each([
    ['a PUBLICKEYBLOB', blob],
    ['a strong name', strongName.toString('base64')],
    ['a strong name in digits', `PublicKey=${strongName.toString('hex')}`],
    ['a BCRYPT_RSAPUBLIC_BLOB', big.toString('base64')],
  ])('%s is read', (_, text) => {
    expect(lineOf(text)).toBe(lineOf(sample));
  });

  test('a private one is refused', () => {
    const head = Buffer.from('525341320008000003000000000100008000000080000000010001', 'hex');
    expect(readKey(Buffer.concat([head, bytes]).toString('base64')).kind).toBe('private');
  });
});

describe('what is glued to a key', () => {
  test.each(['C=DE', 'O=Example', 'subject=/CN=a/C=GB', 'key'])('"%s" is no part of it', (words) => {
    const certificate = textOf('rsa-2048.certificate.pem').replaceAll(/-----[^-]+-----|\s/g, '');
    expect(lineOf(words + certificate)).toBe(line);
    expect(lineOf(words + line)).toBe(line);
  });
});

test('a new key of each size is read from each of its forms', () => {
  for (const modulusLength of [2048, 2056, 3000]) {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength });
    const spki = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    for (const dress of Object.values(clothes))
      expect(lineOf(dress(JSON.stringify(publicKey.export({ format: 'jwk' }))))).toBe(spki);
  }
});

test('a code or a letter of another alphabet within n makes no other key of it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('%2B', '%2F', '+', '/', '&#43;', String.raw`\u002b`),
      fc.integer({ min: 1, max: n.length - 1 }),
      (sign, at) => {
        const json = JSON.stringify(jwk).replace(n, n.slice(0, at) + sign + n.slice(at));
        expect(readKey(json)).toMatchObject({ what: 'not-base64url' });
      },
    ),
  );
});
