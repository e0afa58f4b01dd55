import { exampleNow, type TargetExamples } from '../token-example';

export const { clean, examples }: TargetExamples = {
  clean: {
    iss: 'https://assistant.example.com',
    sub: '6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763',
    iat: exampleNow,
    exp: exampleNow + 3600,
    aud: 'acc:71234560',
    given_name: 'Ada',
    lp_sdes: [{ type: 'ctmrinfo', info: { customerId: '138766AC' } }],
  },
  examples: {
    'iss-missing': {
      without: ['iss'],
    },
    'iat-missing': {
      without: ['iat'],
    },
    'exp-missing': {
      without: ['exp'],
    },
    'sub-missing': {
      without: ['sub'],
    },
    'sub-e-mail': {
      claims: { sub: 'ada@example.com' },
    },
    'sub-counted': {
      claims: { sub: '1042' },
    },
    'aud-other-account': {
      claims: { aud: 'https://api.example.com' },
    },
    'acr-not-here': {
      claims: { acr: 'loa1' },
    },
    'lp-sdes-no-list': {
      claims: { lp_sdes: { type: 'ctmrinfo' } },
    },
  },
};
