import { requiredFindings } from './claim-findings';
import { generalFindings } from './general-findings';
import { otherTargetFinding } from './other-target';
import type { SignedTokenReading } from './token-reading';
import type { Spot, TokenFinding, TokenMark, TokenSeen, TokenTarget } from './token-target';

/**
 * Everything to say of a token for one service: stops first, then in reading order. `now` is in seconds since
 * 1970. `others`: services that it could be meant for instead.
 */
export function examineToken(
  token: SignedTokenReading,
  target: TokenTarget,
  now: number,
  others: readonly TokenTarget[] = [],
): TokenMark[] {
  const seen: TokenSeen = {
    token,
    target,
    now,
    header: (name) => token.header.members.findLast((member) => member.name === name),
    claim: (name) => token.claims.members.findLast((member) => member.name === name),
  };
  return findingsOf(target, others)
    .filter(({ when }) => when(seen))
    .map((finding) => markOf(finding, seen))
    .map((mark, index) => ({ mark, place: placeOf(mark, index, seen) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ mark }) => mark);
}

/** Every row that can speak of a token for this service. */
export function findingsOf(
  target: TokenTarget,
  others: readonly TokenTarget[] = [],
): readonly TokenFinding[] {
  return [
    otherTargetFinding(others),
    ...generalFindings(target),
    ...requiredFindings(target),
    ...target.findings,
  ];
}

function markOf({ reason, verdict, at, words, source }: TokenFinding, seen: TokenSeen): TokenMark {
  return {
    reason,
    verdict,
    at: typeof at === 'function' ? at(seen) : at,
    words: typeof words === 'string' ? words : words(seen),
    source,
  };
}

const parts: readonly Spot['part'][] = ['token', 'header', 'claims', 'signature'];

/** A number that sorts: verdict, then part, then the member's place in it, then the order of the rows. */
function placeOf({ verdict, at }: TokenMark, index: number, { token }: TokenSeen): number {
  const members =
    at.part === 'header' ? token.header.members : at.part === 'claims' ? token.claims.members : [];
  const found = members.findIndex(({ name }) => name === at.member);
  // What is missing comes after what is there, what concerns the whole part before it.
  const member = at.member === undefined ? 0 : found === -1 ? mostMembers : Math.min(found + 1, mostMembers);
  const rank = (verdict === 'stop' ? 0 : parts.length) + parts.indexOf(at.part);
  return (rank * (mostMembers + 1) + member) * mostRows + index;
}

/** Members that are told apart when sorting, and rows: bounds for whole numbers. */
const mostMembers = 1000;
const mostRows = 1000;
