import { algorithmFindings } from './algorithm-findings';
import { brokenFindings } from './broken-findings';
import { claimFindings, requiredFindings } from './claim-findings';
import { words } from './examine-token.en';
import { headerFindings } from './header-findings';
import { lifeFindings, timeFindings } from './time-findings';
import { signatureFindings } from './signature-findings';
import type { SignedTokenReading } from './token-reading';
import { tokenRows } from './token-rows';
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
    .toSorted((one, other) => rankOf(one) - rankOf(other) || placeOf(one, token) - placeOf(other, token));
}

/** Every row that can speak of a token for this service. */
export function findingsOf(
  target: TokenTarget,
  others: readonly TokenTarget[] = [],
): readonly TokenFinding[] {
  return [
    ...otherTargetFindings(others),
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

/** A number that sorts by verdict, then by part. */
function rankOf({ verdict, at }: TokenMark): number {
  return (verdict === 'stop' ? 0 : parts.length) + parts.indexOf(at.part);
}

/** The place of a member: what concerns the whole part comes before it, and what is missing after what is there. */
function placeOf({ at: { part, member } }: TokenMark, token: SignedTokenReading): number {
  if (member === undefined || (part !== 'header' && part !== 'claims')) return -1;
  const { members } = token[part];
  const place = members.findIndex(({ name }) => name === member);
  return place === -1 ? members.length : place;
}

/**
 * Rows that hold for every token, with what this service takes where that makes the difference. RFC 8725 is the
 * checklist.
 */
export function generalFindings(target: TokenTarget): readonly TokenFinding[] {
  return [
    ...brokenFindings,
    ...algorithmFindings(target),
    ...headerFindings,
    ...claimFindings,
    ...timeFindings,
    ...lifeFindings(target),
    ...signatureFindings,
  ];
}

/** Another service that the token fits better, by what marks its tokens: RFC 8725, section 3.12. */
export function findOtherTarget(
  token: SignedTokenReading,
  target: TokenTarget,
  others: readonly TokenTarget[],
): TokenTarget | undefined {
  const algorithm = token.header.members.findLast(({ name }) => name === 'alg')?.value;
  const own = marksIn(token, target);
  const takes = ({ algorithms }: TokenTarget) =>
    typeof algorithm === 'string' && algorithms.includes(algorithm);
  const [best] = others
    .filter((other) => other.id !== target.id && takes(other))
    .map((other) => ({ other, count: marksIn(token, other) }))
    .toSorted((one, next) => next.count - one.count);
  return best && best.count > own ? best.other : undefined;
}

function otherTargetFindings(others: readonly TokenTarget[]): readonly TokenFinding[] {
  const at = { part: 'token' } as const;
  const source = 'rfc-8725-3-12';
  const seenIn = ({ token, target }: TokenSeen) => {
    const other = findOtherTarget(token, target, others);
    const marks = other ? marksFound(token, other) : [];
    return { other, marks, isWeak: marks.every(({ amid }) => amid !== undefined) };
  };
  const about = (seen: TokenSeen) => {
    const { other, marks } = seenIn(seen);
    const members = [...new Set(marks.map(({ name }) => name))];
    return { other: other?.name ?? '', members, service: seen.target.name };
  };
  return tokenRows([
    { reason: 'other-target', verdict: 'warn', at, when: (seen) => !seenIn(seen).isWeak, about, source },
    {
      reason: 'other-target-perhaps',
      verdict: 'ok',
      at,
      when: (seen) => seenIn(seen).other !== undefined && seenIn(seen).isWeak,
      about,
      source,
    },
  ])(words);
}

type Mark = NonNullable<TokenTarget['marks']>[number];

function marksIn(token: SignedTokenReading, target: TokenTarget): number {
  return marksFound(token, target).length;
}

function marksFound(token: SignedTokenReading, { marks = [] }: TokenTarget): readonly Mark[] {
  return marks.filter((mark) => isIn(token, mark));
}

function isIn(token: SignedTokenReading, { name, part = 'claims', shape, without, amid }: Mark): boolean {
  const claims = token.claims.members.map((member) => member.name);
  if (claims.some((claim) => claim === without)) return false;
  if (amid && !claims.every((claim) => amid.includes(claim))) return false;
  return token[part].members.some(
    (member) =>
      member.name === name && (!shape || (typeof member.value === 'string' && shape.test(member.value))),
  );
}
