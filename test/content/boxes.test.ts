import { describe, expect, test } from 'vitest';
import { boxes, type Box, type Said } from '../support/boxes';
import { examplesOf, ownPastes } from '../support/box-pastes';
import { hostile, odd, pieces } from '../support/hostile';
import { expectLinear } from '../support/linear';
import { keys, labelledSecrets, tokens } from '../support/secrets';
import { echoes } from '../support/told';
import { textsOf } from '../support/texts';

const bareOf = (pem: string): string => pem.replaceAll(/-----[^-]+-----|\s/g, '');

/** The ways in which a secret travels into a box. */
const ways: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'with spaces around it': (secret) => `  ${secret}\n\n`,
  'in quotes': (secret) => `"${secret}"`,
  'in JSON': (secret) => JSON.stringify({ value: secret }),
  'in JSON inside JSON': (secret) => JSON.stringify(JSON.stringify({ value: secret })),
  'in a call': (secret) => `send('${secret}');`,
  'after a name': (secret) => `SECRET=${secret}`,
  'percent-encoded': (secret) => `https://www.example.com/?value=${encodeURIComponent(secret)}`,
  'percent-encoded twice': (secret) =>
    `https://www.example.com/?to=${encodeURIComponent(`/next?value=${encodeURIComponent(secret)}`)}`,
  'in the path of an address': (secret) => `/next/${encodeURIComponent(secret)}`,
  'in the fragment of an address': (secret) => `https://www.example.com/#value=${encodeURIComponent(secret)}`,
  'in markup': (secret) => `<input value="${secret.replaceAll('\n', '&#10;')}">`,
  'after a line': (secret) => `This is what they gave me:\n${secret}`,
  'after a written line break': (secret) => String.raw`value:\n${secret}`,
  'between zero-width spaces': (secret) => secret.replaceAll(/.{8}/g, '$&\u200b'),
  'far down': (secret) => `${'Some text of a page. '.repeat(1200)}\n${secret}`,
};

const ofTokens: typeof ways = {
  ...ways,
  'after Bearer': (token) => `Bearer ${token}`,
  'in a header': (token) => `Authorization: Bearer ${token}`,
  'in a header that was encoded': (token) => `authorization=Bearer%20${token}`,
  'as the query of a path': (token) => `/identity-token?token=${token}`,
  'behind a host': (token) => `www.example.com/${token}`,
  'over several lines': (token) => token.replaceAll(/.{20}/g, '$&\n'),
  'over several lines after Bearer': (token) => `Bearer ${token.replaceAll(/.{20}/g, '$&\r\n  ')}`,
};

const ofKeys: typeof ways = {
  ...ways,
  'on one line': (key) => key.replaceAll('\n', ' '),
  'without its first and last line': (key) => key.replaceAll(/-----[^-]+-----\n/g, ''),
  'in base64 alone': (key) => (key.startsWith('{') ? key : bareOf(key)),
  'in base64url in a path': (key) =>
    key.startsWith('{')
      ? key
      : `/next/${bareOf(key).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`,
  'encoded once more': (key) => (key.startsWith('{') ? key : Buffer.from(key).toString('base64')),
  'as the numbers of a Buffer': (key) => JSON.stringify(Buffer.from(key)),
  'in hexadecimal': (key) => Buffer.from(key).toString('hex'),
  'with written line breaks': (key) => key.replaceAll('\n', String.raw`\n`),
};

/** The ways that leave a label before what it names. */
const ofLabels: typeof ways = Object.fromEntries(
  Object.entries(ways).filter(([way]) =>
    ['as it is', 'with spaces around it', 'after a line', 'far down'].includes(way),
  ),
);

describe.each(boxes.filter(({ takes }) => takes !== 'secrets'))('$name', (box) => {
  test.runIf(box.takes === undefined)('takes a token out, however it comes', async () => {
    await expectTakenOut(box, tokens, ofTokens);
  });

  test('takes a private key out, however it comes', async () => {
    await expectTakenOut(box, keys, ofKeys);
  });

  test.runIf(box.takes === undefined)('takes a labelled secret out', async () => {
    await expectTakenOut(box, labelledSecrets, ofLabels);
  });

  test('takes nothing out that is none', async () => {
    const examples = Object.entries(examplesOf(box.name)).flatMap(([reason, list]) =>
      reason === 'private-key' || reason === 'token' ? [] : list.map(({ given }) => given),
    );
    for (const given of [...harmless, ...examples, ...(ownPastes[box.name] ?? [])]) {
      const { reason } = (await box.read(given)) ?? {};
      expect(['private-key', 'token'], given.slice(0, 100)).not.toContain(reason);
    }
  });
});

