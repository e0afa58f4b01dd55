import { emailAddress } from '../fields/text-shapes';
import { isCut, isOpaque } from './broken-findings';
import { missing, subject, words } from './claim-findings.en';
import { readTexts } from './json-members';
import type { TokenPart } from './token-reading';
import { tokenRows, type TokenRow } from './token-rows';
import type { ClaimRule, TokenFinding, TokenSeen, TokenTarget } from './token-target';

/** Rows of the claims that hold for every token: RFC 7519, section 4, and RFC 8725. */
export const claimFindings: readonly TokenFinding[] = tokenRows([
  notText('iss', 'warn', '1'),
  notText('sub', 'stop', '2'),
  {
    reason: 'sub-empty',
    verdict: 'stop',
    at: { part: 'claims', member: 'sub' },
    when: ({ claim }) => claim('sub')?.value === '',
    source: 'rfc-8725-3-8',
  },
  {
    reason: 'aud-malformed',
    verdict: 'warn',
    at: { part: 'claims', member: 'aud' },
    when: ({ claim }) => {
      const value = claim('aud')?.value;
      if (value === undefined || typeof value === 'string') return false;
      return typeof value !== 'object' || value === null || readTexts(value.json) === undefined;
    },
    source: 'rfc-7519-4-1-3',
  },
  notText('jti', 'warn', '7'),
  {
    reason: 'exp-left-out',
    verdict: 'warn',
    at: { part: 'claims', member: 'exp' },
    when: (seen) => isWithout(seen, 'exp') && !isDemanded(seen.target, 'exp'),
    about: ({ target: { life } }) => ({ minutes: Math.floor(life.usual / 60) }),
    source: 'rfc-7519-4-1-4',
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
  return {
    reason: `${name}-not-text`,
    verdict,
    at: { part: 'claims', member: name },
    when: ({ claim }: TokenSeen) => claim(name) !== undefined && typeof claim(name)?.value !== 'string',
    source: `rfc-7519-4-1-${section}`,
  } as const satisfies TokenRow;
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
  const row = <const Reason extends string>(
    reason: Reason,
    verdict: 'warn' | 'stop',
    matches: (sub: string) => boolean,
  ) => ({
    reason,
    verdict,
    at: { part: 'claims', member: 'sub' } as const,
    when: (seen: TokenSeen) => matches(subOf(seen)),
    source,
  });
  return tokenRows([
    ...(isHeaderValue
      ? [
          row('sub-not-ascii', 'stop', (sub) => /[^!-~]/.test(sub)),
          row('sub-delimiter', 'warn', (sub) => /[;=]/.test(sub)),
        ]
      : []),
    row('sub-e-mail', 'warn', (sub) => sub.length < longestAddress && emailAddress.test(sub)),
    ...(longest === undefined
      ? []
      : [
          {
            ...row('sub-long', 'warn', (sub) => sub.length > longest),
            about: (seen: TokenSeen) => ({ length: subOf(seen).length, longest }),
          },
        ]),
  ])(subject);
}

/** RFC 5321, section 4.5.3.1: 64 characters, the sign and 255 more. */
const longestAddress = 320;

function subOf({ claim }: TokenSeen): string {
  const value = claim('sub')?.value;
  return typeof value === 'string' ? value : '';
}
