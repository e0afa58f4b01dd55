import { createHmac, createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { firstFinding } from '../../../src/domain/fields/reading';
import {
  farSecrets,
  firstSecret,
  holdsPrivateKey,
  holdsToken,
  searchable,
  secretFindings,
} from '../../../src/domain/fields/secret-findings';
import { textField } from '../../../src/domain/fields/read-field';
import { encoders } from '../../support/encoders';
import { keyFiles, textOf } from '../../support/keys/key-files';

const pairs = {
  'RSA 1024': generateKeyPairSync('rsa', { modulusLength: 1024 }),
  'RSA 2048': generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'RSA-PSS': generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  Ed25519: generateKeyPairSync('ed25519'),
  X25519: generateKeyPairSync('x25519'),
};

const encryption = { cipher: 'aes-256-cbc', passphrase: 'made up' };
const names = Object.entries(pairs).map(([name, pair]) => ({ name, ...pair }));

/** Every form of text in which a key of these bytes may be pasted. */
function written(der: Buffer): Record<string, string> {
  const base64 = der.toString('base64');
  const lines = base64.replaceAll(/.{64}/g, '$&\n');
  return {
    base64,
    base64url: der.toString('base64url'),
    'base64 in lines': lines,
    'base64 in indented lines': lines.replaceAll('\n', '\r\n    '),
    'base64 after a name': `WEBCHAT_KEY=${base64}`,
    'base64 with zero-width spaces': base64.replaceAll(/.{8}/g, '$&\u200b'),
  };
}

function forms(key: KeyObject): Record<string, string> {
  const isPrivate = key.type === 'private';
  const traditional = isPrivate
    ? key.asymmetricKeyType === 'rsa'
      ? 'pkcs1'
      : key.asymmetricKeyType === 'ec'
        ? 'sec1'
        : 'pkcs8'
    : 'spki';
  const modern = isPrivate ? 'pkcs8' : 'spki';
  const pem = String(key.export({ type: modern, format: 'pem' }));
  const body = pem.replaceAll(/-----[^-]+-----/g, '');
  const jwk = key.asymmetricKeyType === 'rsa-pss' ? {} : key.export({ format: 'jwk' });
  const der = Buffer.from(body, 'base64');
  const oldPem = String(key.export({ type: traditional, format: 'pem' }));
  return {
    pem,
    'pem on one line': pem.replaceAll('\n', ' '),
    'pem with literal line breaks': JSON.stringify({ key: pem }),
    'pem with smart dashes': pem.replaceAll('-----', '—–'),
    'pem encoded once more': Buffer.from(pem).toString('base64'),
    'traditional pem': oldPem,
    'traditional pem encoded once more': Buffer.from(oldPem).toString('base64'),
    'traditional base64': oldPem.replaceAll(/-----[^-]+-----/g, ''),
    ...written(der),
    ...(key.asymmetricKeyType === 'rsa-pss'
      ? {}
      : { jwk: JSON.stringify(jwk), 'jwk in a set': JSON.stringify({ keys: [jwk] }, null, 2) }),
  };
}

describe('a private key', () => {
  test.each(names)('is seen in every form: $name', ({ privateKey }) => {
    const unseen = Object.entries(forms(privateKey)).filter(([, text]) => !holdsPrivateKey(text));
    expect(unseen.map(([form]) => form)).toEqual([]);
  });

  test.each(names)('is seen when it is encrypted: $name', ({ privateKey }) => {
    const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem', ...encryption }));
    const body = pem.replaceAll(/-----[^-]+-----/g, '');
    expect([pem, body, body.replaceAll('\n', '')].map(holdsPrivateKey)).toEqual([true, true, true]);
  });

  test.each(names)('is not seen in its public half: $name', ({ publicKey }) => {
    const seen = Object.entries(forms(publicKey)).filter(([, text]) => holdsPrivateKey(text));
    expect(seen.map(([form]) => form)).toEqual([]);
  });

  test.each([
    ['OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUA'],
    ['OpenSSH without its first line', 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUA'],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none'],
    ['the end of a PuTTY file', 'Private-Lines: 14\nAAABAQ'],
    ['PGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----'],
    ['age', 'AGE-SECRET-KEY-1QQPQZ'],
    ['XML', '<RSAKeyValue><Modulus>AQAB</Modulus><D>AQAB</D></RSAKeyValue>'],
    ['the output of openssl in words', 'Private-Key: (2048 bit, 2 primes)\nmodulus:'],
    ['the end of a PEM file', 'q83vEjRWeJA=\n-----END RSA PRIVATE KEY-----'],
    ['a PEM line inside an address', 'https://example.com/?key=-----BEGIN%20PRIVATE%20KEY-----'],
    ['a shared key as JWK', '{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMko"}'],
    ['DER in hexadecimal digits', '308204bd020100300d06092a864886f70d'],
  ])('is seen in other forms: %s', (_, text) => {
    expect(holdsPrivateKey(text)).toBe(true);
  });

  test.each([
    'Where do I send the private key?',
    'the end of the private key',
    'Watson Assistant',
    'https://assistant.example.com/widget?k=1',
    '{"kty":"RSA","n":"sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri","e":"AQAB"}',
    '<RSAKeyValue><Modulus>AQAB</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>',
  ])('is not seen in: %s', (text) => {
    expect(holdsPrivateKey(text)).toBe(false);
  });

  test('is not seen in random identifiers', () => {
    const ids = Array.from({ length: 2000 }, () => randomUUID());
    expect(ids.filter((id) => holdsPrivateKey(id) || holdsPrivateKey(id.replaceAll('-', '')))).toEqual([]);
  });
});

const rows = secretFindings({ what: 'the number', example: '1' });
const isUnknownBytes = (pasted: string): boolean =>
  firstFinding(rows, { pasted, text: '' }, false)?.reason === 'unread-key-material';

describe('lines out of the middle of a private key', () => {
  const bytesOf = (key: KeyObject, form: 'pkcs8' | 'spki'): Buffer =>
    Buffer.from(key.export({ type: form, format: 'der' }));
  const inLines = (text: string, width: number): string =>
    text.replaceAll(new RegExp(`.{${String(width)}}`, 'g'), '$&\n');
  const clothes: Readonly<Record<string, (bytes: Buffer) => string>> = {
    'lines of 64': (bytes) => inLines(bytes.toString('base64'), 64),
    'lines of 76 of Windows': (bytes) => inLines(bytes.toString('base64'), 76).replaceAll('\n', '\r\n'),
    'one line': (bytes) => bytes.toString('base64'),
    base64url: (bytes) => bytes.toString('base64url'),
    'spaces for breaks': (bytes) => inLines(bytes.toString('base64'), 64).replaceAll('\n', ' '),
    'quoted in a mail': (bytes) => inLines(bytes.toString('base64'), 64).replaceAll(/^/gm, '> '),
    'strings of a program': (bytes) =>
      inLines(bytes.toString('base64'), 64).replaceAll(/^(.+)$/gm, '  "$1\\n" +'),
    'written breaks': (bytes) => inLines(bytes.toString('base64'), 64).replaceAll('\n', '\\n'),
    'pairs of digits': (bytes) => inLines(bytes.toString('hex').replaceAll(/../g, '$&:'), 45),
    'hex digits': (bytes) => bytes.toString('hex'),
    capitals: (bytes) => bytes.toString('hex').toUpperCase(),
    numbers: (bytes) => `[${[...bytes].join(', ')}]`,
    'signed numbers': (bytes) => `{ ${[...bytes].map((byte) => (byte << 24) >> 24).join(', ')} }`,
  };
  const key = createPrivateKey(textOf('rsa-2048.pkcs8.pem'));

  test.each(Object.entries(clothes))('are told in %s', (_, write) => {
    const bytes = bytesOf(key, 'pkcs8');
    // Two lines and more, from any place behind the modulus.
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1000 }), fc.integer({ min: 96, max: 200 }), (start, size) => {
        const text = write(bytes.subarray(start, start + size));
        expect(isUnknownBytes(text) || holdsPrivateKey(text), text).toBe(true);
      }),
    );
  });

  test.each(Object.entries(clothes))('and no public key or certificate is in %s', (_, write) => {
    const known = names.map(({ publicKey }) => bytesOf(publicKey, 'spki'));
    const certificate = Buffer.from(
      textOf('rsa-2048.certificate.pem').replaceAll(/-----[^-]+-----|\s/g, ''),
      'base64',
    );
    for (const bytes of [...known, certificate]) expect(isUnknownBytes(write(bytes))).toBe(false);
  });

  test('are not what an admin pastes otherwise', () => {
    const ids = Array.from({ length: 12 }, () => randomUUID());
    const harmless = [
      'Watson Assistant',
      `The department of ${'every-kind-of-Parcel-2027/'.repeat(9)}`,
      `https://assistant.example.com/widget?${ids.join('&id=')}`,
      ids.join('\n'),
      createHmac('sha512', 'made up').update('a').digest('hex'),
      createHmac('sha512', 'made up').update('a').digest('base64'),
      `script-src 'sha512-${createHmac('sha512', 'made up').update('a').digest('base64')}' 'self'`,
      `<script src="chat.js" data-id="${'Ab1'.repeat(60)}"></script>`,
      'A1'.repeat(200),
      Buffer.from(
        '{"department":"Parcel desk","region":"eu-de","account":"71234560","language":"de-CH"}',
      ).toString('base64'),
      '1, 2, 3, '.repeat(60),
      textOf('rsa-2048.spki.pem'),
      textOf('rsa-2048.openssh-public.txt'),
      textOf('rsa-2048.certificate.pem'),
      textOf('rsa-2048.rfc4716.txt'),
      textOf('rsa-2048.xml'),
      textOf('rsa-2048.jwk.json'),
    ];
    expect(harmless.filter(isUnknownBytes)).toEqual([]);
    fc.assert(fc.property(fc.lorem({ mode: 'sentences' }), (text) => !isUnknownBytes(text)));
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (text) => !isUnknownBytes(text),
      ),
    );
  });
});