describe.each(boxes.map((box, index) => ({ ...box, index })))('$name', ({ index, takes, read }) => {
  // Each piece comes to every fifth box, and in a megabyte to every fifteenth: all share what searches a long text.
  const some = pieces.filter((_, place) => place % 5 === index % 5);
  const few = pieces.filter((_, place) => place % 15 === index % 15);

  test('repeats no markup of a hostile or odd paste, but as it came', async () => {
    for (const given of [...hostile, ...odd]) {
      const said = await read(given);
      expect(toldBy(said), given).not.toMatch(/<(?!\/?script>)[\w/]|onerror|alert|javascript/i);
      if (valueOf(said).includes('<')) expect(given, 'the value').toContain(valueOf(said));
    }
  });

  test('refuses a megabyte, and two, and repeats neither', async () => {
    const [longest = 'a', ...others] = few;
    const texts = others.map((piece) => repeated(piece, 1_000_000));
    for (const given of [...texts, repeated(longest, 2_000_000)]) {
      const said = await read(given);
      expect(['stop', undefined], JSON.stringify(given.slice(0, 40))).toContain(said?.verdict);
      expect(toldBy(said).length, JSON.stringify(given.slice(0, 40))).toBeLessThan(1500);
    }
  });

  // Up to the length that most boxes read whole; test/domain/tokens holds what reads tokens.
  test.runIf(takes === undefined)('reads a long paste in linear time', async () => {
    for (const piece of some) await expectLinear((text) => read(`a${text}!`), piece, 19_000);
  });
});

test('boxes that take a secret say so, and take no private key but as a passphrase', () => {
  expect(boxes.flatMap(({ name, takes }) => (takes ? [`${name}: ${takes}`] : []))).toEqual([
    'keys/pairToken: tokens',
    'keys/passphrase: secrets',
    'token/token: tokens',
    'token/payload: tokens',
  ]);
});

/** All that is said about a paste beside the value: not the code that would hold it, nor what it is divided into. */
function toldBy(said: Said | undefined): string {
  const aside = {
    value: undefined,
    text: undefined,
    ways: undefined,
    claims: undefined,
    marks: undefined,
    policies: undefined,
  };
  return textsOf({ ...said, ...aside }).join('\n');
}

function valueOf(said: Said | undefined): string {
  return said && 'value' in said && typeof said.value === 'string' ? said.value : '';
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Every secret and every way come to every box, and each of their pairs to every third box, or to all in a few ways. */
async function expectTakenOut(box: Box, secrets: typeof tokens, all: typeof ways): Promise<void> {
  const left: string[] = [];
  const ofEach = Object.entries(all);
  for (const [place, [what, secret]] of Object.entries(secrets).entries()) {
    const turn = boxes.indexOf(box) + place;
    for (const [way, wrap] of ofEach.length < 6 ? ofEach : ofEach.filter((_, at) => (at + turn) % 3 === 0)) {
      const given = wrap(secret);
      const said = await box.read(given);
      const isOut =
        said?.verdict === 'stop' && said.secret === true && !('value' in said && said.value !== undefined);
      if (!isOut) left.push(`${what}, ${way}: ${said?.verdict ?? 'empty'} ${said?.reason ?? ''}`);
      expect(
        echoes(secret, textsOf({ ...said, ...{ value: undefined } }).join('\n')),
        `${what}, ${way}`,
      ).toEqual([]);
    }
  }
  expect(left).toEqual([]);
}

/** What looks a little like a token or a key, and is neither. */
const harmless = [
  '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
  '3f2b8c1e7a404d599e216b0c5d84a7f3',
  'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
  'com.example.shop.chat.widget.identity',
  'eyes-of-the-world.example.com',
  'eyjafjallajokull-webcams.example.is',
  'ewings-hardware-store.shop.example.com',
  'a.b.c',
  'www.a-rather-long-label-of-a-host-that-somebody-chose.customers.shop.example.co.uk',
  'ip-10-0-12-34.eu-central-1.compute.internal',
  'd111111abcdef8.cloudfront.net',
  '8.11.1',
  '/api/v2/chat/identity-token?site=de&lang=en',
  '/identity-token?next=%2Fhelp%3Ftopic%3Dchat',
  'https://www.example.com/%E2%9C%93/caf%C3%A9?q=100%25',
  String.raw`C:\keys\webchat\new\token.pem`,
  '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'ada.lovelace+chat@mail.example.com',
  'Tom &amp; Jerry &#8211; support',
  'Where do I send the private key?',
  '00D5f0000001AbCEAU',
  'Heyjude the assistant of all',
];
