import type { ComparisonSeen, Outcome } from './compare-outcomes';
import { headerText } from './plain-value';
import type { SignatureCheck } from './verify-token';

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
  'none-of-several': 'none-of-several',
  'not-checked': 'not-checked',
} as const satisfies Partial<Record<SignatureCheck['outcome'], Outcome>>;

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
    default:
      return plain[check.outcome];
  }
}

function ofMatch({ token, marks, now }: ComparisonSeen): Outcome {
  if (marks.some(({ reason }) => reason === 'other-target')) return 'other-target';
  const expires = token?.claims.members.find(({ name }) => name === 'exp')?.value;
  if (typeof expires === 'number' && expires <= now) return 'token-expired-but-matches';
  return marks.some(({ verdict }) => verdict === 'stop') ? 'match-with-faults' : 'match';
}