describe('a token', () => {
  const parts = ['{"alg":"HS256","typ":"JWT"}', '{"sub":"visitor-1"}'].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  const signed = parts.join('.');
  const token = `${signed}.${createHmac('sha256', 'made up').update(signed).digest('base64url')}`;

  test.each([
    ['alone', token],
    ['after a word', `Authorization: Bearer ${token}`],
    ['wrapped', token.replaceAll(/.{20}/g, '$&\n')],
    ['in an address', `https://example.com/?t=${token}`],
    ['without its signature', signed],
    ['its header alone', parts[0] ?? ''],
    ['with zero-width spaces', token.replaceAll(/.{3}/g, '$&\u200b')],
  ])('is seen: %s', (_, text) => {
    expect(holdsToken(text)).toBe(true);
  });

  test('is not seen in a public key as JSON in base64', () => {
    const jwk = JSON.stringify({ kty: 'RSA', n: 'x'.repeat(342), e: 'AQAB' });
    for (const form of ['base64', 'base64url'] as const) {
      const encoded = Buffer.from(jwk).toString(form);
      expect([holdsToken(encoded), holdsToken(`${encoded} ${token}`)]).toEqual([false, true]);
    }
  });

  test.each([
    'eyJ',
    'Watson Assistant',
    'Heyjude the assistant of all',
    '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
  ])('is not seen in: %s', (text) => {
    expect(holdsToken(text)).toBe(false);
  });
});

