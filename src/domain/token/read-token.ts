import { fromBase64 } from '../keys/base64';
import { readKey } from '../keys/read-key';
import { holdsPrivateKey, searchable } from '../secret-findings';
import { countAround } from './around-token';
import { assemble, type Assembled } from './assemble-token';
import { decodePart, decodeSignature } from './decode-part';
import { findTokens } from './find-token';
import { bytesOfSignature, lettersOfSignature } from './signature-lengths';
import { longDash, tidyToken, writtenLineBreak } from './tidy-token';
import type {
  OtherTokenReading,
  SignedTokenReading,
  TokenLookAlike,
  TokenPart,
  TokenReading,
} from './token-reading';
import { countToken, tokenRepairsOf, type TokenCounts } from './token-repairs';

/** Characters. A token that is longer fits into no header line, so such a paste is something else. */
const longestRead = 100_000;

/** What the reader of keys calls by another name, or by none of these: any other kind of public key. */
const ofKeys: ReadonlyMap<string, TokenLookAlike | undefined> = new Map<string, TokenLookAlike | undefined>([
  ['uuid', 'uuid'],
  ['web-address', 'web-address'],
  ['token', undefined],
  ['fingerprint', undefined],
  ['hex-32', undefined],
  ['too-long', undefined],
]);

/** Says what a paste is where a token was asked for, and gives all of a token that can be decoded. */
export function readToken(pasted: string): TokenReading {
  const whole = pasted.length > longestRead ? pasted.trim() : pasted;
  if (!/[^\s\p{Cf}]/u.test(whole.slice(0, longestRead))) return { kind: 'empty' };
  if (whole.length > longestRead) {
    const isPrivate = holdsPrivateKey(searchable(whole, longestRead));
    return isPrivate ? other('private-key') : { kind: 'other', what: 'too-long', count: whole.length };
  }
  if (isPrivateKey(whole)) return other('private-key');
  return readText(whole, 0) ?? readRest(whole);
}

/** A public key that travels in a file of a kind that also holds private ones is none. */
function isPrivateKey(text: string): boolean {
  const { kind } = readKey(text);
  return kind === 'private' || (kind !== 'public' && holdsPrivateKey(text));
}

function other(what: TokenLookAlike): OtherTokenReading {
  return { kind: 'other', what };
}

function readText(pasted: string, depth: number): TokenReading | undefined {
  const counts: TokenCounts = new Map();
  const text = tidyToken(pasted, counts);
  const candidates = findTokens(text, lettersOfSignature).map((found) => assemble(found, text));
  // A whole token counts more than a stretch that only begins like one.
  const whole = candidates.filter(({ rank }) => rank === 2);
  const different = new Set(whole.map(({ parts }) => parts.join('.'))).size;
  if (different > 1) return { kind: 'other', what: 'several-tokens', count: different };
  const best = whole[0] ?? candidates.find(({ rank }) => rank === 1);
  const isPart = !best || best.parts.length < 3;
  if (isPart && serialised.test(pasted)) return other('json-serialisation');
  if (isPart && encryptedSerialised.test(pasted)) return other('encrypted-token');
  if (!best) return depth === 0 ? readWrapped(pasted) : undefined;
  // Beside a token the reader of keys does not look at keys that only their bytes tell.
  if (isPrivateKey(text.slice(0, best.start)) || isPrivateKey(text.slice(best.end))) {
    return other('private-key');
  }
  return readAssembled(best, text, pasted, counts);
}

/** RFC 7515, section 7.2, and RFC 7516, section 7.2. */
const serialised = /"(?:signatures|signature)"\s{0,40}:/;
const encryptedSerialised = /"ciphertext"\s{0,40}:/;

function readAssembled(
  { start, end, parts, padding, header }: Assembled,
  text: string,
  pasted: string,
  counts: TokenCounts,
): TokenReading {
  if (parts.length === 5 || isEncrypted(header)) return other('encrypted-token');
  const [, encodedClaims = '', ...rest] = parts;
  const claims = decodePart(encodedClaims);
  if (parts.length >= 3 && encodedClaims === '') return other('detached-token');
  if (parts.length === 2 && !claims.broken) return other('two-parts');

  const compact = parts.join('.');
  countInside(text.slice(start, end), padding, counts);
  countAround(text.slice(0, start), text.slice(end), counts);
  if (counts.size === 0 && pasted !== compact) countToken(counts, 'surrounding-text');
  const reading: SignedTokenReading = {
    kind: 'signed',
    compact,
    header,
    claims,
    signature: decodeSignature(rest.join('.')),
    repairs: tokenRepairsOf(counts),
  };
  return reading;
}

/** RFC 7516, section 9: an encrypted token names its content encryption, and an algorithm that signs nothing. */
function isEncrypted({ members }: TokenPart): boolean {
  const valueOf = (name: string) => members.findLast((member) => member.name === name)?.value;
  const algorithm = valueOf('alg');
  if (valueOf('enc') === undefined || typeof algorithm !== 'string') return false;
  return bytesOfSignature(algorithm).length === 0;
}

/** What stood between the letters, sorted; each takes what the ones before have left. */
const strays = [
  ['literal-line-breaks', new RegExp(writtenLineBreak, 'g')],
  ['line-breaks', /\r\n|[\n\r\v\x85\u2028\u2029]/g],
  ['spaces', /[ \t]/g],
  ['non-breaking-spaces', /\s/g],
  ['base64', /[+/]/g],
  ['dashes', new RegExp(longDash, 'g')],
] as const;

function countInside(stretch: string, padding: number, counts: TokenCounts): void {
  countToken(counts, 'padding', padding);
  let rest = stretch;
  for (const [name, pattern] of strays) {
    rest = rest.replaceAll(pattern, () => {
      countToken(counts, name);
      return '';
    });
  }
}

/** A token that was encoded once more, as secrets of a cluster are. "ZXlK" is "eyJ" in base64. */
function readWrapped(pasted: string): TokenReading | undefined {
  const [letters] = /(?<![\w+/-])ZXl[\w+/\s-]+/.exec(pasted) ?? [];
  const bytes = letters === undefined ? undefined : fromBase64(withoutLast(letters.replaceAll(/\s/g, '')));
  if (!bytes) return undefined;
  const reading = readText(new TextDecoder().decode(bytes), 1);
  if (reading?.kind !== 'signed') return reading;
  const counts: TokenCounts = new Map([['base64-around', 1]]);
  return { ...reading, repairs: [...tokenRepairsOf(counts), ...reading.repairs] };
}

function withoutLast(letters: string): string {
  return letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
}

/** No token: what it looks like to the reader of keys. */
function readRest(pasted: string): TokenReading {
  const key = readKey(pasted);
  if (key.kind === 'private') return other('private-key');
  if (key.kind === 'public') return other('public-key');
  const isNamed = key.kind === 'other' && ofKeys.has(key.what);
  const what = key.kind === 'other' ? (isNamed ? ofKeys.get(key.what) : 'public-key') : undefined;
  return what ? other(what) : { kind: 'text', text: pasted.trim().slice(0, longestText) };
}

/** Characters of a text that is no token, for whoever wants to show what was pasted. */
const longestText = 2000;
