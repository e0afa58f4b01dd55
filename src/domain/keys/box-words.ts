import type { Finding } from '../fields/reading';
import type { KeyWords, NoteWords } from './key-findings';
import type { KeySeen } from './key-reading';
import type { LookAlike, OtherReading, PublicForm } from './key-reading';
import {
  describeKey,
  exponentWords,
  factorWords,
  leastBits,
  mostBits,
  sizeWords,
  type NumberWords,
} from './number-findings';
import type { RsaPublicKey } from './rsa-key';

/** The box that takes the key, and the place where the right key is copied. */
export interface KeyField {
  /** The console's label, such as "JWT Public Key". */
  readonly destination: string;
  /** Reads on from "copy": "the JWT key on the Web Chat set-up page". */
  readonly takeFrom: string;
  /** Key of `content/sources.ts` for what the box takes. */
  readonly source?: string;
  /** What this box says of a look-alike that the reader knows by another name. */
  readonly words?: Readonly<Partial<Record<LookAlike, string | ((reading: OtherReading) => string)>>>;
  /** The same, of what is wrong with the numbers of a key. */
  readonly numbers?: Partial<NumberWords>;
  /** How the right key begins where it is no single line, such as "-----BEGIN PUBLIC KEY-----". */
  readonly startsWith?: string;
  /** Whose key it has to be, and how to see that; said of a key in an unusual wrapping. */
  readonly compare?: string;
}

/** What is said beside a box of a console that takes one RSA public key. */
export function boxWords(field: KeyField): KeyWords {
  const { destination, takeFrom, startsWith = 'MII' } = field;
  return {
    privateKey: (form) =>
      `This is a private key (${form}). It was removed from the box and is not kept. ` +
      'If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ' +
      `${destination} takes the public key: copy ${takeFrom}, which starts with ${startsWith}.`,
    lookAlikes: { ...lookAlikeWords(field), ...field.words },
    numbers: { ...numberWords(field), ...field.numbers },
    notes: noteWords(field),
    notRecognised: `This does not look like a public key. ${copyWords(field)}`,
  };
}

/** A wrapping that this box does not take, and those that raise the question whether it is the right key. */
export function wrappingFindings(field: KeyField): readonly Finding<KeySeen>[] {
  const { source = 'rfc-7518' } = field;
  const compare = compareWords(field);
  return [
    {
      reason: 'signing-request',
      is: 'identity',
      when: ofForm('request'),
      words:
        'This is a certificate request (PKCS#10), which goes to a certificate authority. ' + copyWords(field),
      source: 'derived-key-shapes',
    },
    {
      reason: 'certificate-extracted',
      is: 'warning',
      when: ofForm('certificate'),
      words: saying((key) => `${describeKey(key)}, taken from a certificate. ${compare}`),
      source,
    },
    {
      reason: 'openssh-converted',
      is: 'warning',
      when: ofForm('openssh', 'rfc4716'),
      words: saying(
        (key) =>
          `${describeKey(key)}, converted from an SSH key. SSH keys are made for logging in to servers. ${compare}`,
      ),
      source,
    },
  ];
}

function compareWords({ compare, takeFrom }: KeyField): string {
  return (
    compare ??
    `Whether the assistant signs with this one cannot be seen from here: compare it with ${takeFrom}.`
  );
}

function noteWords(field: KeyField): NoteWords {
  return {
    'other-algorithm': (key, algorithm) =>
      `${describeKey(key)}, marked for ${algorithm} (alg) and not for RS256. ${compareWords(field)}`,
    'kty-missing': (key) =>
      `${describeKey(key)}, from JSON without kty, which libraries refuse as a JSON Web Key. ${compareWords(field)}`,
    'ssh-certificate': (key) =>
      `${describeKey(key)}, taken from an OpenSSH certificate, which is made for logging in to servers. ${compareWords(field)}`,
    'private-members-blank':
      'Members of a private key (such as d) are in it by name, without their values. A public key has none of them.',
  };
}

function copyWords({ takeFrom, startsWith }: KeyField): string {
  const looks =
    startsWith === undefined ? 'one line that starts with MII' : `which starts with ${startsWith}`;
  return `Copy ${takeFrom}, ${looks}.`;
}