test('the rows name what belongs in the field, and hold nothing of the paste', () => {
  const rows = secretFindings({ what: 'the account number', example: '71234560' });
  const pem = forms(pairs['RSA 2048'].privateKey)['pem'] ?? '';
  const seen = { text: pem, pasted: pem };
  expect(firstFinding(rows, seen, false)).toMatchObject({
    reason: 'private-key',
    secret: true,
    words:
      'This is a private key. It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Enter the account number, such as 71234560.',
  });
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
  expect(firstFinding(rows, { text: token, pasted: token }, false)).toMatchObject({
    reason: 'token',
    secret: true,
    words:
      'This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has a token can use it until it expires. Enter the account number, such as 71234560.',
  });
});

describe('a private key far down in a long paste', () => {
  const field = textField({
    repairs: [],
    grammar: /^\d+$/,
    findings: secretFindings({ what: 'the number', example: '1' }),
    words: { recognised: '', otherwise: 'Not a number.' },
  });
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----';

  test.each([10, 19_990, 20_000, 1_000_000])('is refused as a secret after %i characters', async (length) => {
    expect(await field.read('x '.repeat(length / 2) + key)).toMatchObject({
      verdict: 'stop',
      reason: 'private-key',
      secret: true,
    });
  });

  test('is not seen where there is none', async () => {
    expect(await field.read('x '.repeat(500_000))).toMatchObject({
      reason: 'not-recognised',
      words: 'Not a number.',
    });
  });
});

