import type { Verdict } from '../fields/reading';
import { oneOfBoth, outcomes, type ComparisonSeen, type Row } from './compare-outcomes';
import { outcomeOf } from './signature-outcome';
import type { TokenTarget } from './token-target';
import type { SignatureCheck } from './verify-token';

/** What there is to say of who signed a token. Only `ok` is a signature that holds. */
export interface SignatureMark {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly words: string;
  readonly source: string;
}

/** By outcome, as the reader of tokens names it. */
const reasons: Readonly<Record<SignatureCheck['outcome'], string>> = {
  verifies: 'signature-verifies',
  'other-label': 'other-label',
  'other-algorithm': 'other-algorithm',
  changed: 'changed-after-signing',
  'other-text': 'signed-other-text',
  'other-spelling': 'other-spelling',
  'hmac-of-public-key': 'hmac-of-public-key',
  'not-rsa': 'not-rsa',
  'other-size': 'other-size',
  'odd-length': 'odd-length',
  'wrong-key': 'wrong-key',
  unsigned: 'unsigned',
  broken: 'signature-broken',
  'key-refused': 'key-refused',
  'not-checked': 'signature-not-checkable',
};

/** `check`: left out where no key was given. */
export function saySignature(
  check: SignatureCheck | undefined,
  target: TokenTarget,
  beside: Pick<ComparisonSeen, 'token' | 'key'> = {},
): SignatureMark {
  const usesSecret = !target.algorithms.includes('RS256');
  if (usesSecret && check?.outcome !== 'hmac-of-public-key') return sharedSecret;
  if (!check) return notGiven;
  const reason = reasons[check.outcome];
  if (check.outcome === 'verifies') {
    const words = 'The signature verifies as RS256 with this key.';
    return { verdict: 'ok', reason, words, source: 'rfc-7518' };
  }
  const seen = { ...beside, check, marks: [], now: 0 };
  const row: Row = outcomes[outcomeOf(check, seen)];
  // Nothing shows a command here.
  const advice = row.command ? oneOfBoth : row.whatNext(seen);
  return {
    verdict: check.outcome === 'not-checked' ? 'warn' : 'stop',
    reason,
    words: `${row.words(seen)} ${advice}`,
    source: row.source,
  };
}

const notGiven: SignatureMark = {
  verdict: 'warn',
  reason: 'signature-not-checked',
  words: 'The signature is not checked: nothing here says who signed it. Give the signer’s public key below.',
  source: 'rfc-7515-5-2',
};

const sharedSecret: SignatureMark = {
  verdict: 'warn',
  reason: 'signature-shared-secret',
  words:
    'The signature is not checked: it takes the secret that both sides share, and this page never asks for that.',
  source: 'rfc-7518-3-1',
};
