import { exampleNow, type TargetExamples } from '../token-example';

const info = { type: 'ctmrinfo', info: { ctype: 'vip' } };

export const { clean, header, examples }: TargetExamples = {
  header: { kid: 'deskbridge-2026-11' },
  clean: {
    iss: 'https://login.example.com',
    sub: '4c1d7be0-93a2-4f0e-8a55-6e2b9d10c7f3',
    iat: exampleNow,
    exp: exampleNow + 3600,
    lp_sdes: [info],
  },
  examples: {
    'iss-missing': { without: ['iss'] },
    'iat-missing': { without: ['iat'] },
    'exp-missing': { without: ['exp'] },
    'sub-left-out': { without: ['sub'] },
    'iss-no-address': { claims: { iss: 'Example login' } },
    'kid-for-jwks': { header: { kid: undefined } },
    'acr-in-token': { claims: { acr: 'loa1' } },
    'lp-sdes-one': { claims: { lp_sdes: info } },
    'lp-sdes-member': { claims: { lp_sdes: [{ type: 'ctmrinfo', ctype: 'vip' }] } },
    'other-id': { claims: { external_id: 'user-7f3a91' } },
  },
};
