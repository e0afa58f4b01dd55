import { emailAddress } from '../fields/text-shapes';
import { isCut, isOpaque } from './broken-findings';
import { missing, subject, words } from './claim-findings.en';
import { readTexts } from './json-members';
import type { TokenPart } from './token-reading';
import { rowsBeside, textOf, tokenRows } from './token-rows';
import type { ClaimRule, TokenFinding, TokenSeen, TokenTarget } from './token-target';

const row = rowsBeside('claims');

/** Rows of the claims that hold for every token: RFC 7519, section 4, and RFC 8725. */
export const claimFindings: readonly TokenFinding[] = tokenRows([
  notText('iss', 'warn', '1'),
  notText('sub', 'stop', '2'),
  row('sub', 'sub-empty', 'stop', 'rfc-8725-3-8', ({ claim }) => claim('sub')?.value === ''),
  row('aud', 'aud-malformed', 'warn', 'rfc-7519-4-1-3', ({ claim }) => {
    const value = claim('aud')?.value;
    if (value === undefined || typeof value === 'string') return false;
    return typeof value !== 'object' || value === null || readTexts(value.json) === undefined;
  }),
  notText('jti', 'warn', '7'),
  {
    ...row(
      'exp',
      'exp-left-out',
      'warn',
      'rfc-7519-4-1-4',
      (seen) => isWithout(seen, 'exp') && !isDemanded(seen.target, 'exp'),
    ),
    about: ({ target: { life } }: TokenSeen) => ({ minutes: Math.floor(life.usual / 60) }),
  },
  {
    reason: 'password-in-claims',
    verdict: 'warn',
    at: ({ token }) => ({ part: 'claims', member: passwordOf(token.claims) ?? '' }),
    when: ({ token }) => passwordOf(token.claims) !== undefined,
    about: ({ token }) => ({ name: passwordOf(token.claims)?.slice(0, 40) ?? '' }),
    source: 'derived-claims-readable',
  },
])(words);

/** One row for each claim that a service requires. */
export function requiredFindings(target: TokenTarget): readonly TokenFinding[] {
  return target.claims
    .filter(({ name }) => isDemanded(target, name))
    .map((rule) => ({
      reason: `${rule.name.replaceAll('_', '-')}-missing`,
      verdict: 'stop',
      at: { part: 'claims', member: rule.name },
      when: (seen) => isWithout(seen, rule.name),
      words: missing({ claim: rule.name, service: target.name, meaning: rule.meaning }),
      source: rule.source,
    }));
}

function isDemanded(target: TokenTarget, name: string): boolean {
  const isStop = ({ need, missing = 'stop' }: ClaimRule) => need === 'required' && missing === 'stop';
  return target.claims.some((rule) => rule.name === name && isStop(rule));
}

/** The claims were read to their end, and it is not among them. */
export function isWithout(seen: TokenSeen, name: string): boolean {
  const { claims, compact } = seen.token;
  return seen.claim(name) === undefined && !claims.broken && !isCut(compact) && !isOpaque(seen);
}

function notText<const Name extends string>(name: Name, verdict: 'warn' | 'stop', section: string) {
  return row(
    name,
    `${name}-not-text`,
    verdict,
    `rfc-7519-4-1-${section}`,
    ({ claim }) => claim(name) !== undefined && typeof claim(name)?.value !== 'string',
  );
}

/** Names as people write them: user_password, apiKey, client-secret. */
const passwordName =
  /(?:^|_)(?:password|passwd|passphrase|pwd|secret|private_key|api_key|apikey|access_token|refresh_token|credit_card|card_number|cvv|cvc)$/;

function passwordOf({ members }: TokenPart): string | undefined {
  const plain = (name: string) =>
    name
      .slice(-60)
      .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
      .replaceAll('-', '_')
      .toLowerCase();
  return members.find(({ name }) => passwordName.test(plain(name)))?.name;
}

export interface SubjectRules {
  /** Key of `content/sources.ts`. */
  readonly source: string;
  /** The sub also travels in an HTTP header, so it is visible ASCII without ; and =. */
  readonly isHeaderValue: boolean;
  /** Characters that are known to be safe. */
  readonly longest?: number;
}

/** Rows of the sub for a service that takes it as the id of a person. */
export function subjectFindings({ source, isHeaderValue, longest }: SubjectRules): readonly TokenFinding[] {
  const ofSub = <const Reason extends string>(
    reason: Reason,
    verdict: 'warn' | 'stop',
    matches: (sub: string) => boolean,
  ) => row('sub', reason, verdict, source, ({ claim }) => matches(textOf(claim('sub'))));
  const ofHeader = [
    ofSub('sub-not-ascii', 'stop', (sub) => /[^!-~]/.test(sub)),
    ofSub('sub-delimiter', 'warn', (sub) => /[;=]/.test(sub)),
  ];
  const long = {
    ...ofSub('sub-long', 'warn', (sub) => longest !== undefined && sub.length > longest),
    about: ({ claim }: TokenSeen) => ({ length: textOf(claim('sub')).length, longest: longest ?? 0 }),
  };
  return tokenRows([
    ...(isHeaderValue ? ofHeader : []),
    ofSub('sub-e-mail', 'warn', (sub) => sub.length < longestAddress && emailAddress.test(sub)),
    ...(longest === undefined ? [] : [long]),
  ])(subject);
}

/** RFC 5321, section 4.5.3.1: 64 characters, the sign and 255 more. */
const longestAddress = 320;
