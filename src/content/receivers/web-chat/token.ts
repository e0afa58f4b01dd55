import { payloadFindings } from '../../../domain/tokens/payload-findings';
import { subjectFindings } from '../../../domain/tokens/claim-findings';
import type { TokenTarget } from '../../../domain/tokens/token-target';

/** What your own server signs, and the web chat sends along with every message. */
export const target: TokenTarget = {
  id: 'web-chat',
  name: 'the web chat',
  algorithms: ['RS256'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'user_payload' }],
  source: 'assistant-web-chat-security',
  claims: [
    {
      name: 'sub',
      need: 'required',
      meaning:
        'The id of the person who chats, in visible ASCII: opaque, the same for one person every time, no e-mail address and no name. It cannot change during a session.',
      source: 'assistant-web-chat-user-id',
      example: 'visitor-7f3a91c2',
    },
    {
      name: 'exp',
      need: 'required',
      missing: 'warn',
      meaning:
        'When the token ends, in seconds since 1970. The web chat asks for a new one when less than 10 seconds are left.',
      source: 'assistant-token-renewal',
    },
    {
      name: 'iat',
      need: 'optional',
      meaning: 'When the token was made, in seconds since 1970. Most libraries add it; it is not asked for.',
      source: 'assistant-web-chat-security',
    },
    {
      name: 'iss',
      need: 'optional',
      meaning:
        'Who made the token, such as your domain. The classic page of the documentation requires it, the newer page on security does not mention it; it does no harm.',
      source: 'assistant-web-chat-security',
      example: 'www.example.com',
    },
    {
      name: 'user_payload',
      need: 'optional',
      meaning:
        'What your assistant may know of the person: a JSON object, encrypted with the IBM provided public key and written in base64.',
      source: 'assistant-user-payload',
    },
    {
      name: 'acr',
      need: 'ignored',
      meaning: 'Was loa1 during the beta. Not needed since July 2020.',
      source: 'assistant-acr-dropped',
    },
  ],
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
    {
      reason: 'acr-dropped',
      verdict: 'warn',
      at: { part: 'claims', member: 'acr' },
      when: ({ claim }) => claim('acr') !== undefined,
      words:
        'The claim acr was needed during the beta and was dropped in July 2020, though a sample in the documentation still shows it. Leave it out.',
      source: 'assistant-acr-dropped',
    },
    {
      reason: 'aud-not-read',
      verdict: 'warn',
      at: { part: 'claims', member: 'aud' },
      when: ({ claim }) => claim('aud') !== undefined,
      words:
        'The documentation of the web chat names no claim aud. A token that has one may be made for another service.',
      source: 'rfc-8725-3-9',
    },
  ],
};
