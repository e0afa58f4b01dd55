import type { KeyWords } from '../../domain/keys/key-findings';
import type { PrivateForm, PublicForm, PublicReading } from '../../domain/keys/key-reading';
import {
  describeKey,
  exponentWords,
  factorWords,
  leastBits,
  mostBits,
  sizeWords,
} from '../../domain/keys/number-findings';

const copyAgain = 'Copy it again where it came from, from the first character to the last.';
const makeNew = 'Never use it: make a new pair with another device or program.';
const onlyRsa = 'Tools on this page, and the chats they serve, use RSA keys.';

/** How the public key comes out of the file of a private one, there where that is kept. */
const publicHalf: Readonly<Record<PrivateForm, string>> = {
  'PKCS#8': run('openssl pkey -in key.pem -pubout'),
  'encrypted PKCS#8': run('openssl pkey -in key.pem -pubout'),
  'PKCS#1': run('openssl pkey -in key.pem -pubout'),
  EC: run('openssl pkey -in key.pem -pubout'),
  DSA: run('openssl pkey -in key.pem -pubout'),
  PEM: run('openssl pkey -in key.pem -pubout'),
  OpenSSH: run('ssh-keygen -y -f key'),
  PuTTY: run('puttygen key.ppk -O public-openssh'),
  JWK: 'Its public key is the same JSON without the members d, p, q, dp, dq and qi.',
  XML: 'Its public key is the same XML with Modulus and Exponent alone.',
  'Microsoft blob': run('openssl rsa -inform PVK -in key.pvk -pubout'),
  'PKCS#12': run('openssl pkcs12 -in key.p12 -clcerts -nokeys'),
  'Java key store': run('keytool -exportcert -rfc -keystore key.jks -alias name'),
};

function run(command: string): string {
  return `Its public key comes out of the file with “${command}”, run where the file is kept.`;
}

/** What "Read a key" says, to people who may know nothing of the rest of the product. */
export const words: KeyWords = {
  privateKey: (form) =>
    `This is a private key (${form}). It was removed from the box and is not kept. ` +
    'If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ' +
    publicHalf[form],
  lookAlikes: {
    token:
      'This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has ' +
      'a token can use it until it expires. Tokens are read on the page Tokens; this box takes a public key.',
    'client-secret':
      'This looks like a secret, such as a client secret, a password or an API token. It was removed from the box and is not kept. ' +
      'Paste the public key alone.',
    'unread-key-material':
      'Beside the key there is a long run of characters that was not read, and it may be part of a secret. The paste was removed from the box; it can be put back until you leave the page. ' +
      'Paste the public key alone.',
    'modulus-in-digits':
      'The modulus n of this JSON Web Key is written in hexadecimal or decimal digits, and RFC 7518 asks for base64url: read as it is, it would be another key. ' +
      'Let the program that wrote it write base64url, or paste the key as PEM.',
    'several-keys': ({ count = 2 }) =>
      `There are ${String(count)} different public keys here. Choose the one to read.`,
    'encryption-key':
      'This key is marked for encryption (use or alg in its JSON). Signatures are checked with another one: ' +
      'paste the key that is marked "use":"sig" or not marked at all.',
    'other-operations':
      'This JSON Web Key says what it may be used for (key_ops), and verify is not in that list. ' +
      'Paste the key that signatures are checked with.',
    'prototype-members':
      'This JSON has a member such as __proto__, which no key has, and which can change what a program reads from it. ' +
      'Take it out, and find out who put it there.',
    'repeated-members':
      'This JSON Web Key has a member twice, such as two n, and which one counts depends on the program that reads it. ' +
      'Paste the key as its owner published it.',
    'not-base64url':
      'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. ' +
      'Let the program that wrote it write base64url, or paste the key as PEM.',
    'rsa-pss-key':
      'This RSA key is reserved for RSA-PSS signatures (PS256), and RS256 cannot be checked with it. ' +
      'Make a pair without that restriction: openssl genpkey -algorithm RSA.',
    'ec-key': `This is the public key of an elliptic curve (EC), for ES256 and its like. ${onlyRsa}`,
    'ed25519-key': `This is an Ed25519 public key, for EdDSA. ${onlyRsa}`,
    'dsa-key': `This is a DSA public key, a kind that is no longer used for new signatures. ${onlyRsa}`,
    'other-key': `This is a public key of another kind, such as those of PGP or for key agreement (X25519). ${onlyRsa}`,
    'key-print':
      'This is a key or certificate as a program prints it to be looked at, in digits. Paste the file itself, ' +
      'which starts with -----BEGIN.',
    parameters:
      'These are parameters, from which keys are made, and not a key. Paste the public key, which starts with ' +
      '-----BEGIN PUBLIC KEY-----.',
    'revocation-list':
      'This is a list of revoked certificates (CRL), and not a key. Paste the certificate itself, which starts with ' +
      '-----BEGIN CERTIFICATE-----.',
    'key-cut-short': ({ count = 0, expected = 0 }) =>
      `This key is cut short: ${String(count)} of ${String(expected)} characters are here. ${copyAgain}`,
    'key-start-missing': `The beginning of this key is missing: without header lines it starts with MII. ${copyAgain}`,
    'key-damaged': `This looks like a key of which characters were changed, added or lost on the way. ${copyAgain}`,
    uuid: 'This is a UUID, 36 characters with four hyphens: the name of something, and not a key.',
    'web-address':
      'This is a web address. Open it yourself and paste what it shows: this page fetches nothing.',
    fingerprint:
      'This is the fingerprint of a key, from which the key cannot be had. Paste the key itself to compare fingerprints.',
    'hex-32':
      'These are 32 hexadecimal digits, the form of an API key or of an MD5 fingerprint, and not a public key.',
    'other-file': ({ name = 'a file of another kind' }) =>
      `This is ${name}, and not a key. Open it, and paste the key that is in it as text.`,
    'too-long': ({ count = 0 }) =>
      `This text has ${String(count)} characters, and a key has a few hundred. Paste the key alone, or the file that holds it.`,
  },
  numbers: {
    'too-small': (key) =>
      `This RSA public key has ${sizeWords(key)}; ${String(leastBits)} is the least that is safe. ` +
      `Make a pair of ${String(leastBits)} bits or more and replace it wherever it is saved.`,
    'modulus-even': `The modulus of this RSA key is an even number, which no real key has: it was changed on the way. ${copyAgain}`,
    'exponent-unusable': (key) =>
      `This RSA key has ${exponentWords(key)}, with which signatures protect nothing. ` +
      `An exponent is odd and at least 3, nearly always 65537. ${copyAgain}`,
    'small-factor': (key) =>
      `The modulus of this RSA key can be divided by ${factorWords(key)}, as that of no real key can: ` +
      `most likely characters of it were changed on the way. ${copyAgain}`,
    'roca-shape':
      'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361): its private key can be worked ' +
      `out from it. ${makeNew}`,
    'primes-close':
      'The two primes of this RSA key lie so close together that its private key can be worked out from it. ' +
      makeNew,
    'exponent-unusual': (key) =>
      `${describeKey(key)}, with ${exponentWords(key)}. Nearly all keys have 65537, and some programs take no other.`,
    'key-large': (key) =>
      `${describeKey(key)}. That is more than ${String(mostBits)}, which many programs refuse. ` +
      'Keys of 2048 to 4096 bits are usual.',
    'size-unusual':
      'The size is unusual: keys are mostly made with 2048, 3072 or 4096 bits. If a signature does not match, compare the key with its source.',
  },
  notes: {
    'other-algorithm': (key, algorithm) =>
      `${describeKey(key)}, marked for ${algorithm} (alg). RS256 is what the chats here take: ` +
      'have tokens signed with it, or paste the key that is marked "alg":"RS256".',
    'kty-missing': (key) =>
      `${describeKey(key)}, from JSON without kty, which libraries refuse as a JSON Web Key. ` +
      'Where one is asked for, add "kty":"RSA".',
    'ssh-certificate': (key) =>
      `${describeKey(key)}, taken from an OpenSSH certificate, which is made for logging in to servers.`,
    'private-members-blank':
      'Members of a private key (such as d) are in it by name, without their values. A public key has none of them.',
  },
  notRecognised:
    'This does not look like a key. A public key starts with -----BEGIN, MII, ssh-rsa or {"kty": and has ' +
    'some hundred characters.',
};

