import { isWithout, subjectFindings } from '../../../domain/tokens/claim-findings';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

/** What the assistant signs and hands to LiveEngage when it transfers a conversation. */
export const target: TokenTarget = {
  id: 'liveengage',
  name: 'LiveEngage',
  madeBy: words.madeBy,
  algorithms: ['RS256'],
  otherAlgorithms: 'warn',
  marks: [{ name: 'lp_sdes' }, { name: 'aud', shape: /^acc:/ }],
  source: 'liveperson-key-format',
  renewal: {
    words: words.renewal,
    source: 'liveperson-authenticated-web-messaging',
  },
  claims: claimRules(
    [
      {
        name: 'iss',
        need: 'required',
        source: 'liveperson-key-format',
        example: 'https://assistant.example.com',
      },
      { name: 'iat', need: 'required', source: 'liveperson-key-format' },
      { name: 'exp', need: 'required', source: 'liveperson-key-format' },
      {
        name: 'sub',
        need: 'optional',
        source: 'liveperson-engagement-method',
        example: '6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763',
      },
      { name: 'given_name', need: 'optional', source: 'liveperson-key-format', example: 'Ada' },
      { name: 'family_name', need: 'optional', source: 'liveperson-key-format', example: 'Example' },
      { name: 'email', need: 'optional', source: 'liveperson-key-format', example: 'ada@example.com' },
      { name: 'gender', need: 'optional', source: 'liveperson-key-format' },
      { name: 'preferred_username', need: 'optional', source: 'liveperson-key-format' },
      { name: 'phone_number', need: 'optional', source: 'liveperson-key-format' },
      { name: 'lp_sdes', need: 'optional', source: 'liveperson-key-format' },
      {
        name: 'aud',
        need: 'optional',
        source: 'liveperson-authentication-tutorial',
        example: 'acc:71234560',
      },
      { name: 'acr', need: 'ignored', source: 'liveperson-key-format' },
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
  findings: [
    ...subjectFindings({ source: 'liveperson-engagement-method', isHeaderValue: false }),
    ...tokenRows([
      {
        reason: 'sub-missing',
        verdict: 'warn',
        at: { part: 'claims', member: 'sub' },
        when: (seen) => isWithout(seen, 'sub'),
        source: 'liveperson-key-format',
      },
      {
        reason: 'sub-counted',
        verdict: 'warn',
        at: { part: 'claims', member: 'sub' },
        when: ({ claim }) => /^\d{1,10}$/.test(textOf(claim('sub')?.value)),
        source: 'liveperson-engagement-method',
      },
      {
        reason: 'aud-other-account',
        verdict: 'warn',
        at: { part: 'claims', member: 'aud' },
        when: ({ claim }) => {
          const aud = claim('aud');
          return aud !== undefined && !/^acc:\w+$/.test(textOf(aud.value));
        },
        source: 'liveperson-authentication-tutorial',
      },
      {
        reason: 'acr-not-here',
        verdict: 'warn',
        at: { part: 'claims', member: 'acr' },
        when: ({ claim }) => claim('acr') !== undefined,
        source: 'liveperson-key-format',
      },
      {
        reason: 'lp-sdes-no-list',
        verdict: 'warn',
        at: { part: 'claims', member: 'lp_sdes' },
        when: ({ claim }) => {
          const value = claim('lp_sdes')?.value;
          return value !== undefined && !(typeof value === 'object' && value?.json.startsWith('['));
        },
        source: 'liveperson-key-format',
      },
    ])(words.rows),
  ],
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
