import { claimRow, textOf } from '../../../domain/tokens/claim-rows';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

const source = 'zendesk-token-rules';

/** What the assistant signs for Zendesk where visitors are authenticated. */
export const target: TokenTarget = {
  id: 'zendesk',
  name: 'Zendesk',
  madeBy: words.madeBy,
  algorithms: ['HS256'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'external_id' }],
  source,
  renewal: { words: words.renewal, source },
  claims: claimRules(
    [
      { name: 'external_id', need: 'required', source, example: 'visitor7f3a91c2' },
      { name: 'name', need: 'required', source: 'assistant-zendesk-secure', example: 'Ada Example' },
      { name: 'email', need: 'required', source: 'assistant-zendesk-secure', example: 'ada@example.com' },
      { name: 'iat', need: 'required', source },
      { name: 'exp', need: 'optional', source },
    ],
    words.claims,
  ),
  life: {
    usual: 300,
    shortest: 60,
    longest: 420,
    verdictBeyond: 'stop',
    skew: 120,
    source,
  },
  findings: tokenRows([
    claimRow('external-id-not-alphanumeric', 'external_id', {
      when: (value) => !/^[a-z\d]+$/i.test(textOf(value)),
      source,
    }),
  ])(words.rows),
};
