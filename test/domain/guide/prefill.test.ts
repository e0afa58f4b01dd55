import { describe, expect, test } from 'vitest';
import { holdsSecret, readPrefill, refusedInFragment, type Refused } from '../../../src/domain/guide/prefill';

const fields = new Map([
  ['accountNumber', 'id'],
  ['widgetName', 'name'],
  ['publicKey', 'nothing'],
] as const);
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';
const pem = '-----BEGIN PRIVATE KEY-----';

const taken: readonly (readonly [why: string, query: string, values: Readonly<Record<string, string>>])[] = [
  ['there is no query', '', {}],
  ['the query is a question mark', '?', {}],
  ['a value is carried', '?accountNumber=71234560', { accountNumber: '71234560' }],
  ['a value is encoded', '?widgetName=a%20%2B%26', { widgetName: 'a +&' }],
  ['spaces and a line break surround it', '?accountNumber=%2071234560%0A', { accountNumber: ' 71234560\n' }],
  ['line breaks surround a name', '?widgetName=%0AAda%0D%0A', { widgetName: '\nAda\r\n' }],
  ['braces surround an id', '?accountNumber=%7B71234560%7D', { accountNumber: '{71234560}' }],
  ['a name has letters of many scripts', '?widgetName=Équipe%20דואר', { widgetName: 'Équipe דואר' }],
];

const refused: readonly (readonly [why: string, query: string, refused: readonly Refused[]])[] = [
  ['the name is unknown', '?utm_source=x', [{ name: 'utm_source', problem: 'unknown' }]],
  ['the name differs in case', '?accountnumber=1', [{ name: 'accountnumber', problem: 'unknown' }]],
  [
    'the name is one that every object has',
    '?constructor=1&__proto__=2',
    [
      { name: 'constructor', problem: 'unknown' },
      { name: '__proto__', problem: 'unknown' },
    ],
  ],
  ['the field takes none from a link', '?publicKey=MIIB', [{ name: 'publicKey', problem: 'not-by-link' }]],
  [
    'a name comes twice',
    '?accountNumber=1&accountNumber=2',
    [{ name: 'accountNumber', problem: 'repeated' }],
  ],
  ['no value follows', '?accountNumber=', [{ name: 'accountNumber', problem: 'empty' }]],
  ['a blank follows', '?accountNumber=%20', [{ name: 'accountNumber', problem: 'empty' }]],
  ['a secret follows', `?accountNumber=${token}`, [{ name: 'accountNumber', problem: 'secret' }]],
  ['the second of two is a secret', `?x=1&x=${token}`, [{ name: 'x', problem: 'secret' }]],
  ['a secret is in an unknown parameter', `?x=${pem}`, [{ name: 'x', problem: 'secret' }]],
  ['a secret is the name', `?${token}`, [{ name: '', problem: 'secret' }]],
  [
    'the members of a private key are parameters',
    `?kty=EC&d=${'aB3'.repeat(14)}x`,
    [
      { name: 'kty', problem: 'unknown' },
      { name: 'd', problem: 'unknown' },
      { name: '', problem: 'secret' },
    ],
  ],
  ['the name says that it is a secret', '?db_password=x', [{ name: 'db_password', problem: 'named-secret' }]],
  [
    'an encoded name brings its value along',
    '?passphrase%3Dcorrect%20horse',
    [{ name: 'passphrase', problem: 'named-secret' }],
  ],
  [
    'that name is encoded three times',
    '?client_secret%25253Dcorrect%252520horse',
    [{ name: 'client_secret', problem: 'named-secret' }],
  ],
  ['nothing follows such a name', '?password=', [{ name: 'password', problem: 'unknown' }]],
  ['a name that is no secret brings one along', '?a%3Db', [{ name: 'a=b', problem: 'unknown' }]],
];

const planted = [
  'https://attacker.example/widget',
  '//attacker.example',
  'www.attacker.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:ada@attacker.example',
  '<script>alert(1)</script>',
  'x">',
  "integrationID: 'x';",
  'one\ntwo',
  'one\u0000two',
  `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${'x'.repeat(20)}`,
];

