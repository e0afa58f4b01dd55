import { claimRow, withoutClaimRow, withoutKidRow } from '../../../domain/tokens/claim-rows';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

const guide = 'liveperson-implementation-guide';
const id = '4c1d7be0-93a2-4f0e-8a55-6e2b9d10c7f3';

/** The member that holds the attributes of each type. */
const membersOf: Readonly<Record<string, string>> = { ctmrinfo: 'info', personal: 'personal' };

/** What the reader's own server signs, and LivePerson asks the page for. */
export const target: TokenTarget = {
  id: 'conversational-cloud',
  name: words.name,
  algorithms: ['RS256'],
  otherAlgorithms: 'warn',
  // LivePerson's other tokens have aud beside it.
  marks: [{ name: 'lp_sdes' }, { name: 'lp_sdes', without: 'aud' }],
  source: guide,
  renewal: { words: words.renewal, source: guide },
  claims: claimRules(
    [
      { name: 'iss', need: 'required', source: guide, example: 'https://login.example.com' },
      { name: 'sub', need: 'required', missing: 'warn', source: guide, example: id },
      { name: 'iat', need: 'required', source: guide },
      { name: 'exp', need: 'required', source: guide },
      { name: 'given_name', need: 'optional', source: guide, example: 'Ada' },
      { name: 'family_name', need: 'optional', source: guide, example: 'Example' },
      { name: 'email', need: 'optional', source: guide, example: 'ada@example.com' },
      { name: 'preferred_username', need: 'optional', source: guide },
      { name: 'phone_number', need: 'optional', source: 'liveperson-considerations' },
      {
        name: 'lp_sdes',
        need: 'optional',
        source: guide,
        example: '[{"type":"ctmrinfo","info":{"ctype":"vip"}}]',
      },
      { name: 'acr', need: 'ignored', source: guide },
    ],
    words.claims,
  ),
  life: {
    usual: 3600,
    shortest: 60,
    longest: 86_400,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: tokenRows([
    claimRow('iss-no-address', 'iss', {
      when: (iss) => typeof iss === 'string' && !/^https?:\/\/[\w-]/i.test(iss),
      source: 'liveperson-authentication-newest',
    }),
    withoutClaimRow('sub-left-out', 'sub', guide),
    withoutKidRow('kid-for-jwks', 'ok', 'liveperson-error-codes'),
    claimRow('acr-in-token', 'acr', { source: guide }),
    claimRow('lp-sdes-one', 'lp_sdes', { when: (value) => entriesOf(value) === undefined, source: guide }),
    claimRow('lp-sdes-member', 'lp_sdes', {
      when: (value) => entriesOf(value)?.some((entry) => !isWhole(entry)) ?? false,
      source: guide,
    }),
    claimRow('other-id', 'external_id', { source: 'derived-conversational-cloud' }),
  ])(words.rows),
};

function entriesOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !('json' in value)) return undefined;
  const list: unknown = JSON.parse(String(value.json));
  return Array.isArray(list) ? list : undefined;
}

/** An entry has a type; where the type is known, it has the member of that type as well. */
function isWhole(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || !('type' in entry)) return false;
  const member = membersOf[String(entry.type)];
  return member === undefined || member in entry;
}
