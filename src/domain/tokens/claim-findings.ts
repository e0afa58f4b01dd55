import { emailAddress } from '../fields/text-shapes';
import { isCut, isOpaque } from './broken-findings';
import { readTexts } from './json-members';
import type { TokenPart } from './token-reading';
import type { ClaimRule, TokenFinding, TokenSeen, TokenTarget } from './token-target';

/** Rows of the claims that hold for every token: RFC 7519, section 4, and RFC 8725. */
export const claimFindings: readonly TokenFinding[] = [
  notText('iss', 'warn', 'It is a name or an address in quotation marks, such as "www.example.com".', '1'),
  notText('sub', 'stop', 'It is the id of a person in quotation marks, such as "visitor-7f3a91c2".', '2'),
  {
    reason: 'sub-empty',
    verdict: 'stop',
    at: { part: 'claims', member: 'sub' },
    when: ({ claim }) => claim('sub')?.value === '',
    words: 'The sub is empty. It is the id of the person, such as "visitor-7f3a91c2".',
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
    words: 'The aud is neither a text nor a list of texts. It names who the token is for.',
    source: 'rfc-7519-4-1-3',
  },
  notText('jti', 'warn', 'It is the id of this one token, in quotation marks.', '7'),
  {
    reason: 'exp-left-out',
    verdict: 'warn',
    at: { part: 'claims', member: 'exp' },
    when: (seen) => isWithout(seen, 'exp') && !isDemanded(seen.target, 'exp'),
    words: ({ target: { life } }) =>
      `There is no exp, so the token never ends: whoever copies it can use it for ever. Set one ${Math.floor(life.usual / 60).toString()} minutes ahead.`,
    source: 'rfc-7519-4-1-4',
  },
  {
    reason: 'password-in-claims',
    verdict: 'warn',
    at: ({ token }) => ({ part: 'claims', member: passwordOf(token.claims) ?? '' }),
    when: ({ token }) => passwordOf(token.claims) !== undefined,
    words: ({ token }) =>
      `The claim ${passwordOf(token.claims)?.slice(0, 40) ?? ''} sounds like a secret. Everybody who has the token can read its claims, so leave it out, and change the secret if it is a real one.`,
    source: 'derived-claims-readable',
  },
];

/** One row for each claim that a service requires. */
export function requiredFindings(target: TokenTarget): readonly TokenFinding[] {
  return target.claims
    .filter(({ name }) => isDemanded(target, name))
    .map((rule) => ({
      reason: `${rule.name.replaceAll('_', '-')}-missing`,
      verdict: 'stop',
      at: { part: 'claims', member: rule.name },
      when: (seen) => isWithout(seen, rule.name),
      words: `There is no ${rule.name}, and ${target.name} needs one. ${rule.meaning}`,
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

function notText(name: string, verdict: 'warn' | 'stop', form: string, section: string): TokenFinding {
  return {
    reason: `${name}-not-text`,
    verdict,
    at: { part: 'claims', member: name },
    when: ({ claim }) => claim(name) !== undefined && typeof claim(name)?.value !== 'string',
    words: `The ${name} is no text. ${form}`,
    source: `rfc-7519-4-1-${section}`,
  };
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
  /** The sub also travels in an HTTP header, so it is visible ASCII without the signs that part such a header. */
  readonly isHeaderValue: boolean;
  /** Characters that are known to be safe. */
  readonly longest?: number;
}

/** Rows of the sub for a service that takes it as the id of a person. */
export function subjectFindings({ source, isHeaderValue, longest }: SubjectRules): readonly TokenFinding[] {
  const ofHeader: readonly TokenFinding[] = [
    row('sub-not-ascii', 'stop', (sub) => /[^!-~]/.test(sub), {
      words:
        'The sub has a character outside visible ASCII, such as a space, an accent or an emoji. It also travels in an HTTP header, so use letters, digits and hyphens: visitor-7f3a91c2.',
      source,
    }),
    row('sub-delimiter', 'warn', (sub) => /[;=]/.test(sub), {
      words:
        'The sub holds ; or =, which part the HTTP header that it also travels in. That it does harm is our inference; letters, digits and hyphens are safe.',
      source,
    }),
  ];
  const ofLength: readonly TokenFinding[] =
    longest === undefined
      ? []
      : [
          row('sub-long', 'warn', (sub) => sub.length > longest, {
            words: (seen) =>
              `The sub has ${String(subOf(seen).length)} characters. No limit is documented; up to ${String(longest)} we count as safe.`,
            source,
          }),
        ];
  return [
    ...(isHeaderValue ? ofHeader : []),
    row('sub-e-mail', 'warn', (sub) => sub.length < longestAddress && emailAddress.test(sub), {
      words:
        'The sub is an e-mail address, and the documentation advises against it: an address can be guessed, changes, and tells who it is. Use an opaque id, such as visitor-7f3a91c2.',
      source,
    }),
    ...ofLength,
  ];
}

/** RFC 5321, section 4.5.3.1: 64 characters, the sign and 255 more. */
const longestAddress = 320;

function row(
  reason: string,
  verdict: 'warn' | 'stop',
  matches: (sub: string) => boolean,
  rest: Pick<TokenFinding, 'words' | 'source'>,
): TokenFinding {
  return {
    ...rest,
    reason,
    verdict,
    at: { part: 'claims', member: 'sub' },
    when: (seen) => matches(subOf(seen)),
  };
}

function subOf({ claim }: TokenSeen): string {
  const value = claim('sub')?.value;
  return typeof value === 'string' ? value : '';
}
