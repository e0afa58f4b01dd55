import type { Finding } from '../reading';
import type { KeyReading, LookAlike, OtherReading } from './key-reading';
import { numberFindings } from './number-findings';
import type { RsaPublicKey } from './rsa-key';

/** What a row sees. */
export interface KeySeen {
  readonly reading: KeyReading;
  /** The numbers of an RSA public key. */
  readonly key?: RsaPublicKey;
  /** Missing where the browser gives no WebCrypto: a page without https. */
  readonly fingerprint?: string;
}

/** The box that takes the key, and the place where the right key is copied. */
export interface KeyField {
  /** The console's label, such as "JWT Public Key". */
  readonly destination: string;
  /** Reads on from "copy": "the JWT key on the Web Chat set-up page". */
  readonly takeFrom: string;
  /** Key of `content/sources.ts` for what the box takes. */
  readonly source?: string;
  /** What this box says of a look-alike that the reader knows by another name. */
  readonly words?: Readonly<Partial<Record<LookAlike, string>>>;
}

/** Every row of a public key field, in order. */
export function keyFindings(field: KeyField): readonly Finding<KeySeen>[] {
  return [
    privateKeyFinding(field),
    ...lookAlikeFindings(field),
    ...numberFindings(field),
    unknownFinding(field),
  ];
}

function privateKeyFinding({ destination, takeFrom }: KeyField): Finding<KeySeen> {
  return {
    reason: 'private-key',
    verdict: 'stop',
    secret: true,
    source: 'derived-key-shapes',
    when: ({ reading }) => reading.kind === 'private',
    words: ({ reading }) =>
      `This is a private key${reading.kind === 'private' ? ` (${reading.form})` : ''}. ` +
      'It has been taken out of the box and is kept nowhere. ' +
      'If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ' +
      `${destination} takes the public key: copy ${takeFrom}, which starts with MII.`,
  };
}

interface LookAlikeRow {
  readonly words: string | ((reading: OtherReading) => string);
  readonly source?: string;
  readonly secret?: true;
}

function lookAlikeFindings(field: KeyField): Finding<KeySeen>[] {
  const own: Readonly<Partial<Record<string, string>>> = field.words ?? {};
  return Object.entries(lookAlikes(field)).map(([reason, row]) => {
    const words = own[reason] ?? row.words;
    return {
      source: 'derived-key-shapes',
      ...row,
      reason,
      verdict: 'stop',
      when: ({ reading }) => reading.kind === 'other' && reading.what === reason,
      words: ({ reading }) =>
        typeof words === 'string' ? words : reading.kind === 'other' ? words(reading) : '',
    };
  });
}

function lookAlikes({
  destination,
  takeFrom,
  source = 'rfc-7518',
}: KeyField): Record<LookAlike, LookAlikeRow> {
  const copyIt = `Copy ${takeFrom}, one line that starts with MII.`;
  const copyAgain = `Copy ${takeFrom} again, from the first character to the last.`;
  const onlyRsa = `Only RSA keys are documented for ${destination}. ${copyIt}`;
  return {
    token: {
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has ' +
        `a token can use it until it expires. ${destination} takes the key that tokens are checked with. ${copyIt}`,
      source: 'rfc-7519',
      secret: true,
    },
    'several-keys': {
      words: ({ count = 2 }) =>
        `There are ${String(count)} different public keys here, and ${destination} takes one. ` +
        `Paste the one that the assistant signs with: ${takeFrom}.`,
      source: 'rfc-7517',
    },
    'encryption-key': {
      words: `This key is marked for encryption. ${destination} takes the key that signatures are checked with. ${copyIt}`,
      source: 'rfc-7517',
    },
    'signing-request': {
      words: `This is a certificate request (PKCS#10), which goes to a certificate authority. ${copyIt}`,
    },
    'rsa-pss-key': {
      words: `This RSA key is reserved for RSA-PSS signatures, and only RS256 is documented for ${destination}. ${copyIt}`,
      source,
    },
    'ec-key': { words: `This is the public key of an elliptic curve (EC). ${onlyRsa}`, source },
    'ed25519-key': { words: `This is an Ed25519 public key. ${onlyRsa}`, source },
    'dsa-key': { words: `This is a DSA public key. ${onlyRsa}`, source },
    'other-key': { words: `This is a public key of another kind than RSA. ${onlyRsa}`, source },
    'key-cut-short': {
      words: ({ count = 0, expected = 0 }) =>
        `This key is cut short: ${String(count)} of ${String(expected)} characters are here. ${copyAgain}`,
    },
    'key-start-missing': { words: `The beginning of this key is missing: it starts with MII. ${copyAgain}` },
    'key-damaged': {
      words: `This looks like a key of which characters were changed, added or lost on the way. ${copyAgain}`,
    },
    uuid: { words: `This is a UUID, 36 characters with four hyphens, and not a key. ${copyIt}` },
    'web-address': { words: `This is a web address. ${destination} takes the key itself. ${copyIt}` },
    fingerprint: {
      words: `This is the fingerprint of a key. ${destination} takes the key itself. ${copyIt}`,
    },
    'hex-32': { words: `These are 32 hexadecimal digits, the form of an API key. ${copyIt}` },
    'too-long': {
      words: ({ count = 0 }) =>
        `This text has ${String(count)} characters, and a key has a few hundred. ${copyIt}`,
    },
  };
}

function unknownFinding({ takeFrom }: KeyField): Finding<KeySeen> {
  return {
    reason: 'not-recognised',
    verdict: 'stop',
    source: 'derived-key-shapes',
    when: ({ reading }) => reading.kind === 'text',
    words: `This does not look like a public key. Copy ${takeFrom}, one line that starts with MII.`,
  };
}
