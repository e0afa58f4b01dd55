import type { Reading } from '../fields/reading';
import { fromLetters } from '../text/base64';
import { unknown, unread, words } from './other-tokens.en';
import type { TokenLookAlike } from './token-reading';

type Row = Pick<Reading, 'words' | 'source' | 'secret'>;

/** The form of a token. */
const source = 'rfc-7515-3-1';
const ofKeys = 'derived-key-shapes';

const exceptions: Readonly<Partial<Record<TokenLookAlike, Omit<Row, 'words'>>>> = {
  'encrypted-token': { source: 'rfc-7516-4' },
  'private-key': { source: ofKeys, secret: true },
  'client-secret': { source: ofKeys, secret: true },
  'public-key': { source: ofKeys },
  'basic-credentials': { secret: true },
};

/** What to do with a paste that is not a signed token in compact form. */
export function describeOther(what: TokenLookAlike): Row {
  return { words: words[what], source, ...exceptions[what] };
}

/** A token among text that nobody read. */
export function unreadText(lines: string): Required<Pick<Reading, 'words' | 'source'>> {
  return { words: unread(lines), source };
}

/** A text that is nothing with a name. */
export const unknownText: Row = { words: unknown, source };

/** Characters: what follows tells nothing more. */
const mostRead = 20_000;

/** What a text that is not a JWT is, by its form. */
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

/** DER in base64, whole or damaged, is not a token. */
function isKeyLike(text: string): boolean {
  return /^M[A-P]/.test(text) || text.includes('/MI');
}

function decode(text: string): string {
  const letters = text.replaceAll(/%3D|=+$/gi, '').replaceAll(/\s/g, '');
  if (!/^[\w+/-]+$/.test(letters)) return '';
  const bytes = fromLetters(letters);
  return bytes ? new TextDecoder().decode(bytes) : '';
}
