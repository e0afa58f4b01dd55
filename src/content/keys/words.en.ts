import type { KeyWords } from '../../domain/keys/key-findings';
import type { PrivateForm, PublicForm, PublicReading } from '../../domain/keys/key-reading';
import { leastBits } from '../../domain/keys/number-findings';
import { describeKey } from '../../domain/keys/number-findings.en';

const publicOf = 'openssl pkey -in key.pem -pubout';

const fromSsh = ', converted from an SSH key';

const copyAgain = 'Copy it again where it came from, from the first character to the last.';
const makeNew = 'Never use it: make a new pair with another device or program.';
const onlyRsa = 'The tools on this page, and the chats they serve, use RSA keys.';
const pasteAlone = 'Paste the public key alone.';
const writeAnew = 'Let the program that wrote it write base64url, or paste the key as PEM.';

/** How to get the public key from the file of a private key. */
const publicKeyOf: Readonly<Record<PrivateForm, string>> = {
  'PKCS#8': run(publicOf),
  'encrypted PKCS#8': run(publicOf),
  'PKCS#1': run(publicOf),
  EC: run(publicOf),
  DSA: run(publicOf),
  PEM: run(publicOf),
  OpenSSH: run('ssh-keygen -y -f key'),
  PuTTY: run('puttygen key.ppk -O public-openssh'),
  JWK: 'Its public key is the same JSON without the members d, p, q, dp, dq and qi.',
  XML: 'Its public key is the same XML with Modulus and Exponent alone.',
  'Microsoft blob': run('openssl rsa -inform PVK -in key.pvk -pubout'),
  'PKCS#12': run('openssl pkcs12 -in key.p12 -clcerts -nokeys'),
  'Java key store': run('keytool -exportcert -rfc -keystore key.jks -alias name'),
};

function run(command: string): string {
  return `To get its public key, run “${command}” where the file is kept.`;
}

/** What "Read a key" says, to people who may know nothing of the rest of the product. */
export const words: KeyWords = {
  privateKey: (form) => publicKeyOf[form],
  otherwise: pasteAlone,
  advice: {
    token: 'Read tokens on the page Tokens. This box takes a public key.',
    'modulus-in-digits': writeAnew,
    'several-keys': 'Choose the one to read.',
    'encryption-key':
      'Signatures are checked with another key: paste the one that is marked "use":"sig" or not marked at all.',
    'other-operations': 'Paste the key that signatures are checked with.',
    'prototype-members': 'Remove it, and find out who put it there.',
    'repeated-members': 'Paste the key as its owner published it.',
    'not-base64url': writeAnew,
    'rsa-pss-key':
      'RS256 cannot be checked with it. Make a pair without that restriction: openssl genpkey -algorithm RSA.',
    'ec-key': onlyRsa,
    'ed25519-key': onlyRsa,
    'dsa-key': onlyRsa,
    'other-key': onlyRsa,
    'key-print': 'Paste the file itself, which starts with -----BEGIN.',
    parameters: 'Paste the public key, which starts with -----BEGIN PUBLIC KEY-----.',
    'revocation-list': 'Paste the certificate itself, which starts with -----BEGIN CERTIFICATE-----.',
    'key-cut-short': copyAgain,
    'key-start-missing': `Without header lines a key starts with MII. ${copyAgain}`,
    'key-damaged': copyAgain,
    'web-address': 'This page fetches nothing: open the address yourself, and paste the key that it shows.',
    fingerprint: 'To compare fingerprints, paste the key itself.',
    'other-file': 'Open it, and paste the key in it as text.',
    'too-long': 'Paste the key alone, or the file that holds it.',
    'too-small': `Make a pair of ${String(leastBits)} bits or more, and replace this key wherever it is saved.`,
    'modulus-even': copyAgain,
    'exponent-unusable': copyAgain,
    'small-factor': copyAgain,
    'roca-shape': makeNew,
    'primes-close': makeNew,
    'exponent-unusual': 'Some programs take no other.',
    'key-large': 'Many programs refuse a key this large.',
    'size-unusual': 'If a signature does not match, compare the key with its source.',
    'other-algorithm':
      'The chats here take RS256: have tokens signed with it, or paste the key that is marked "alg":"RS256".',
    'kty-missing': 'Where a JSON Web Key is asked for, add "kty":"RSA".',
    'ssh-certificate': '',
    'private-members-blank': '',
  },
  notRecognised:
    'This does not look like a key. A public key starts with -----BEGIN, MII, ssh-rsa or {"kty" and has a few hundred characters.',
};

const origins: Readonly<Record<PublicForm, string>> = {
  spki: '',
  pkcs1: ', converted from PKCS#1',
  certificate: ', taken from a certificate',
  request: ', taken from a certificate request',
  jwk: ', converted from a JSON Web Key',
  jwks: ', taken from a JSON Web Key Set',
  openssh: fromSsh,
  rfc4716: fromSsh,
  'ssh-certificate': ', taken from an OpenSSH certificate',
  xml: ', converted from XML',
  numbers: ', converted from its two numbers',
  msblob: ', converted from a Microsoft blob',
};

export function recognised({ key, form }: PublicReading): string {
  return `${describeKey(key)}${origins[form]}. It checks the signatures of its owner (RS256), and anyone may have it.`;
}

const kinds: Readonly<Record<PublicForm, string>> = {
  spki: 'SubjectPublicKeyInfo',
  pkcs1: 'PKCS#1, RSAPublicKey',
  certificate: 'Certificate, X.509',
  request: 'Certificate request, PKCS#10',
  jwk: 'JSON Web Key, RFC 7517',
  jwks: 'JSON Web Key Set, RFC 7517',
  openssh: 'SSH public key, OpenSSH',
  rfc4716: 'SSH public key, RFC 4716',
  'ssh-certificate': 'SSH certificate, OpenSSH',
  xml: 'RSAKeyValue in XML',
  numbers: 'Modulus and exponent, as numbers',
  msblob: 'PUBLICKEYBLOB of Microsoft',
};

export const factLabels = { kind: 'Kind', exponent: 'Exponent' } as const;

export const exponentBytes = (count: number) => `${String(count)} bytes long`;

/** What was pasted, by its standard and by how it was written down. */
export function kindOf({ form, repairs }: PublicReading): string {
  const has = (name: string): boolean => repairs.some((repair) => repair.name === name);
  const binary = form === 'spki' || form === 'pkcs1' || form === 'certificate' || form === 'request';
  if (has('hex-decoded')) return `${kinds[form]}, in hexadecimal digits`;
  if (!binary) return kinds[form];
  return `${kinds[form]}, in ${has('pem-wrapped') ? 'PEM' : 'base64'}`;
}
