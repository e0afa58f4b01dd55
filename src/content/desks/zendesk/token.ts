import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

/** What the assistant signs for Zendesk where visitors are authenticated. */
export const target: TokenTarget = {
  id: 'zendesk',
  name: 'Zendesk',
  madeBy: words.madeBy,
  algorithms: ['HS256'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'external_id' }],
  source: 'zendesk-token-rules',
  renewal: {
    words: words.renewal,
    source: 'zendesk-token-rules',
  },
  claims: claimRules(
    [
      { name: 'external_id', need: 'required', source: 'zendesk-token-rules', example: 'visitor7f3a91c2' },
      { name: 'name', need: 'required', source: 'assistant-zendesk-secure', example: 'Ada Example' },
      { name: 'email', need: 'required', source: 'assistant-zendesk-secure', example: 'ada@example.com' },
      { name: 'iat', need: 'required', source: 'zendesk-token-rules' },
      { name: 'exp', need: 'optional', source: 'zendesk-token-rules' },
    ],
    words.claims,
  ),
  life: {
    usual: 300,
    shortest: 60,
    longest: 420,
    verdictBeyond: 'stop',
    skew: 120,
    source: 'zendesk-token-rules',
  },
  findings: tokenRows([
    {
      reason: 'external-id-not-alphanumeric',
      verdict: 'warn',
      at: { part: 'claims', member: 'external_id' },
      when: ({ claim }) => {
        const value = claim('external_id')?.value;
        return value !== undefined && !(typeof value === 'string' && /^[a-z\d]+$/i.test(value));
      },
      source: 'zendesk-token-rules',
    },
  ])(words.rows),
};