const origins: Readonly<Record<PublicForm, string>> = {
  spki: '',
  pkcs1: ', converted from PKCS#1',
  certificate: ', taken from a certificate',
  request: ', taken from a certificate request',
  jwk: ', converted from a JSON Web Key',
  jwks: ', taken from a JSON Web Key Set',
  openssh: ', converted from an SSH key',
  rfc4716: ', converted from an SSH key',
  'ssh-certificate': ', taken from an OpenSSH certificate',
  xml: ', converted from XML',
  numbers: ', converted from its two numbers',
  msblob: ', converted from a Microsoft blob',
};

export function recognised({ key, form }: PublicReading): string {
  return `${describeKey(key)}${origins[form]}. Signatures of its owner are checked with it (RS256), and anyone may have it.`;
}

const kinds: Readonly<Record<PublicForm, string>> = {
  spki: 'SubjectPublicKeyInfo',
  pkcs1: 'PKCS#1, RSAPublicKey',
  certificate: 'Certificate, X.509',
  request: 'Certificate request, PKCS#10',
  jwk: 'JSON Web Key',
  jwks: 'JSON Web Key Set',
  openssh: 'SSH public key, OpenSSH',
  rfc4716: 'SSH public key, RFC 4716',
  'ssh-certificate': 'SSH certificate, OpenSSH',
  xml: 'RSAKeyValue in XML',
  numbers: 'Modulus and exponent, as numbers',
  msblob: 'PUBLICKEYBLOB of Microsoft',
};

/** What was pasted, by its standard and by how it was written down. */
export function kindOf({ form, repairs }: PublicReading): string {
  const has = (name: string): boolean => repairs.some((repair) => repair.name === name);
  const binary = form === 'spki' || form === 'pkcs1' || form === 'certificate' || form === 'request';
  if (has('hex-decoded')) return `${kinds[form]}, in hexadecimal digits`;
  if (!binary) return kinds[form];
  return `${kinds[form]}, in ${has('pem-wrapped') ? 'PEM' : 'base64'}`;
}
