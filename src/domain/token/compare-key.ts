import { fingerprintOf, thumbprintOf } from '../keys/fingerprint';
import type { KeyReading } from '../keys/key-reading';
import type { RsaPublicKey } from '../keys/rsa-key';
import type { Verdict } from '../fields/reading';
import { outcomes, type Outcome, type Row } from './compare-outcomes';
import { examineToken } from './examine-token';
import { findSigner, nameOfKey, type Signer } from './find-signer';
import { headerText } from './plain-value';
import type { SignedTokenReading, TokenReading } from './token-reading';
import type { TokenMark, TokenTarget } from './token-target';
import { verifySignature, type SignatureCheck } from './verify-token';

/** What a service that has the key saved does with the tokens of the server. */
export type Effect = 'accepts' | 'expired' | 'refuses' | 'unknown';

export interface Comparison {
  readonly verdict: Verdict;
  /** Stable, kebab-case name of the outcome. */
  readonly reason: string;
  readonly words: string;
  readonly whatNext: string;
  /** A line of shell that tells what this page cannot. */
  readonly command?: string;
  readonly effect: Effect;
  readonly prints?: Prints;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

/** The two prints, in one spelling: pairs of hex digits with colons, or a base64url thumbprint. */
export interface Prints {
  readonly spelling: 'fingerprint' | 'key-id';
  readonly saved: string;
  /** Missing where nothing tells which key signed. */
  readonly signs?: string;
  /** Where that is known from; missing where the key in the box signed. */
  readonly from?: Signer['from'];
}

/** What is known besides the key and the token. */
export interface Circumstances {
  readonly target?: TokenTarget;
  /** Services that the token could be meant for instead. */
  readonly others?: readonly TokenTarget[];
  /** Seconds since 1970, UTC. */
  readonly now: number;
  /** Another key that may have signed: the key in hand. */
  readonly inHand?: RsaPublicKey;
}

/** What an outcome speaks of. */
export interface ComparisonSeen {
  readonly key?: RsaPublicKey;
  readonly token?: SignedTokenReading;
  readonly check?: SignatureCheck;
  readonly signer?: Signer;
  readonly target?: TokenTarget;
  readonly marks: readonly TokenMark[];
  readonly now: number;
  /** Of a private key: its form. */
  readonly form?: string;
}

/**
 * Whether the key that a console has saved is the other half of the one that signed the token. `undefined` while
 * one of them is missing or is something else, which its own box says.
 */
export async function compareKey(
  key: KeyReading,
  token: TokenReading,
  circumstances: Circumstances,
): Promise<Comparison | undefined> {
  const { now, target, others, inHand } = circumstances;
  const shared = { now, marks: [], ...(target && { target }) };
  if (key.kind === 'private') return say('private-key', { ...shared, form: key.form });
  if (token.kind === 'other' && token.what === 'private-key') return say('private-key', shared);
  if (key.kind !== 'public' || token.kind !== 'signed') return undefined;

  const check = await verifySignature(token, key.key);
  const signer = check.outcome === 'wrong-key' ? await findSigner(token, inHand) : undefined;
  const marks = target ? examineToken(token, target, now, others) : [];
  const seen = { ...shared, key: key.key, token, check, marks, ...(signer && { signer }) };
  const outcome = outcomeOf(check, token, seen, await namesThisKey(token, key.key));
  const prints = await printsOf(key.key, check, signer);
  return { ...say(outcome, seen), ...(prints && { prints }) };
}

function say(outcome: Outcome, seen: ComparisonSeen): Comparison {
  const row: Row = outcomes[outcome];
  const { verdict, effect, source } = row;
  const command = row.command?.(seen);
  const said = { words: row.words(seen), whatNext: row.whatNext(seen), ...(command && { command }) };
  return { verdict, reason: outcome, ...said, effect, source };
}

/** What a check comes down to where nothing else of the token has to be looked at. */
const plain = {
  'other-algorithm': 'other-algorithm',
  changed: 'token-changed',
  'other-text': 'other-text',
  'other-spelling': 'other-spelling',
  'hmac-of-public-key': 'hs256-public-key',
  'other-size': 'other-size',
  'odd-length': 'signature-cut',
  broken: 'broken-token',
  'not-checked': 'not-checked',
} as const satisfies Partial<Record<SignatureCheck['outcome'], Outcome>>;

function outcomeOf(
  check: SignatureCheck,
  token: SignedTokenReading,
  seen: ComparisonSeen,
  isNamed: boolean,
): Outcome {
  const algorithm = headerText(token, 'alg') ?? '';
  switch (check.outcome) {
    case 'verifies':
      return ofMatch(token, seen);
    case 'other-label':
      return (token.header.broken ?? token.claims.broken) ? 'match-unreadable' : 'alg-label';
    case 'wrong-key':
      if (token.header.broken ?? token.claims.broken) return 'broken-token';
      return isNamed && !seen.signer?.isProven ? 'named-key-did-not-sign' : 'other-key';
    case 'not-rsa':
      if (/^HS/i.test(algorithm)) return 'symmetric';
      return /^E/i.test(algorithm) ? 'elliptic-curve' : 'signature-cut';
    case 'unsigned':
      return /^none$/i.test(algorithm) ? 'alg-none' : 'signature-missing';
    case 'key-refused':
      return check.reason === 'too-small' ? 'key-too-small' : 'key-unusable';
    default:
      return plain[check.outcome];
  }
}

function ofMatch(token: SignedTokenReading, { marks, now }: ComparisonSeen): Outcome {
  if (token.header.broken ?? token.claims.broken) return 'match-unreadable';
  if (marks.some(({ reason }) => reason === 'other-target')) return 'other-target';
  const expires = token.claims.members.find(({ name }) => name === 'exp')?.value;
  if (typeof expires === 'number' && expires <= now) return 'token-expired-but-matches';
  return marks.some(({ verdict }) => verdict === 'stop') ? 'match-with-faults' : 'match';
}

/** The token calls its key by the thumbprint or the fingerprint of this one. */
async function namesThisKey(token: SignedTokenReading, key: RsaPublicKey): Promise<boolean> {
  const name = nameOfKey(token);
  if (!name) return false;
  return name.print === (await printIn(name.spelling, key));
}

async function printsOf(
  key: RsaPublicKey,
  check: SignatureCheck,
  signer: Signer | undefined,
): Promise<Prints | undefined> {
  if (check.outcome === 'not-checked') return undefined;
  const signs = signsHere.has(check.outcome);
  const spelling = signer?.spelling === 'key-id' ? 'key-id' : 'fingerprint';
  const saved = await printIn(spelling, key);
  if (signs) return { spelling, saved, signs: saved };
  if (!signer || signer.spelling === 'certificate') return { spelling, saved };
  return { spelling, saved, signs: signer.print, from: signer.from };
}

/** The private half of the key in the box made the signature, whatever else is wrong with it. */
const signsHere: ReadonlySet<SignatureCheck['outcome']> = new Set([
  'verifies',
  'other-label',
  'other-algorithm',
  'changed',
  'other-text',
]);

function printIn(spelling: Signer['spelling'], key: RsaPublicKey): Promise<string> {
  return spelling === 'key-id' ? thumbprintOf(key) : fingerprintOf(key);
}
