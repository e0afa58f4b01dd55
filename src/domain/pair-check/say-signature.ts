import type { Choice, Verdict } from '../fields/reading';
import type { CheckedKey } from './check-keys';
import { type ComparisonSeen, type Outcome, outcomes, type Row, sayOutcome } from './compare-outcomes';
import { insteadOfCommand } from './compare-outcomes.en';
import { sayAmong } from './several-keys.en';
import { words } from './say-signature.en';
import { headerText } from '../tokens/decode-part';
import type { TokenTarget } from '../tokens/token-target';
import type { SignatureCheck } from './verify-token';

/** What there is to say of who signed a token. Only `ok` is a signature that holds. */
export interface SignatureMark {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly words: string;
  readonly source: string;
  /** Of several keys, where nothing tells which. */
  readonly choices?: readonly Choice[];
}

/** Outcomes that the reader of tokens calls by another name. */
const reasons: Readonly<Partial<Record<SignatureCheck['outcome'], string>>> = {
  verifies: 'signature-verifies',
  changed: 'changed-after-signing',
  'other-text': 'signed-other-text',
  broken: 'signature-broken',
  'not-checked': 'signature-not-checkable',
};

/** `checked`: left out where no key was given. */
export function saySignature(
  checked: CheckedKey | undefined,
  target: TokenTarget,
  token?: ComparisonSeen['token'],
): SignatureMark {
  const usesSecret = !target.algorithms.includes('RS256');
  if (usesSecret && checked?.check.outcome !== 'hmac-of-public-key') return sharedSecret;
  if (!checked) return notGiven;
  const { check, among } = checked;
  const reason = reasons[check.outcome] ?? check.outcome;
  const join = (...sentences: readonly string[]) => [sayAmong(among), ...sentences].filter(Boolean).join(' ');
  if (check.outcome === 'verifies' && among?.by !== 'trial')
    return { verdict: 'ok', reason, words: join(words.verifies), source: 'rfc-7518' };
  const seen = { ...checked, ...(token && { token }), marks: [], now: 0 };
  const outcome = outcomeOf(check, seen);
  const row: Row = outcomes[outcome];
  const said = sayOutcome(outcome, seen);
  const isDoubt = outcome === 'match-by-trial' || outcome === 'not-checked';
  return {
    verdict: isDoubt ? 'warn' : 'stop',
    reason: outcome === 'match-by-trial' ? 'signature-by-trial' : reason,
    words: join(said.words, row.command ? insteadOfCommand : said.whatNext),
    source: row.source,
    ...(among && among.choices.length > 0 && { choices: among.choices }),
  };
}

const notGiven: SignatureMark = {
  verdict: 'warn',
  reason: 'signature-not-checked',
  words: words.notGiven,
  source: 'rfc-7515-5-2',
};

const sharedSecret: SignatureMark = {
  verdict: 'warn',
  reason: 'signature-shared-secret',
  words: words.sharedSecret,
  source: 'rfc-7518-3-1',
};

/** What a check comes down to. `isNamed`: the token calls its key by a print of this one. */
export function outcomeOf(check: SignatureCheck, seen: ComparisonSeen, isNamed = false): Outcome {
  const { token } = seen;
  const algorithm = (token && headerText(token, 'alg')) ?? '';
  const isUnreadable = (token?.header.broken ?? token?.claims.broken) !== undefined;
  switch (check.outcome) {
    case 'verifies':
      if (isUnreadable) return 'match-unreadable';
      return seen.among?.by === 'trial' ? 'match-by-trial' : ofMatch(seen);
    case 'other-label':
      return isUnreadable ? 'match-unreadable' : 'alg-label';
    case 'wrong-key':
      if (isUnreadable) return 'broken-token';
      return (isNamed || seen.among?.by === 'kid') && !seen.signer?.isProven
        ? 'named-key-did-not-sign'
        : 'other-key';
    case 'not-rsa':
      if (/^HS/i.test(algorithm)) return 'symmetric';
      return /^E/i.test(algorithm) ? 'elliptic-curve' : 'signature-cut';
    case 'unsigned':
      return /^none$/i.test(algorithm) ? 'alg-none' : 'signature-missing';
    case 'key-refused':
      return check.reason === 'too-small' ? 'key-too-small' : 'key-unusable';
    case 'changed':
      return 'token-changed';
    case 'hmac-of-public-key':
      return 'hs256-public-key';
    case 'odd-length':
      return 'signature-cut';
    case 'broken':
      return 'broken-token';
    default:
      return check.outcome;
  }
}

function ofMatch({ token, marks, now }: ComparisonSeen): Outcome {
  if (marks.some(({ reason }) => reason === 'other-target')) return 'other-target';
  const expires = token?.claims.members.find(({ name }) => name === 'exp')?.value;
  if (typeof expires === 'number' && expires <= now) return 'token-expired-but-matches';
  return marks.some(({ verdict }) => verdict === 'stop') ? 'match-with-faults' : 'match';
}
