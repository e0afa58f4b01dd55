import type { Verdict } from '../fields/reading';
import { isWithout } from './claim-findings';
import type { Member } from './token-reading';
import type { TokenSeen } from './token-target';

/** The row of a claim that is there, and whose value is not what it should be; or of one that should not be there. */
export function claimRow<const Reason extends string>(
  reason: Reason,
  member: string,
  {
    verdict = 'warn',
    source,
    when = () => true,
  }: {
    readonly verdict?: Verdict;
    readonly source: string;
    readonly when?: (value: Member['value']) => boolean;
  },
) {
  return {
    reason,
    verdict,
    at: { part: 'claims', member } as const,
    when: ({ claim }: TokenSeen) => {
      const found = claim(member);
      return found !== undefined && when(found.value);
    },
    source,
  };
}

/** The row of a claim that is not there. */
export function withoutClaimRow<const Reason extends string>(reason: Reason, member: string, source: string) {
  return {
    reason,
    verdict: 'warn',
    at: { part: 'claims', member },
    when: (seen: TokenSeen) => isWithout(seen, member),
    source,
  } as const;
}

/** The row of a token that does not name its key. */
export function withoutKidRow<const Reason extends string>(reason: Reason, verdict: Verdict, source: string) {
  return {
    reason,
    verdict,
    at: { part: 'header', member: 'kid' } as const,
    when: ({ token, header }: TokenSeen) => header('kid') === undefined && !token.header.broken,
    source,
  };
}

/** The value where it is a text, or an empty one. */
export function textOf(value: Member['value'] | undefined): string {
  return typeof value === 'string' ? value : '';
}
