import { exampleNow, type TargetExamples } from '../token-example';

/** As long as what RSA gives with a key of 4096 bits, and saying nothing. */
const block = `${'q83v'.repeat(170)}q80=`;

export const { clean, examples }: TargetExamples = {
  clean: {
    sub: 'user-7f3a91',
    context: { tier: 'gold' },
    user_payload: block,
    iat: exampleNow,
    exp: exampleNow + 3600,
  },
  examples: {
    'sub-missing': { without: ['sub'] },
    'iat-left-out': { without: ['iat'] },
    'kid-not-read': { header: { kid: 'deskbridge-2026-11' } },
    'iss-not-read': { claims: { iss: 'www.example.com' } },
    'aud-not-asked': { claims: { aud: 'https://api.example.com' } },
    'context-not-object': { claims: { context: 'gold' } },
    'context-reserved': { claims: { context: { wxo_tier: 'gold' } } },
    'desk-claim': { claims: { external_id: 'visitor7f3a91c2' } },
    'payload-not-text': { claims: { user_payload: 42 } },
    'payload-plain': { claims: { user_payload: { sso_token: 'made-up' } } },
    'payload-pem': { claims: { user_payload: '-----BEGIN MESSAGE-----\nq83v\n-----END MESSAGE-----' } },
    'payload-token': { claims: { user_payload: 'eyJhbGciOiJSU0EtT0FFUCJ9.AAAA.AAAA.AAAA.AAAA' } },
    'payload-base64url': { claims: { user_payload: `${'-_3v'.repeat(85)}q80` } },
    'payload-not-base64': { claims: { user_payload: `${'q83v'.repeat(16)}\n${'q83v'.repeat(16)}` } },
    'payload-json': { claims: { user_payload: btoa('{"sso_token":"made-up"}') } },
    'payload-length': { claims: { user_payload: block.slice(0, 340) } },
    'payload-blocks': { claims: { user_payload: 'q83v'.repeat(512) } },
  },
};