function lookAlikeWords(field: KeyField): Record<LookAlike, string | ((reading: OtherReading) => string)> {
  const { destination, takeFrom, startsWith = 'MII' } = field;
  const copyIt = copyWords(field);
  const copyAgain = `Copy ${takeFrom} again, from the first character to the last.`;
  const onlyRsa = `Only RSA keys are documented for ${destination}. ${copyIt}`;
  return {
    token:
      'This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has ' +
      `a token can use it until it expires. ${destination} takes the key that tokens are checked with. ${copyIt}`,
    'client-secret': `This looks like a secret, such as a client secret, a password or an API token. It was removed from the box and is not kept. ${copyIt}`,
    'unread-key-material': `Beside the key there is a long run of characters that was not read, and it may be part of a secret. The paste was removed from the box; it can be put back until you leave the page. ${copyIt}`,
    'modulus-in-digits': `The modulus n of this JSON Web Key is written in hexadecimal or decimal digits, and RFC 7518 asks for base64url: read as it is, it would be another key. ${copyIt}`,
    'several-keys': ({ count = 2 }) =>
      `There are ${String(count)} different public keys here, and ${destination} takes one. ` +
      `Paste the one that the assistant signs with: ${takeFrom}.`,
    'encryption-key': `This key is marked for encryption. ${destination} takes the key that signatures are checked with. ${copyIt}`,
    'other-operations': `This JSON Web Key says what it may be used for (key_ops), and verify is not in that list. ${copyIt}`,
    'prototype-members': `This JSON has a member such as __proto__, which no key has, and which can change what a program reads from it. ${copyIt}`,
    'repeated-members': `This JSON Web Key has a member twice, such as two n, and which one counts depends on the program that reads it. ${copyIt}`,
    'not-base64url': `The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. ${copyIt}`,
    'rsa-pss-key': `This RSA key is reserved for RSA-PSS signatures, and only RS256 is documented for ${destination}. ${copyIt}`,
    'ec-key': `This is the public key of an elliptic curve (EC). ${onlyRsa}`,
    'ed25519-key': `This is an Ed25519 public key. ${onlyRsa}`,
    'dsa-key': `This is a DSA public key. ${onlyRsa}`,
    'other-key': `This is a public key of another kind than RSA. ${onlyRsa}`,
    'key-print': `This is a key as OpenSSL prints it to be looked at, in pairs of digits. ${copyIt}`,
    parameters: `These are parameters that keys are made from, and not a key. ${copyIt}`,
    'revocation-list': `This is a list of revoked certificates, and not a key. ${copyIt}`,
    'key-cut-short': ({ count = 0, expected = 0 }) =>
      `This key is cut short: ${String(count)} of ${String(expected)} characters are here. ${copyAgain}`,
    'key-start-missing': `The beginning of this key is missing: it starts with ${startsWith}. ${copyAgain}`,
    'key-damaged': `This looks like a key of which characters were changed, added or lost on the way. ${copyAgain}`,
    uuid: `This is a UUID, 36 characters with four hyphens, and not a key. ${copyIt}`,
    'web-address': `This is a web address. ${destination} takes the key itself. ${copyIt}`,
    fingerprint: `This is the fingerprint of a key. ${destination} takes the key itself. ${copyIt}`,
    'hex-32': `These are 32 hexadecimal digits, the form of an API key. ${copyIt}`,
    'other-file': ({ name = 'a file of another kind' }) => `This is ${name}, and not a key. ${copyIt}`,
    'too-long': ({ count = 0 }) =>
      `This text has ${String(count)} characters, and a key has a few hundred. ${copyIt}`,
  };
}

function numberWords({ destination, takeFrom }: KeyField): NumberWords {
  const copyAgain = `Copy ${takeFrom} again, from the first character to the last.`;
  return {
    'too-small': (key) =>
      `This RSA public key has ${sizeWords(key)}; ${String(leastBits)} is the least that is safe. ` +
      'If it is the sample of a tutorial, never use it: its private key is public. ' +
      `Otherwise make a pair of ${String(leastBits)} bits or more and paste its public key.`,
    'modulus-even': `The modulus of this RSA key is an even number, which no real key has: it was changed on the way. ${copyAgain}`,
    'exponent-unusable': (key) =>
      `This RSA key has ${exponentWords(key)}, with which signatures protect nothing. ` +
      `An exponent is odd and at least 3, nearly always 65537. ${copyAgain}`,
    'small-factor': (key) =>
      `The modulus of this RSA key can be divided by ${factorWords(key)}, as that of no real key can: ` +
      `most likely characters of it were changed on the way. ${copyAgain}`,
    'roca-shape':
      'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361): its private key can be worked ' +
      'out from it. Never use it: make a new pair with another device or program and paste its public key.',
    'primes-close':
      'The two primes of this RSA key lie so close together that its private key can be worked out from it. ' +
      'Never use it: make a new pair with another program and paste its public key.',
    'exponent-unusual': (key) =>
      `${describeKey(key)}, with ${exponentWords(key)}. Nearly all keys have 65537, and whether ` +
      `${destination} takes another is not documented. Compare it with ${takeFrom}.`,
    'key-large': (key) =>
      `${describeKey(key)}. That is more than ${String(mostBits)}, and whether ${destination} takes so large a key ` +
      'is not documented. Keys of 2048 to 4096 bits are usual.',
    'size-unusual': `The size is unusual: keys are mostly made with 2048, 3072 or 4096 bits. Compare it with ${takeFrom}.`,
  };
}

function ofForm(...forms: readonly PublicForm[]): (seen: KeySeen) => boolean {
  return ({ reading }) => reading.kind === 'public' && forms.includes(reading.form);
}

function saying(words: (key: RsaPublicKey) => string): (seen: KeySeen) => string {
  return ({ key }) => (key ? words(key) : '');
}