describe('what a link carries', () => {
  test.each(taken)('is taken when %s', (_, query, values) => {
    expect(readPrefill(query, fields)).toEqual({ values: new Map(Object.entries(values)), refused: [] });
  });

  test.each(refused)('is refused when %s', (_, query, problems) => {
    expect(readPrefill(query, fields)).toEqual({ values: new Map(), refused: problems });
  });

  test.each(planted)('is refused where it holds more than an id or a name: %j', (value) => {
    const query = `?${new URLSearchParams({ widgetName: value }).toString()}`;
    expect(readPrefill(query, fields)).toEqual({
      values: new Map(),
      refused: [{ name: 'widgetName', problem: 'not-plain' }],
    });
  });

  test.each(['https://attacker.example/', 'attacker.example', 'a/b', 'a.b', 'a:1', 'f(x)', 'x=1;', '<b>'])(
    'is refused where an id holds more than letters, digits and hyphens: %j',
    (value) => {
      const query = `?${new URLSearchParams({ accountNumber: value }).toString()}`;
      expect(readPrefill(query, fields).refused).toEqual([{ name: 'accountNumber', problem: 'malformed' }]);
    },
  );

  test('is taken up to 2,000 characters', () => {
    const name = (length: number) => 'ab '.repeat(length).slice(0, length - 1);
    expect(readPrefill(`?widgetName=${name(2000)}x`, fields).refused).toEqual([]);
    expect(readPrefill(`?widgetName=${name(2001)}x`, fields).refused).toEqual([
      { name: 'widgetName', problem: 'long' },
    ]);
  });

  test('is told apart in its order, each by itself', () => {
    const { values, refused } = readPrefill('?x=1&accountNumber=71234560&publicKey=MIIB', fields);
    expect([...values]).toEqual([['accountNumber', '71234560']]);
    expect(refused.map(({ problem }) => problem)).toEqual(['unknown', 'not-by-link']);
  });

  test('is read in linear time: 200,000 parameters', () => {
    const query = Array.from({ length: 200_000 }, (_, index) => `p${String(index)}=1`).join('&');
    expect(readPrefill(query, fields).refused).toHaveLength(200_000);
  });
});

describe('a secret in an address', () => {
  const encode = (text: string) => text.replaceAll(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  test.each([
    ['plain', token],
    ['a private key', pem],
    ['percent-encoded', encode(token)],
    ['percent-encoded twice', encode(encode(token))],
    ['percent-encoded three times', encode(encode(encode(token)))],
    ['percent-encoded seven times', Array.from({ length: 7 }).reduce<string>((text) => encode(text), token)],
    ['percent-encoded behind bytes that are no text', `%E0%A4%A${encode(token)}`],
    ['behind a name', `#id_token=${token}&state=4`],
    ['beside a stray percent sign', `%E0%A4%A${pem}`],
  ])('is seen: %s', (_, text) => {
    expect(holdsSecret(text)).toBe(true);
  });

  test.each([
    '#deploy-web-chat-lp-authenticate',
    '',
    '%',
    '%E0%A4%A',
    '#state=%E0%A4%A&topic=%E0%A4',
    encode('nothing that anybody has to hide'),
    '#eyJ',
    'privateKey=yes',
  ])('is not seen in %j', (text) => {
    expect(holdsSecret(text)).toBe(false);
  });
});

describe('what is behind “#”', () => {
  const key = `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${'x'.repeat(20)}`;
  test.each<readonly [fragment: string, refused: readonly Refused[]]>([
    ['', []],
    ['#', []],
    ['#deploy-web-chat-haa-starter-kits-and-what-a-longer-id-may-say', []],
    ['#%E0%A4%A', []],
    [`#${token}`, [{ name: '', problem: 'secret' }]],
    [`#${pem}`, [{ name: '', problem: 'secret' }]],
    [`#${key}`, [{ name: '', problem: 'not-plain' }]],
    [`#${key}==`, [{ name: key, problem: 'unknown' }]],
    [
      `#id_token=${token}&state=4`,
      [
        { name: 'id_token', problem: 'secret' },
        { name: 'state', problem: 'unknown' },
      ],
    ],
    ['#password=x', [{ name: 'password', problem: 'named-secret' }]],
  ])('is removed and named, unless it may be a place: %j', (fragment, refused) => {
    expect(refusedInFragment(fragment)).toEqual(refused);
  });
});
