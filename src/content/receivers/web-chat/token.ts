import { payloadFindings } from '../../../domain/tokens/payload-findings';
import { subjectFindings } from '../../../domain/tokens/claim-findings';
import { claimRow } from '../../../domain/tokens/claim-rows';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

/** What your own server signs, and the web chat sends along with every message. */
export const target: TokenTarget = {
  id: 'web-chat',
  name: words.name,
  algorithms: ['RS256'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'user_payload' }],
  source: 'assistant-web-chat-security',
  claims: claimRules(
    [
      { name: 'sub', need: 'required', source: 'assistant-web-chat-user-id', example: 'visitor-7f3a91c2' },
      { name: 'exp', need: 'required', missing: 'warn', source: 'assistant-token-renewal' },
      { name: 'iat', need: 'optional', source: 'assistant-web-chat-security' },
      { name: 'iss', need: 'optional', source: 'assistant-web-chat-security', example: 'www.example.com' },
      { name: 'user_payload', need: 'optional', source: 'assistant-user-payload' },
      { name: 'acr', need: 'ignored', source: 'assistant-acr-dropped' },
    ],
    words.claims,
  ),
  life: {
    usual: 1800,
    shortest: 600,
    longest: 3600,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: [
    ...subjectFindings({
      source: 'assistant-web-chat-user-id',
      isHeaderValue: true,
      longest: 255,
    }),
    ...payloadFindings({ claim: 'user_payload', source: 'assistant-user-payload' }),
    ...tokenRows([
      claimRow('acr-dropped', 'acr', { source: 'assistant-acr-dropped' }),
      claimRow('aud-not-read', 'aud', { source: 'rfc-8725-3-9' }),
    ])(words.rows),
  ],
};