describe('a secret that something else has written down', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
  const pem = forms(pairs['P-256'].privateKey)['pem'] ?? '';
  const each = (write: (code: number) => string) => (text: string) =>
    Array.from(text, (letter) => write(letter.charCodeAt(0))).join('');
  const hex = (code: number) => code.toString(16).padStart(2, '0');
  const percent = each((code) => `%${hex(code)}`);
  const bytes = (text: string) => [...Buffer.from(text)];
  const writers: Record<string, (text: string) => string> = {
    'in an address': percent,
    'in an address, in capitals': (text) => percent(text).toUpperCase(),
    'in an address inside an address': (text) => percent(percent(text)),
    'in an address inside an address, in a log': (text) => percent(percent(percent(text))),
    'in a script, as code points': each((code) => `\\u00${hex(code)}`),
    'in a script, as bytes': each((code) => `\\x${hex(code)}`),
    'in markup, hexadecimal': each((code) => `&#x${hex(code)};`),
    'in markup, hexadecimal with zeros': each((code) => `&#x00${hex(code)};`),
    'in markup, decimal': each((code) => `&#${String(code)};`),
    'behind a backslash each': (text) => text.replaceAll(/[^\w\n]/g, String.raw`\$&`),
    'in JSON inside JSON': (text) => JSON.stringify(JSON.stringify(text)),
    'as bytes, decimal': (text) => bytes(text).join(', '),
    'as bytes, decimal, in lines': (text) => `<Buffer [${bytes(text).join(',\n  ')}]>`,
    'as bytes, hexadecimal': (text) => Buffer.from(text.padEnd(70)).toString('hex'),
    'as bytes, hexadecimal with colons': (text) => bytes(text.padEnd(70)).map(hex).join(':'),
  };

  test.each(Object.entries(writers))('is seen %s', (_, write) => {
    expect(holdsToken(write(token))).toBe(true);
    expect(holdsPrivateKey(write(pem))).toBe(true);
  });

  test.each(Object.entries(writers))('is not seen where there is none, %s', (_, write) => {
    const text = 'Where do I send the public key of the assistant, and who reads the token there?';
    expect([holdsToken(write(text)), holdsPrivateKey(write(text))]).toEqual([false, false]);
  });

  test('is seen as the bytes of a key themselves', () => {
    const der = pairs['RSA 2048'].privateKey.export({ type: 'pkcs8', format: 'der' });
    expect(holdsPrivateKey([...der].join(', '))).toBe(true);
    expect(holdsPrivateKey([...der].map((byte) => String(byte + 256)).join(', '))).toBe(false);
  });

  test.each([
    ['a space behind its brace', '{ "alg":"RS256"}'],
    ['a line break and a margin behind its brace', '{\r\n    "alg": "RS256"\n}'],
    ['white space as wide as a page', `{${' '.repeat(20)}"alg":"RS256"}`],
  ])('is a token with %s', (_, header) => {
    const [first, second] = [header, '{"sub":"visitor-1"}'].map((part) =>
      Buffer.from(part).toString('base64url'),
    );
    expect(holdsToken(`t=${String(first)}.${String(second).replace('eyJ', 'eyA')}.c2lnbmF0dXJl`)).toBe(true);
  });

  test.each(['eyebrow-pencils.example-store.com', 'ewe-and-lamb-wool.example.com', 'eyes-of-the-world.a.b'])(
    'is no token because it has the shape of one: %s',
    (text) => {
      expect(holdsToken(text)).toBe(false);
    },
  );
});

