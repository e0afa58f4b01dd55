import type { Choice, Verdict } from '../fields/reading';
import { fingerprintOf, thumbprintOf } from '../keys/fingerprint';
import type { KeyReading } from '../keys/key-reading';
import type { RsaPublicKey } from '../keys/rsa-key';
import { checkKeys, findSigner, nameOfKey, type Signer } from './check-keys';
import {
  type ComparisonSeen,
  type Effect,
  type Outcome,
  outcomes,
  type Row,
  sayOutcome,
} from './compare-outcomes';
import { sayAmong } from './several-keys.en';
import { examineToken } from '../tokens/examine-token';
import { outcomeOf } from './say-signature';
import type { SignedTokenReading, TokenReading } from '../tokens/token-reading';
import type { TokenTarget } from '../tokens/token-target';
import type { SignatureCheck } from './verify-token';

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
  /** Of several keys, where nothing tells which. */
  readonly choices?: readonly Choice[];
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
  /** Another key that may have signed: the key in use. */
  readonly activeKey?: RsaPublicKey;
}

/**
 * Whether the key that a console has saved belongs to the private key that signed the token. `undefined` while
 * one of them is missing or is something else, which its own box says.
 */
export async function compareKey(
  key: KeyReading,
  token: TokenReading,
  circumstances: Circumstances,
): Promise<Comparison | undefined> {
  const { now, target, others, activeKey } = circumstances;
  const shared = { now, marks: [], ...(target && { target }) };
  if (key.kind === 'private') return say('private-key', { ...shared, form: key.form });
  if (token.kind === 'other' && token.what === 'private-key') return say('private-key', shared);
  const checked = token.kind === 'signed' ? await checkKeys(token, key) : undefined;
  if (!checked || token.kind !== 'signed') return undefined;

  const { check } = checked;
  const signer = check.outcome === 'wrong-key' ? await findSigner(token, activeKey) : undefined;
  const marks = target ? examineToken(token, target, now, others) : [];
  const seen = { ...shared, ...checked, token, marks, ...(signer && { signer }) };
  if (!checked.key) return say(outcomeOf(check, seen), seen);
  const outcome = outcomeOf(check, seen, await namesThisKey(token, checked.key));
  const prints = await printsOf(checked.key, check, signer);
  return { ...say(outcome, seen), ...(prints && { prints }) };
}

function say(outcome: Outcome, seen: ComparisonSeen): Comparison {
  const { verdict, effect, source, command }: Row = outcomes[outcome];
  const line = command?.(seen);
  const choices = seen.among?.choices ?? [];
  const { words, whatNext } = sayOutcome(outcome, seen);
  return {
    verdict,
    reason: outcome,
    words: [sayAmong(seen.among), words].filter(Boolean).join(' '),
    whatNext,
    ...(line && { command: line }),
    effect,
    source,
    ...(choices.length > 0 && { choices }),
  };
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

/** The private key of the public key in the box made the signature, whatever else is wrong with it. */
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

/**
 * What a service does with the tokens of a server, by what a comparison of key and token came to. Declared by
 * each service that has a public key saved, in its own folder.
 */
export interface KeySymptoms {
  /** As that of its token target. */
  readonly id: string;
  readonly effects: Readonly<Record<Effect, string>>;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}
