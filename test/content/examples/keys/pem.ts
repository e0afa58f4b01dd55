import type { Example, FieldExamples } from '../example';
import { keyPastes } from './key-pastes';
import { line3, pem, unusual, wrapped } from './sample-keys';

/** Those of other names are told under another reason. */
type Refused = Exclude<
  keyof typeof keyPastes,
  keyof typeof accepted | 'clean' | 'pem-wrapped' | 'line-breaks' | 'request-extracted' | 'private-key'
>;

/** What one box says: of a good key, of a private key by its form, and of everything else by reason. */
export interface PemWords {
  /** The key that stands for a right one: two boxes on a page do not take the same. */
  readonly key: string;
  readonly good: string;
  readonly privateKey: (form: string) => string;
  readonly others: Readonly<Record<Refused, string | readonly string[]>>;
}

/** The examples of a box that takes a public key as PEM. */
export function pemExamples({ key, good, privateKey, others }: PemWords): FieldExamples {
  const goods = Object.entries<readonly Accepted[]>(accepted).map(([reason, rows]) =>
    entryOf(
      reason,
      rows.map(([given, repairs]) => ({ given, repairs, words: good, value: pem.trimEnd() })),
    ),
  );
  const bads = Object.entries<string | readonly string[]>(others).map(([reason, words]) =>
    entryOf(
      reason,
      pastesOf(reason).map((given, index) => rowOf(reason, given, wordsAt(words, index))),
    ),
  );
  const secret = keyPastes['private-key'].map((given, index) => ({
    given,
    words: privateKey(privateForms[index] ?? ''),
  }));
  const right = wrapped('PUBLIC KEY', key);
  const clean = [{ given: right, words: good, value: right.trimEnd(), repairs: [] }];
  return Object.fromEntries([...goods, ...bads, entryOf('clean', clean), entryOf('private-key', secret)]);
}

function entryOf(reason: string, rows: readonly Example[]): readonly [string, readonly Example[]] {
  return [reason, rows];
}

type Accepted = readonly [given: string, repairs: readonly string[]];

const inPem = keyPastes['pem-wrapped'];

