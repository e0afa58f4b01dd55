import { exampleNow, type TargetExamples } from '../token-example';

export const { clean, header, examples }: TargetExamples = {
  header: { kid: 'deskbridge-2026-11' },
  clean: {
    iss: 'example.com',
    sub: '0b6f2c1e-5a3d-4e88-9c70-2f1d7be4a615',
    lwicontexts: '{"tier":"gold","orders":3}',
    iat: exampleNow,
    exp: exampleNow + 3600,
  },
  examples: {
    'iss-missing': { without: ['iss'] },
    'sub-missing': { without: ['sub'] },
    'iat-missing': { without: ['iat'] },
    'exp-missing': { without: ['exp'] },
    'sub-no-guid': { claims: { sub: 'user-7f3a91' } },
    'sub-by-older-name': { claims: { SubId: '0b6f2c1e-5a3d-4e88-9c70-2f1d7be4a615' } },
    'lwicontexts-object': { claims: { lwicontexts: { tier: 'gold' } } },
    'lwicontexts-not-json': { claims: { lwicontexts: 'tier=gold' } },
    'lwicontexts-nested': { claims: { lwicontexts: '{"order":{"id":3}}' } },
    'lwicontexts-name-long': { claims: { lwicontexts: JSON.stringify({ ['n'.repeat(101)]: 1 }) } },
    'kid-for-several': { header: { kid: undefined } },
    'kid-of-sample': { header: { kid: 'qWO4EaKT1xRO7JC/oqALz6DCVr41B/qL0Hqp4in7hu4=' } },
    'other-context': { claims: { context: { tier: 'gold' } } },
    'other-id-claim': { claims: { external_id: 'user-7f3a91' } },
  },
};
