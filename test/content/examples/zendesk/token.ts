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
    },
    'name-missing': {
      without: ['name'],
    },
    'email-missing': {
      without: ['email'],
    },
    'iat-missing': {
      without: ['iat'],
    },
    'external-id-not-alphanumeric': {
      claims: { external_id: 'visitor-7f3a91c2' },
    },
  },
};