/** Pastes that come to the same PEM, by the first of the repairs, with what is told of each. */
const accepted = {
  'written-as-pem': [
    [keyPastes.clean[0], ['BEGIN and END lines put around it']],
    [keyPastes['line-breaks'][0], ['BEGIN and END lines put around it']],
  ],
  'lines-of-64': [[inPem[1], ['Written in lines of 64 characters between BEGIN and END']]],
  'windows-line-breaks': [
    [inPem[2], ['Windows line breaks made plain']],
    [keyPastes['windows-line-breaks'][0], ['Windows line breaks made plain']],
  ],
  'key-value': [
    [
      inPem[3],
      [
        'The name in front of the key taken out',
        String.raw`Line breaks written as \n made real ones`,
        '2 quotation marks taken out',
      ],
    ],
    [
      inPem[8],
      [
        'The name in front of the key taken out',
        String.raw`Line breaks written as \n made real ones`,
        '18 quotation marks taken out',
        'Punctuation at the end taken out',
      ],
    ],
    [inPem[9], ['The name in front of the key taken out', '38 spaces taken out']],
    [keyPastes['key-value'][0], ['The name in front of the key taken out']],
    [keyPastes['key-value'][1], ['The name in front of the key taken out', '2 quotation marks taken out']],
  ],
  'invisible-characters': [
    [inPem[4], ['1 invisible character taken out']],
    [keyPastes['invisible-characters'][0], ['6 invisible characters taken out']],
  ],
  'pem-dashes': [
    [
      inPem[5],
      [
        'Missing or additional dashes of the BEGIN and END lines passed over',
        '8 typographic dashes replaced by plain hyphens',
      ],
    ],
  ],
  'surrounding-text': [
    [inPem[6], ['Text around the key taken out']],
    [keyPastes['surrounding-text'][0], ['Text around the key taken out']],
  ],
  spaces: [
    [inPem[7], ['10 spaces taken out', '10 other characters taken out']],
    [keyPastes.spaces[0], ['6 spaces taken out']],
  ],
  'pkcs1-converted': [
    [keyPastes['pkcs1-converted'][0], ['Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY']],
    [keyPastes['pkcs1-converted'][1], ['Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY']],
  ],
  'jwk-converted': [[keyPastes['jwk-converted'][0], ['Converted from a JSON Web Key']]],
  'jwks-converted': [[keyPastes['jwks-converted'][0], ['Taken out of a JSON Web Key Set and converted']]],
  'der-rewritten': [[keyPastes['der-rewritten'][0], ['Written in the strict form of DER']]],
  'base64-twice': [[keyPastes['base64-twice'][0], ['Base64 around the key file taken off']]],
  'xml-converted': [[keyPastes['xml-converted'][0], ['Converted from the XML form, RSAKeyValue']]],
  'numbers-converted': keyPastes['numbers-converted'].map(
    (given) => [given, ['Converted from the two numbers, modulus and exponent']] as const,
  ),
  'blob-converted': [[keyPastes['blob-converted'][0], ['Converted from a Microsoft public key blob']]],
  'hex-decoded': [[keyPastes['hex-decoded'][0], ['Hexadecimal digits decoded']]],
  base64url: [[keyPastes.base64url[0], ['The characters - and _ of base64url written as + and /']]],
  padding: [[keyPastes.padding[0], ['The = signs at the end put right']]],
  'literal-line-breaks': [
    [keyPastes['literal-line-breaks'][0], [String.raw`Line breaks written as \n made real ones`]],
  ],
  'non-breaking-spaces': [[keyPastes['non-breaking-spaces'][0], ['6 non-breaking spaces taken out']]],
  quotes: [[keyPastes.quotes[0], ['2 quotation marks taken out']]],
  'encoded-characters': [
    [keyPastes['encoded-characters'][0], ['10 characters written as a code, such as %2B, decoded']],
  ],
  'trailing-punctuation': [[keyPastes['trailing-punctuation'][0], ['Punctuation at the end taken out']]],
  'other-characters': [[keyPastes['other-characters'][0], ['2 other characters taken out']]],
  'line-numbers': [[keyPastes['line-numbers'][0], ['7 line numbers taken out']]],
} as const satisfies Readonly<Record<string, readonly Accepted[]>>;

/** Of the pastes of `private-key`, in order. */
const privateForms = [
  'PKCS#8',
  'PKCS#8',
  'PKCS#8',
  'PKCS#1',
  'PEM',
  'encrypted PKCS#8',
  'EC',
  'DSA',
  'OpenSSH',
  'PuTTY',
  'JWK',
  'JWK',
  'JWK',
  'PKCS#12',
  'Java key store',
  'PKCS#8',
  'PKCS#8',
  'OpenSSH',
  'JWK',
  'PuTTY',
  'XML',
];

const pastes = new Map<string, readonly string[]>(Object.entries(keyPastes));

function pastesOf(reason: string): readonly string[] {
  const known = pastes.get(reason);
  if (!known) throw new Error(`key-pastes.ts has no pastes for '${reason}'.`);
  return known;
}

/** A doubtful key is used, in its own numbers. */
const doubtful = new Map([
  ['certificate-extracted', pem],
  ['openssh-converted', pem],
  ['kty-missing', pem],
  ['other-algorithm', pem],
  ['ssh-certificate', pem],
  ['private-members-blank', pem],
  ['exponent-unusual', wrapped('PUBLIC KEY', line3)],
  ['unread', pem],
  ['size-unusual', wrapped('PUBLIC KEY', unusual)],
]);

function rowOf(reason: string, given: string, words: string): Example {
  const value = doubtful.get(reason)?.trimEnd();
  return { given, words, ...(value === undefined ? {} : { value }) };
}

function wordsAt(words: string | readonly string[], index: number): string {
  return typeof words === 'string' ? words : (words[index] ?? '');
}