describe('the first secret of a paste', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
  const box = { what: 'the number', example: '1' };
  const harmless = { reason: 'letters', is: 'identity', when: () => true, words: 'Letters.' } as const;

  test('is found in what repairs made of it, too', () => {
    const rows = [harmless, ...secretFindings(box)];
    expect(firstSecret(rows, { pasted: 'e y J', text: token })?.reason).toBe('token');
    expect(firstSecret(rows, { pasted: token, text: '' })?.reason).toBe('token');
    expect(firstSecret(rows, { pasted: 'a', text: 'b' })).toBeUndefined();
  });

  test('is no token where tokens belong, and a private key still', () => {
    const reasons = secretFindings({ ...box, takesTokens: true }).map(({ reason }) => reason);
    expect(reasons).toEqual(['private-key', 'client-secret', 'unread-key-material']);
    expect(secretFindings(box).map(({ reason }) => reason)).toEqual([
      'private-key',
      'token',
      'client-secret',
      'unread-key-material',
    ]);
  });
});

describe('what is searched of a long paste', () => {
  const mark = 'BEGIN PRIVATE KEY';

  test('is its beginning, and nothing more where nothing looks like a secret', () => {
    expect(searchable('short')).toBe('short');
    expect(searchable('x'.repeat(50_000))).toBe('x'.repeat(20_000));
    expect(searchable(`${'x'.repeat(10)}yyy`, 10)).toBe('x'.repeat(10));
  });

  test('is what is around a mark further down, on a line of its own', () => {
    const far = farSecrets(`${'a'.repeat(100)}${'b'.repeat(5000)}${mark}${'c'.repeat(5000)}`, 100);
    expect(far).toMatch(/^\nb+BEGIN PRIVATE KEYc+$/);
    expect(far.length).toBeLessThan(4100);
    expect(farSecrets(`${'a'.repeat(100)}${mark}`, 100)).toBe(`\n${mark}`);
  });

  test('is no more than forty places, so that no paste makes the page stand still', () => {
    const far = farSecrets(`${'x'.repeat(5000)}${mark}`.repeat(60), 0);
    expect(far.split('\n')).toHaveLength(41);
  });
});

