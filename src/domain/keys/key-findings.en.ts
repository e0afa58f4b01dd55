import { removed } from '../fields/removed.en';
import { clientSecret, makeNew, mayBeSecret, tokenRemoved } from '../fields/secrets.en';
import type { FoundKeyWords } from './key-findings';
import type { OtherFile } from './key-reading';
import { leastBits, mostBits } from './number-findings';
import { describeKey, exponentWords, factorWords, hasSize } from './number-findings.en';

const files: Readonly<Record<OtherFile, string>> = {
  zip: 'a zip archive, such as a Word document',
  archive: 'a compressed archive',
  pdf: 'a PDF document',
  office: 'an Office document',
  picture: 'a picture',
};

export const isFingerprint = 'This is the fingerprint of a key.';

/** What was found. Each place that reads keys adds what to do about it. */
export const found: FoundKeyWords = {
  privateKey: (form) => `This is a private key (${form}). ${removed} ${makeNew}`,
  lookAlikes: {
    token: tokenRemoved,
    'client-secret': `${clientSecret} ${removed}`,
    'unread-key-material': `Beside the key there is a long run of characters that was not read. ${mayBeSecret}`,
    'modulus-in-digits':
      'The modulus n of this JSON Web Key is written in hexadecimal or decimal digits. ' +
      'RFC 7518 asks for base64url: read as it is, it would be another key.',
    'several-keys': ({ count = 2 }) => `This contains ${String(count)} different public keys.`,
    'encryption-key': 'This key is marked for encryption, by use or alg in its JSON.',
    'other-operations':
      'This JSON Web Key limits what it may be used for (key_ops), and verify is not in the list.',
    'prototype-members':
      'This JSON has a member such as __proto__. No key has one, and it can change what a program reads from the JSON.',
    'repeated-members':
      'This JSON Web Key has a member twice, such as two n. Which one counts depends on the program that reads it.',
    'not-base64url':
      'The modulus n or the exponent e of this JSON Web Key is not in base64url, where 65537 is AQAB. ' +
      'Read as it is, it would be another key.',
    'rsa-pss-key': 'This RSA key is reserved for RSA-PSS signatures, such as PS256.',
    'ec-key': 'This is the public key of an elliptic curve (EC), for ES256 and similar algorithms.',
    'ed25519-key': 'This is an Ed25519 public key, for EdDSA.',
    'dsa-key': 'This is a DSA public key, a kind that is no longer used for new signatures.',
    'other-key':
      'This is a public key of another kind than RSA, such as one for PGP or for key agreement (X25519).',
    'key-print': 'This is the printout of a key or certificate, in pairs of digits, not the key itself.',
    parameters: 'These are parameters that keys are made from, not a key.',
    'revocation-list': 'This is a list of revoked certificates (CRL), not a key.',
    'key-cut-short': ({ count = 0, expected = 0 }) =>
      `This key is cut short: it has ${String(count)} of ${String(expected)} characters.`,
    'key-start-missing': 'The beginning of this key is missing.',
    'key-damaged':
      'This looks like a damaged key: characters were changed, added or lost when it was copied.',
    uuid: 'This is a UUID, 36 characters with four hyphens, not a key.',
    'web-address': 'This is a web address, not a key.',
    fingerprint: `${isFingerprint} The key cannot be worked out from it.`,
    'hex-32': 'These are 32 hexadecimal digits, like an API key or an MD5 fingerprint, not a public key.',
    'other-file': ({ file }) =>
      `This is ${file === undefined ? 'a file of another kind' : files[file]}, not a key.`,
    'too-long': ({ count = 0 }) => `This text has ${String(count)} characters. A key has a few hundred.`,
  },
  numbers: {
    'too-small': (key) => `${hasSize(key)} A safe key has at least ${String(leastBits)}.`,
    'modulus-even':
      'The modulus of this RSA key is an even number, which no real key has. The key was changed when it was copied.',
    'exponent-unusable': (key) =>
      `This RSA key has ${exponentWords(key)}, so its signatures protect nothing. ` +
      'An exponent is odd and at least 3, nearly always 65537.',
    'small-factor': (key) =>
      `The modulus of this RSA key is divisible by ${factorWords(key)}, and that of a real key is not. ` +
      'Most likely characters were changed when it was copied.',
    'roca-shape':
      'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361). ' +
      'Its private key can be worked out from it.',
    'primes-close':
      'The two primes of this RSA key are so close together that its private key can be worked out from it.',
    'exponent-unusual': (key) =>
      `${describeKey(key)}, with ${exponentWords(key)}. Nearly all keys have 65537.`,
    'key-large': (key) =>
      `${describeKey(key)}, more than ${String(mostBits)}. Keys usually have 2048 to 4096 bits.`,
    'size-unusual': 'This size is unusual: most keys have 2048, 3072 or 4096 bits.',
  },
  notes: {
    'other-algorithm': ({ key, algorithm = '' }) =>
      `${describeKey(key)}, marked for ${algorithm} (alg), not for RS256.`,
    'kty-missing': ({ key }) =>
      `${describeKey(key)}, from JSON without kty. Libraries refuse it as a JSON Web Key.`,
    'ssh-certificate': ({ key }) =>
      `${describeKey(key)}, taken from an OpenSSH certificate, which is made for logging in to servers.`,
    'private-members-blank':
      'This names members of a private key, such as d, without their values. A public key has none of them.',
  },
};
