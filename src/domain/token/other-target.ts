import type { SignedTokenReading } from './token-reading';
import type { TokenFinding, TokenTarget } from './token-target';

/** Another service that the token fits better, by the claims that mark its tokens: RFC 8725, section 3.12. */
export function findOtherTarget(
  token: SignedTokenReading,
  target: TokenTarget,
  others: readonly TokenTarget[],
): TokenTarget | undefined {
  const algorithm = token.header.members.findLast(({ name }) => name === 'alg')?.value;
  const own = marksIn(token, target);
  const takes = ({ algorithms }: TokenTarget) =>
    typeof algorithm === 'string' && algorithms.includes(algorithm);
  return others.find((other) => other.id !== target.id && takes(other) && marksIn(token, other) > own);
}

export function otherTargetFinding(others: readonly TokenTarget[]): TokenFinding {
  return {
    reason: 'other-target',
    verdict: 'warn',
    at: { part: 'token' },
    when: ({ token, target }) => findOtherTarget(token, target, others) !== undefined,
    words: ({ token, target }) => {
      const other = findOtherTarget(token, target, others);
      if (!other) return '';
      const by = (other.marks ?? []).filter((mark) => isIn(token, mark)).map(({ name }) => name);
      return `This looks like a token for ${other.name}: it has the claim${by.length === 1 ? '' : 's'} ${by.join(' and ')}. It is read here as one for ${target.name}; choose the other to see its rules.`;
    },
    source: 'rfc-8725-3-12',
  };
}

type Mark = NonNullable<TokenTarget['marks']>[number];

function marksIn(token: SignedTokenReading, { marks = [] }: TokenTarget): number {
  return marks.filter((mark) => isIn(token, mark)).length;
}

function isIn({ claims }: SignedTokenReading, { name, shape }: Mark): boolean {
  return claims.members.some(
    (member) =>
      member.name === name && (!shape || (typeof member.value === 'string' && shape.test(member.value))),
  );
}
