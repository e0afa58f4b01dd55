import { exampleNow, type TargetExamples } from '../token-example';

export const { clean, header, examples }: TargetExamples = {
  header: { kid: 'app_5d2f0c81a94be7630f1e2d4c' },
  clean: {
    scope: 'user',
    external_id: 'user-7f3a91',
    email: 'ada@example.com',
    email_verified: true,
    iat: exampleNow,
    exp: exampleNow + 600,
  },
  examples: {
    'external-id-missing': { without: ['external_id'] },
    'kid-missing': { header: { kid: undefined } },
    'kid-account-level': { header: { kid: 'act_5d2f0c81a94be7630f1e2d4c' } },
    'kid-unlike': { header: { kid: 'production' } },
    'external-id-number': { claims: { external_id: 734_091 } },
    'external-id-empty': { claims: { external_id: '' } },
    'external-id-long': { claims: { external_id: 'u'.repeat(256) } },
    'scope-left-out': { without: ['scope'] },
    'scope-app-user': { claims: { scope: 'appUser' } },
    'scope-other': { claims: { scope: 'openid profile' } },
    'email-not-verified': { without: ['email_verified'] },
    'email-verified-text': { claims: { email_verified: 'true' } },
    'id-under-other-name': { claims: { sub: 'user-7f3a91' } },
  },
};
