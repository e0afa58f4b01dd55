import type { Reading } from '../fields/reading';
import { fromLetters } from '../keys/base64';
import type { TokenLookAlike } from './token-reading';

type Row = Pick<Reading, 'words' | 'source' | 'secret'>;

const goesHere =
  'What goes here has three parts with full stops between them, and starts with eyJ: eyJhbGciOi….eyJzdWIiOi….MmQ3ZTE….';

/** What to do with a paste that is no signed token in compact form. */
export const otherTokens: Readonly<Record<TokenLookAlike, Row>> = {
  'encrypted-token': {
    words:
      'This token is encrypted (JWE): it has five parts, and only the receiver’s private key opens it. ' +
      'Read the signed token that was put into it, before it is encrypted: three parts.',
    source: 'rfc-7516-4',
  },
  'json-serialisation': {
    words:
      'This token is written as JSON, with its parts as members. Services that take a token take the compact form. ' +
      goesHere,
    source: 'rfc-7515-3-1',
  },
  'detached-token': {
    words:
      'There is nothing between the full stops: the content of this token travels apart from it (detached). ' +
      'A token for a service carries its claims in the middle.',
    source: 'rfc-7515-3-1',
  },
  'two-parts': {
    words:
      'This has two parts, and a signed token has three. Copy it again, to the last character: after the second ' +
      'full stop comes the signature.',
    source: 'rfc-7515-3-1',
  },
  'several-tokens': {
    words: 'These are several different tokens. Paste one of them.',
    source: 'rfc-7515-3-1',
  },
  'private-key': {
    words:
      'This is a private key. It was removed from the box and is not kept. If it was copied from anywhere ' +
      'but its own server, treat it as leaked and make a new pair. What goes here is a token that it signed.',
    source: 'derived-key-shapes',
    secret: true,
  },
  'client-secret': {
    words:
      'This looks like a secret, such as a client secret, a password or an API key. ' +
      `It was removed from the box and is not kept. ${goesHere}`,
    source: 'derived-key-shapes',
    secret: true,
  },
  'public-key': {
    words: 'This is a public key, and the box for the signer’s public key is further down. ' + goesHere,
    source: 'derived-key-shapes',
  },
  paseto: {
    words: `This is a PASETO token, which starts with its version and purpose, such as v4.public. Services that take a JWT do not read it. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  saml: {
    words: `This is a SAML message, an XML text, and no JWT. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'signed-cookie': {
    words: `This is the session cookie of a web framework, signed or encrypted for its own server, and not a JWT. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'claims-alone': {
    words:
      'These are the claims alone, the middle part of a token, without header and signature. Copy the whole token: ' +
      'three parts with full stops between them.',
    source: 'rfc-7515-3-1',
  },
  'signature-alone': {
    words:
      'This is as long as the signature of a token, its last part, and there is no header and no claims. Copy the ' +
      'whole token: three parts with full stops between them, which start with eyJ.',
    source: 'rfc-7515-3-1',
  },
  'opaque-token': {
    words: `This is an opaque token or an id: only the service that issued it can read it, and it is not a JWT. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'api-key': {
    words: `This looks like an API key or an id, and not a JWT. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'basic-credentials': {
    words: `This is a user name with a password in base64 (Basic), and not a JWT. It was removed from the box and is not kept. ${goesHere}`,
    source: 'rfc-7515-3-1',
    secret: true,
  },
  uuid: {
    words: `This is a UUID, 36 characters with four hyphens. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'web-address': {
    words: `This is a web address without a token in it. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'too-long': {
    words:
      'This text is far longer than any token: services refuse headers of more than a few thousand characters. ' +
      goesHere,
    source: 'rfc-7515-3-1',
  },
};

/** A token among text that nobody read. */
export function unreadText(lines: string): Required<Pick<Reading, 'words' | 'source'>> {
  return {
    words: `There is text beside the token that was not read (${lines}). Paste the token alone to be sure that it is the right one.`,
    source: 'rfc-7515-3-1',
  };
}

/** A text that is nothing with a name. */
export const unknownText: Row = {
  words: `This does not look like a token. ${goesHere}`,
  source: 'rfc-7515-3-1',
};

/** Characters: what follows tells nothing more. */
const mostRead = 20_000;

/** What a text is that is no JWT, where its form tells. */
export function nameText(pasted: string): TokenLookAlike | undefined {
  const text = pasted
    .slice(0, mostRead)
    .replace(/^\s*(?:authorization:\s{0,9})?(?:(?:bearer|token)\s{1,9})?["']?/i, '')
    .trim()
    .replace(/["',;]+$/, '');
  const decoded = decode(text);
  return rows.find(([, matches]) => matches(text, decoded))?.[0];
}

type Matches = (text: string, decoded: string) => boolean;

/** In the order in which they are tried; the last are the least certain. */
const rows: readonly (readonly [TokenLookAlike, Matches])[] = [
  ['paseto', (text) => /^v[1-4]\.(?:local|public)\.[\w-]{20}/.test(text)],
  ['saml', (text, decoded) => isSaml(text) || isSaml(decoded)],
  ['basic-credentials', (text) => /^basic\s{1,9}[\w+/=-]{4,1000}$/i.test(text)],
  // Laravel; Express; Django; Flask, compressed or not.
  ['signed-cookie', (_, decoded) => decoded.startsWith('{"iv":')],
  ['signed-cookie', (text) => /^s(?::|%3A)[\w-]{8,200}\.[\w+/%]{27,60}=?$/i.test(text)],
  ['signed-cookie', (text) => /^\.?[\w-]{2,4000}(?::[\w-]{6,7})?:[\w-]{27,43}$/.test(text)],
  ['signed-cookie', (text) => /^\.[\w-]{2,4000}\.[\w-]{5,8}\.[\w-]{27}$/.test(text)],
  ['claims-alone', (text, decoded) => areClaims(text) || areClaims(decoded)],
  ['api-key', (text) => /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i.test(text)],
  ['api-key', (text) => /^(?:AKIA|AIza|SG\.|[sr]k[-_]|xkeysib-)[\w.-]{12,200}$/.test(text)],
  ['web-address', (text) => /^(?:[a-z\d-]{1,63}\.){1,9}[a-z]{2,20}(?::\d{1,5})?(?:\/\S*)?$/i.test(text)],
  // As long as a signature by a key of 2048, 3072 or 4096 bits.
  ['signature-alone', (text) => /^(?:[\w-]{342}|[\w-]{512}|[\w-]{683})$/.test(text)],
  ['opaque-token', (text) => /^(?=\D*\d)(?=[^a-z]*[a-z])[\w.~+/=|-]{20,}$/i.test(text) && !isKeyLike(text)],
];

function isSaml(text: string): boolean {
  return /<(?:[\w-]{1,20}:)?(?:Encrypted)?(?:Assertion|Response)[\s>]/.test(text);
}

function areClaims(text: string): boolean {
  return (
    text.startsWith('{') && /"(?:sub|exp|iat|iss|aud)"\s{0,9}:/.test(text) && !/"alg"\s{0,9}:/.test(text)
  );
}

/** DER in base64, whole or damaged, is no token. */
function isKeyLike(text: string): boolean {
  return /^M[A-P]/.test(text) || text.includes('/MI');
}

function decode(text: string): string {
  const letters = text.replaceAll(/%3D|=+$/gi, '').replaceAll(/\s/g, '');
  if (!/^[\w+/-]+$/.test(letters)) return '';
  const bytes = fromLetters(letters);
  return bytes ? new TextDecoder().decode(bytes) : '';
}
