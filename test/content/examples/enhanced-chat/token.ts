import { exampleNow, type TargetExamples } from '../token-example';

export const { clean, header, examples }: TargetExamples = {
  clean: {
    iss: 'https://login.example.com',
    sub: 'user-7f3a91c2',
    iat: exampleNow,
    exp: exampleNow + 600,
  },
  header: { kid: 'deskbridge-2026-11' },
  examples: {
    'iss-missing': { without: ['iss'] },
    'sub-missing': { without: ['sub'] },
    'exp-missing': { without: ['exp'] },
    'iat-missing': { without: ['iat'] },
    'kid-missing': { header: { kid: undefined } },
    'kid-sample': { header: { kid: '123456' } },
    'aud-of-oauth': { claims: { aud: 'https://login.salesforce.com' } },
  },
};
