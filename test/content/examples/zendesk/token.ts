import { exampleNow, type TargetExamples } from '../token-example';

export const { clean, examples }: TargetExamples = {
  clean: {
    external_id: 'visitor7f3a91c2',
    name: 'Ada Example',
    email: 'ada@example.com',
    iat: exampleNow,
    exp: exampleNow + 300,
  },
  examples: {
    'external-id-missing': {
      without: ['external_id'],
      words:
        'There is no external_id, and Zendesk needs one. The id of the person, in letters and digits, made by the assistant. It cannot be changed once a customer has one.',
    },
    'name-missing': {
      without: ['name'],
      words:
        'There is no name, and Zendesk needs one. The name that the agent sees, taken from the encrypted payload that your server sends.',
    },
    'email-missing': {
      without: ['email'],
      words:
        'There is no email, and Zendesk needs one. The e-mail address that the agent sees, taken from the encrypted payload that your server sends.',
    },
    'iat-missing': {
      without: ['iat'],
      words:
        'There is no iat, and Zendesk needs one. When the token was made, in seconds since 1970. Clocks may differ by 2 minutes.',
    },
    'external-id-not-alphanumeric': {
      claims: { external_id: 'visitor-7f3a91c2' },
      words: 'The external_id takes letters and digits only, such as visitor7f3a91c2.',
    },
  },
};
