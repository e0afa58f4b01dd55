import type { Example, FieldExamples } from '../example';
import { keyPastes } from './key-pastes';
import { line3, pem, unusual, wrapped } from './sample-keys';

/** The examples of a box that takes a public key as PEM. `key`: two boxes on a page do not take the same. */
export function pemExamples(key: string): FieldExamples {
  const goods = Object.entries<readonly Accepted[]>(accepted).map(([reason, rows]) =>
    entryOf(
      reason,
      rows.map(([given, repairs]) => ({ given, repairs, value: pem.trimEnd() })),
    ),
  );
  const bads = refused.map((reason) =>
    entryOf(
      reason,
      pastesOf(reason).map((given) => rowOf(reason, given)),
    ),
  );
  const right = wrapped('PUBLIC KEY', key);
  const clean = [{ given: right, value: right.trimEnd(), repairs: [] }];
  return Object.fromEntries([...goods, ...bads, entryOf('clean', clean)]);
}

function entryOf(reason: string, rows: readonly Example[]): readonly [string, readonly Example[]] {
  return [reason, rows];
}

type Accepted = readonly [given: string, repairs: readonly string[]];

const inPem = keyPastes['pem-wrapped'];

/** Pastes that come to the same PEM, by the first of the repairs, with what is shown of each. */
const accepted = {
  'written-as-pem': [
    [keyPastes.clean[0], ['written-as-pem']],
    [keyPastes['line-breaks'][0], ['written-as-pem']],
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
        'The name in front of the key removed',
        String.raw`Line breaks written as \n made real ones`,
        '2 quotation marks removed',
      ],
    ],
    [
      inPem[8],
      [
        'The name in front of the key removed',
        String.raw`Line breaks written as \n made real ones`,
        '18 quotation marks removed',
        'Punctuation at the end removed',
      ],
    ],
    [inPem[9], ['The name in front of the key removed', '38 spaces removed']],
    [keyPastes['key-value'][0], ['The name in front of the key removed']],
    [keyPastes['key-value'][1], ['The name in front of the key removed', '2 quotation marks removed']],
  ],
  'invisible-characters': [
    [inPem[4], ['1 invisible character removed']],
    [keyPastes['invisible-characters'][0], ['6 invisible characters removed']],
  ],
  'pem-dashes': [
    [
      inPem[5],
      [
        'Missing or additional dashes of the BEGIN and END lines ignored',
        '8 typographic dashes written as -',
      ],
    ],
  ],
  'surrounding-text': [
    [inPem[6], ['Text around the key removed']],
    [keyPastes['surrounding-text'][0], ['Text around the key removed']],
  ],
  spaces: [
    [inPem[7], ['10 spaces removed', '10 other characters removed']],
    [keyPastes.spaces[0], ['6 spaces removed']],
  ],
  'pkcs1-converted': [
    [keyPastes['pkcs1-converted'][0], ['Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY']],
    [keyPastes['pkcs1-converted'][1], ['Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY']],
  ],
  'jwk-converted': [[keyPastes['jwk-converted'][0], ['Converted from a JSON Web Key']]],
  'jwks-converted': [[keyPastes['jwks-converted'][0], ['Taken from a JSON Web Key Set and converted']]],
  'der-rewritten': [[keyPastes['der-rewritten'][0], ['Written in the strict form of DER']]],
  'base64-twice': [[keyPastes['base64-twice'][0], ['Base64 around the key file decoded']]],
  'xml-converted': [[keyPastes['xml-converted'][0], ['Converted from the XML form, RSAKeyValue']]],
  'numbers-converted': keyPastes['numbers-converted'].map(
    (given) => [given, ['Converted from the two numbers, modulus and exponent']] as const,
  ),
  'blob-converted': [[keyPastes['blob-converted'][0], ['Converted from a Microsoft public key blob']]],
  'hex-decoded': [[keyPastes['hex-decoded'][0], ['Hexadecimal digits decoded']]],
  base64url: [[keyPastes.base64url[0], ['The characters - and _ of base64url written as + and /']]],
  padding: [[keyPastes.padding[0], ['The = signs at the end corrected']]],
  'literal-line-breaks': [
    [keyPastes['literal-line-breaks'][0], [String.raw`Line breaks written as \n made real ones`]],
  ],
  'non-breaking-spaces': [[keyPastes['non-breaking-spaces'][0], ['6 non-breaking spaces removed']]],
  quotes: [[keyPastes.quotes[0], ['2 quotation marks removed']]],
  'encoded-characters': [
    [keyPastes['encoded-characters'][0], ['10 characters written as a code, such as %2B, decoded']],
  ],
  'trailing-punctuation': [[keyPastes['trailing-punctuation'][0], ['Punctuation at the end removed']]],
  'other-characters': [[keyPastes['other-characters'][0], ['2 other characters removed']]],
  'line-numbers': [[keyPastes['line-numbers'][0], ['7 line numbers removed']]],
} as const satisfies Readonly<Record<string, readonly Accepted[]>>;

/** Those of other names come under another reason. */
const refused = Object.keys(keyPastes).filter(
  (reason) =>
    !(reason in accepted) && !['clean', 'pem-wrapped', 'line-breaks', 'request-extracted'].includes(reason),
);

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

function rowOf(reason: string, given: string): Example {
  const value = doubtful.get(reason)?.trimEnd();
  return { given, ...(value === undefined ? {} : { value }) };
}
