import { subjectFindings } from '../../../domain/tokens/claim-findings';
import { claimRow, textOf, withoutClaimRow } from '../../../domain/tokens/claim-rows';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

const source = 'liveperson-key-format';

/** What the assistant signs and hands to LiveEngage when it transfers a conversation. */
export const target: TokenTarget = {
  id: 'liveengage',
  name: 'LiveEngage',
  madeBy: words.madeBy,
  algorithms: ['RS256'],
  otherAlgorithms: 'warn',
  marks: [{ name: 'lp_sdes' }, { name: 'aud', shape: /^acc:/ }],
  source,
  renewal: { words: words.renewal, source: 'liveperson-authenticated-web-messaging' },
  claims: claimRules(
    [
      { name: 'iss', need: 'required', source, example: 'https://assistant.example.com' },
      { name: 'iat', need: 'required', source },
      { name: 'exp', need: 'required', source },
      {
        name: 'sub',
        need: 'optional',
        source: 'liveperson-engagement-method',
        example: '6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763',
      },
      { name: 'given_name', need: 'optional', source, example: 'Ada' },
      { name: 'family_name', need: 'optional', source, example: 'Example' },
      { name: 'email', need: 'optional', source, example: 'ada@example.com' },
      { name: 'gender', need: 'optional', source },
      { name: 'preferred_username', need: 'optional', source },
      { name: 'phone_number', need: 'optional', source },
      { name: 'lp_sdes', need: 'optional', source },
      {
        name: 'aud',
        need: 'optional',
        source: 'liveperson-authentication-tutorial',
        example: 'acc:71234560',
      },
      { name: 'acr', need: 'ignored', source },
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
      withoutClaimRow('sub-missing', 'sub', source),
      claimRow('sub-counted', 'sub', {
        when: (sub) => /^\d{1,10}$/.test(textOf(sub)),
        source: 'liveperson-engagement-method',
      }),
      claimRow('aud-other-account', 'aud', {
        when: (aud) => !/^acc:\w+$/.test(textOf(aud)),
        source: 'liveperson-authentication-tutorial',
      }),
      claimRow('acr-not-here', 'acr', { source }),
      claimRow('lp-sdes-no-list', 'lp_sdes', {
        when: (value) => !(typeof value === 'object' && value?.json.startsWith('[')),
        source,
      }),
    ])(words.rows),
  ],
};
