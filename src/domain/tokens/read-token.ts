import { readKey } from '../keys/read-key';
import { showsApiKey, showsClientSecret } from '../fields/client-secrets';
import { holdsClientSecret, holdsPrivateKey, searchable } from '../fields/secret-findings';
import { fillGaps, type Span } from '../text/account';
import { sayLines } from '../text/say-lines';
import { accountOf, rewrite, trace, type Traced } from '../text/rewrite';
import { spansAround } from './around-token';
import { type Assembled, findTokens } from './find-token';
import { decodePart, decodeSignature } from './decode-part';
import { nameText } from './other-tokens';
import { bytesOfSignature } from './signature-form';
import type {
  OtherTokenReading,
  SignedTokenReading,
  TokenLookAlike,
  TokenPart,
  TokenReading,
} from './token-reading';
import { tokenRepairsOf, longDash, strayRules, tokenRules, unwrapping } from './token-repairs';

/** Characters. A token that is longer fits into no header line, so such a paste is something else. */
const longestRead = 100_000;

/** What the reader of keys has names for, and is no key. */
const noKeys: ReadonlySet<string> = new Set([
  ...['uuid', 'web-address', 'token', 'fingerprint', 'hex-32', 'too-long'],
]);

/** Says what a paste is where a token was asked for, and gives all of a token that can be decoded. */
export function readToken(pasted: string): TokenReading {
  const whole = pasted.length > longestRead ? pasted.trim() : pasted;
  if (!/[^\s\p{Cf}]/u.test(whole.slice(0, longestRead))) return { kind: 'empty' };
  if (whole.length > longestRead) {
    const seen = searchable(whole, longestRead);
    if (holdsPrivateKey(seen)) return other('private-key');
    return other(holdsClientSecret(seen) ? 'client-secret' : 'too-long');
  }
  if (isPrivateKey(whole)) return other('private-key');
  // Not in what the token says of its subject, which is its own matter.
  if (nameText(whole) === undefined && (showsClientSecret(whole) || showsApiKey(whole)))
    return other('client-secret');
  const traced = trace(whole);
  const unwrapped = rewrite(traced, unwrapping);
  const reading =
    readText(rewrite(traced, tokenRules)) ??
    (unwrapped === traced ? undefined : readText(rewrite(unwrapped, tokenRules)));
  if (reading?.kind !== 'signed') return reading ?? readRest(whole);
  return withLines(whole === pasted ? reading : placed(reading, pasted, whole), pasted);
}

/** The account of the paste, from one of the paste without the white space around it. */
function placed(reading: SignedTokenReading, pasted: string, whole: string): SignedTokenReading {
  const by = pasted.indexOf(whole);
  const moved = reading.account.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
  return { ...reading, account: fillGaps(moved, pasted.length, 'repair') };
}

function withLines(reading: SignedTokenReading, pasted: string): SignedTokenReading {
  const unread = sayLines(pasted, reading.account, 'unread');
  return unread === '' ? reading : { ...reading, unread };
}

/** A public key that travels in a file of a kind that also holds private ones is none. */
function isPrivateKey(text: string): boolean {
  const { kind } = readKey(text);
  return kind === 'private' || (kind !== 'public' && holdsPrivateKey(text));
}

function other(what: TokenLookAlike): OtherTokenReading {
  return { kind: 'other', what };
}

function readText(traced: Traced): TokenReading | undefined {
  const { text } = traced;
  const candidates = findTokens(text);
  // A whole token counts more than a stretch that only begins like one.
  const whole = candidates.filter(({ rank }) => rank === 2);
  const different = new Set(whole.map(({ parts }) => parts.join('.'))).size;
  if (different > 1) return other('several-tokens');
  const best = whole[0] ?? candidates.find(({ rank }) => rank === 1);
  const isPart = !best || best.parts.length < 3;
  if (isPart && serialised.test(text)) return other('json-serialisation');
  if (isPart && encryptedSerialised.test(text)) return other('encrypted-token');
  if (!best) return undefined;
  // Beside a token the reader of keys does not look at keys that only their bytes tell.
  if (isPrivateKey(text.slice(0, best.start)) || isPrivateKey(text.slice(best.end))) {
    return other('private-key');
  }
  return readAssembled(best, traced);
}

