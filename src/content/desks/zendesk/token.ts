import type { TokenTarget } from '../../../domain/tokens/token-target';

/** What the assistant signs for Zendesk where visitors are authenticated. */
export const target: TokenTarget = {
  id: 'zendesk',
  name: 'Zendesk',
  madeBy:
    'The assistant makes these tokens, with the shared secret that you paste into it. Your server makes none, and the secret is never asked for here.',
  algorithms: ['HS256'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'external_id' }],
  source: 'zendesk-token-rules',
  renewal: {
    words:
      'The assistant makes the token for a connection, and exp is at most 7 minutes after iat. Your page hands over none.',
    source: 'zendesk-token-rules',
  },
  claims: [
    {
      name: 'external_id',
      need: 'required',
      meaning:
        'The id of the person, in letters and digits, made by the assistant. It cannot be changed once a customer has one.',
      source: 'zendesk-token-rules',
      example: 'visitor7f3a91c2',
    },
    {
      name: 'name',
      need: 'required',
      meaning: 'The name that the agent sees, taken from the encrypted payload that your server sends.',
      source: 'assistant-zendesk-secure',
      example: 'Ada Example',
    },
    {
      name: 'email',
      need: 'required',
      meaning:
        'The e-mail address that the agent sees, taken from the encrypted payload that your server sends.',
      source: 'assistant-zendesk-secure',
      example: 'ada@example.com',
    },
    {
      name: 'iat',
      need: 'required',
      meaning: 'When the token was made, in seconds since 1970. Clocks may differ by 2 minutes.',
      source: 'zendesk-token-rules',
    },
    {
      name: 'exp',
      need: 'optional',
      meaning: 'When the token ends, in seconds since 1970: at most 7 minutes after iat.',
      source: 'zendesk-token-rules',
    },
  ],
  life: {
    usual: 300,
    shortest: 60,
    longest: 420,
    verdictBeyond: 'stop',
    skew: 120,
    source: 'zendesk-token-rules',
  },
  findings: [
    {
      reason: 'external-id-not-alphanumeric',
      verdict: 'warn',
      at: { part: 'claims', member: 'external_id' },
      when: ({ claim }) => {
        const value = claim('external_id')?.value;
        return value !== undefined && !(typeof value === 'string' && /^[a-z\d]+$/i.test(value));
      },
      words: 'The external_id takes letters and digits only, such as visitor7f3a91c2.',
      source: 'zendesk-token-rules',
    },
  ],
};
