import { exampleNow, type TargetExamples } from '../token-example';

/** As long as what RSA gives with a key of 2048 bits, and saying nothing. */
const block = `${'q83v'.repeat(85)}qw==`;

export const { clean, examples }: TargetExamples = {
  clean: {
    iss: 'www.example.com',
    sub: 'visitor-7f3a91c2',
    iat: exampleNow,
    exp: exampleNow + 1800,
    user_payload: block,
  },
  examples: {
    'sub-missing': {
      without: ['sub'],
    },
    'sub-not-ascii': {
      claims: { sub: 'Zoë 7f3a91c2' },
    },
    'sub-delimiter': {
      claims: { sub: 'visitor=7f3a91c2' },
    },
    'sub-e-mail': {
      claims: { sub: 'ada@example.com' },
    },
    'sub-long': {
      claims: { sub: 'v'.repeat(256) },
    },
    'payload-not-text': {
      claims: { user_payload: 42 },
    },
    'payload-plain': {
      claims: { user_payload: { name: 'Ada' } },
    },
    'payload-pem': {
      claims: { user_payload: '-----BEGIN MESSAGE-----\nq83v\n-----END MESSAGE-----' },
    },
    'payload-token': {
      claims: { user_payload: 'eyJhbGciOiJSU0EtT0FFUCJ9.AAAA.AAAA.AAAA.AAAA' },
    },
    'payload-base64url': {
      claims: { user_payload: `${'-_3v'.repeat(85)}q80` },
    },
    'payload-not-base64': {
      claims: { user_payload: `${'q83v'.repeat(16)}\n${'q83v'.repeat(16)}` },
    },
    'payload-json': {
      claims: { user_payload: btoa('{"name":"Ada"}') },
    },
    'payload-length': {
      claims: { user_payload: block.slice(0, 340) },
    },
    'payload-blocks': {
      claims: { user_payload: 'q83v'.repeat(256) },
    },
    'acr-dropped': {
      claims: { acr: 'loa1' },
    },
    'aud-not-read': {
      claims: { aud: 'https://api.example.com' },
    },
  },
};