describe('a client secret', () => {
  test.each([
    '{"appKey":"7d4e2f9a","appSecret":"1f2e3d4c5b6a7988"}',
    "authData: { username: 'bot', secret: 'x' }",
    'client_secret=Zk3vQ9pLw2',
    'CLIENT-SECRET: Zk3vQ9pLw2',
    "'client_secret' => 'Zk3vQ9pLw2'",
    'API secret: Zk3vQ9pLw2',
    'DB_USER=chat\npassword = hunter2-and-more',
    'clientSecret=abcdefghij',
    '<clientSecret>abcdef1234</clientSecret>',
    "form.append('client_secret', 'abcd')",
    'Consumer Secret\n8A1B2C3D4E5F60718293A4B5C6D7E8F901',
    '"refresh_token": "5Aep861Made0Up0For0This0Test"',
    '00D5f0000001AbC!AQ4AQFTmade.up.made.up.made',
    'security token: a1B2c3D4e5F6g7H8',
    'Zendesk API token: Made0Up0For0This0Test0Only0MadeUp',
    'mina@example.com/token:made0up0for0this0test',
    '"apikey": "xYz0MadeUpForThisTest0MadeUpForThisTest0Made"',
    'iam_apikey: abcDEF123456',
    'AWS_SECRET_ACCESS_KEY=Made0Up0For0This+Test/MadeUpKEY',
    `AZURE_CLIENT_SECRET=abc8Q~${'made-up.'.repeat(4)}`,
    `ghp_${'Made0Up0For0'.repeat(3)}`,
    'xoxb-made-up-made-up',
    'Authorization: Basic bWluYTpodW50ZXIyMg==',
    'Authorization: Bearer 0a1b2c3d4e5f60718293',
    'curl -u admin:hunter22 https://shop.example.com/',
    // Keys without a form of their own, by their names.
    '[Interface]\nPrivateKey = yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=',
    'PRIVATE_KEY=0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318',
    'Private Key:\nq1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
    'JWT_SIGNING_KEY=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'config/master.key: 5f2c1e8b9a7d4c6e3b0f1a2d4c6e8f9a',
    'APP_KEY=base64:yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=',
    'Clé privée : yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=',
    'Geheimer Schlüssel: yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=',
    // Names with more behind them, and values with the marks of gaps among their letters.
    'SECRET_KEY_BASE=5f2c1e8b9a7d4c6e3b0f1a2d4c6e8f9a',
    "SECRET_KEY = 'made-up-8q#k2!x9v@4m$w7z&1c^5b*3n(6l)0jhgf'",
    // Passwords in the languages of readers, and in addresses and settings.
    'Passwort: tr0ub4dor',
    'Mot de passe : tr0ub4dor',
    'Contraseña: tr0ub4dor',
    'postgres://ada:tr0ub4dor@db.example.com:5432/app',
    'redis://:tr0ub4dor@cache.example.com:6379',
    'machine git.example.com login ada password tr0ub4dor',
    '{"auths":{"https://index.docker.io/v1/":{"auth":"bWluYTpodW50ZXIyMg=="}}}',
    '$2b$12$KIXQ4S3q8sU1h3hQ5o0xUeZb8f9Yk2l3m4n5o6p7q8r9s0t1u2v3w',
    // Addresses that are secrets, and forms of services.
    'https://discord.com/api/webhooks/123456789012345678/made0up0made0up0made0up0made0up0made0up0ma',
    'https://x.blob.core.windows.net/c/f?sp=r&sig=yAnz5TF%2BlXXJte14tji3zlMNq%2Bhd2rYUIgJBgB3fBmk%3D',
    'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=',
    'sk-ant-api03-made0up0for0this0test0',
  ])('is seen, in every writing: %s', (text) => {
    const rows = secretFindings({ what: 'the number', example: '1' });
    const read = (pasted: string) => firstSecret(rows, { pasted: searchable(pasted), text: '' });
    expect(read(text)?.reason).toBe('client-secret');
    // JSON in base64 begins like a token.
    for (const name of [
      'base64',
      'JSON',
      'code points',
      'character references',
      'a web address, every letter',
    ])
      expect(read(encoders[name]?.(text) ?? '')?.secret, name).toBe(true);
    expect(read(`${'x '.repeat(60_000)}\n${text}`)?.reason, 'far down').toBe('client-secret');
  });

  test.each([
    'The client secret is kept on your server.',
    'client_secret=${CLIENT_SECRET}',
    'client_secret: <your client secret>',
    "secret: '***'",
    'password: process.env.PASSWORD',
    'clientSecret: config.clientSecret,',
    'clientSecret=config.clientSecret;',
    'const secret = crypto.randomBytes(64)',
    'ClientSecret = Environment.GetEnvironmentVariable("X1")',
    'client secret: stored on your server',
    'password: string',
    '{"appKey":"7d4e2f9a1b3c4d5e8f60718293a4b5c6"}',
    'apiKey: "AIzaSyD0made0up"',
    'Where is the password? Ask the desk.',
    'See the API key 2 of 3.',
    'API token help desk',
    'Basic support',
    'Bearer bonds',
    'Shared secret club',
    'client_id=abc123456789',
    'PRIVATE_KEY_PATH=/etc/webchat/keys/webchat-2026/private-key.pem',
    'private_key: webchat-private.pem',
    'Private key ID: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'signing key: 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    'App key: 3f2b8c1e7a404d599e216b0c5d84a7f3',
    'Account key: 7d4e2f9a1b3c4d5e8f60718293a4b5c6',
    'SECRET_KEY_FILE=/run/secrets/webchat-2026',
    'Passwort: siehe unten',
    'https://ada@www.example.com/help',
    'https://www.example.com:8443/a@b',
    'http://user:password@www.example.com',
    'https://{user}:{password1}@www.example.com',
    '$1,000 or $5$ more',
    'token_endpoint: https://login.example.com/oauth2/token',
  ])('is not seen in: %s', (text) => {
    const rows = secretFindings({ what: 'the number', example: '1' });
    expect(firstSecret(rows, { pasted: text, text })).toBeUndefined();
  });

  test('is no token where tokens belong', () => {
    const rows = secretFindings({ what: 'a token', example: 'eyJ', takesTokens: true });
    const reasonOf = (pasted: string) => firstSecret(rows, { pasted, text: '' })?.reason;
    expect(reasonOf('"refresh_token": "5Aep861Made0Up0For0This0Test"')).toBeUndefined();
    expect(reasonOf('client_secret=Zk3vQ9pLw2')).toBe('client-secret');
  });
});

