import { readTexts } from './json-members';
import { isCut, isOpaque } from './broken-findings';
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