/** RFC 7515, section 7.2, and RFC 7516, section 7.2. */
const serialised = /"(?:signatures|signature)"\s{0,40}:/;
const encryptedSerialised = /"ciphertext"\s{0,40}:/;

function readAssembled(best: Assembled, traced: Traced): TokenReading {
  const { parts, header } = best;
  if (parts.length === 5 && isGlued(best)) return other('several-tokens');
  if (parts.length === 5 || isEncrypted(header)) return other('encrypted-token');
  const [, encodedClaims = '', ...rest] = parts;
  const claims = decodePart(encodedClaims);
  if (parts.length >= 3 && encodedClaims === '') return other('detached-token');
  if (parts.length === 2 && !claims.broken) return other('two-parts');

  return {
    kind: 'signed',
    compact: parts.join('.'),
    header,
    claims,
    signature: decodeSignature(rest.join('.')),
    ...accountForToken(best, traced),
  };
}

/** RFC 7516, section 9: an encrypted token names its content encryption, and an algorithm that signs nothing. */
function isEncrypted({ members }: TokenPart): boolean {
  const algorithm = members.findLast(({ name }) => name === 'alg')?.value;
  const isNamed = members.some(({ name }) => name === 'enc');
  return isNamed && typeof algorithm === 'string' && bytesOfSignature(algorithm).length === 0;
}

/** One signed token right behind another: what looks like one part is a signature and a header. */
function isGlued({ header: { members }, parts: [, , third = ''] }: Assembled): boolean {
  const algorithm = members.findLast(({ name }) => name === 'alg')?.value;
  const isSigned = typeof algorithm === 'string' && bytesOfSignature(algorithm).length > 0;
  return isSigned && /e[wy][\w-]{10,}$/.test(third.slice(1));
}

/** The token written as it is checked, and what everything in the paste is to it. */
function accountForToken(
  { start, end, parts }: Assembled,
  found: Traced,
): Pick<SignedTokenReading, 'account' | 'repairs'> {
  const behind = found.text.length - end;
  const traced = writeDashes(rewrite(found, strayRules, { start, end }), start, behind, parts);
  const { text } = traced;
  const [before, after] = spansAround(text, start, text.length - behind);
  const token: Span = { start, end: text.length - behind, label: 'value' };
  const spans = [...before, token, ...after];
  return {
    account: accountOf(traced, spans),
    repairs: tokenRepairsOf([
      ...traced.changes.map(({ name }) => [name, 1] as const),
      // A line break of Windows is one.
      // What was not read is reported as such, and not as removed.
      ...spans
        .filter(({ label }) => label !== 'unread')
        .map(
          ({ name, ...range }) =>
            [name, text.slice(range.start, range.end).replaceAll('\r\n', '\n').length] as const,
        ),
    ]),
  };
}

/** A long dash is one hyphen or two: as many as the part has now. */
function writeDashes(traced: Traced, start: number, behind: number, parts: readonly string[]): Traced {
  let at = start;
  return parts.reduce((written, part) => {
    const end = written.text.slice(at, written.text.length - behind).search(/\.|$/) + at;
    const into = part.length === end - at ? '-' : '--';
    const range = { start: at, end };
    at += part.length + 1;
    return rewrite(written, [{ name: 'dashes', pattern: new RegExp(longDash, 'g'), into }], range);
  }, traced);
}

/** No token: what it looks like to the reader of keys. */
function readRest(pasted: string): TokenReading {
  const key = readKey(pasted);
  if (key.kind === 'private') return other('private-key');
  if (key.kind === 'public') return other('public-key');
  const named = key.kind === 'other' ? key.what : undefined;
  if (named === 'uuid' || named === 'web-address') return other(named);
  const isKey = named !== undefined && !noKeys.has(named);
  const what = nameText(pasted) ?? (isKey ? 'public-key' : undefined);
  return what ? other(what) : { kind: 'text' };
}