describe('a private key, whatever it is written in', () => {
  const files = keyFiles.filter(
    ({ kind, onlyLabel, text }) => kind === 'private' && !onlyLabel && text.length < 4000,
  );
  const pastes = [
    '',
    '47318205',
    '7d4e2f9a1b3c4d5e8f60718293a4b5c6',
    'WIDGET=https://chat.example.com/?a=b&c=d',
  ];

  test('is seen through three encoders, beside a valid value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files.map(({ file }) => file)),
        fc.array(fc.constantFrom(...Object.keys(encoders)), { maxLength: 3 }),
        fc.constantFrom(...pastes),
        fc.boolean(),
        (file, layers, paste, isBehind) => {
          const secret = layers.reduce((inner, name) => encoders[name]?.(inner) ?? inner, textOf(file));
          // Of a longer text the beginning is decoded.
          fc.pre(secret.length < 300_000);
          const pasted = isBehind ? `${paste}\n${secret}` : `${secret}\n${paste}`;
          expect(holdsPrivateKey(searchable(pasted))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  // A quarter of all threes, with every two of them in every two places.
  test('is seen through every two of them, with a third before, between or behind', () => {
    const layers = Object.values(encoders);
    const key = textOf('ec-p256.pkcs8.pem');
    const missed = layers.flatMap((first, one) =>
      layers.flatMap((second, two) => {
        const inner = second(first(key));
        return layers.flatMap((third, three) => {
          if ((one + two + three) % 4 !== 0) return [];
          const text = third(inner);
          return text.length > 300_000 || holdsPrivateKey(searchable(text)) ? [] : [[one, two, three].join()];
        });
      }),
    );
    expect(missed.map((places) => places.split(',').map((at) => Object.keys(encoders)[Number(at)]))).toEqual(
      [],
    );
  });

  test('is seen through octal codes in lines that are cut for a page', () => {
    const { octal, 'quoted-printable': cut, markup } = encoders;
    const key = textOf('ed25519.pkcs8.pem');
    const text = markup?.(cut?.(octal?.(key) ?? '') ?? '') ?? '';
    expect(text).toContain('=<br>');
    expect(holdsPrivateKey(searchable(text))).toBe(true);
  });

  test('is not seen in public keys, certificates and digests', () => {
    const harmless = keyFiles.filter(({ kind, file }) => kind === 'public' && !file.includes('putty'));
    fc.assert(
      fc.property(
        fc.constantFrom(...harmless.map(({ text }) => text)),
        fc.array(fc.constantFrom(...Object.values(encoders)), { maxLength: 2 }),
        (text, layers) => {
          const written = layers.reduce((inner, encode) => encode(inner), text);
          expect(holdsPrivateKey(searchable(written))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 600 }), (bytes) => {
        const digest = Buffer.from(bytes);
        expect(
          [digest.toString('hex'), digest.toString('base64'), [...digest].join(',')].some(holdsPrivateKey),
        ).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
