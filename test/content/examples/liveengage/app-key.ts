import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const appKeyExamples: FieldExamples = {
  clean: [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: '{"appKey":"7d4e2f9a1b3c4d5e8f60718293a4b5c6","appSecret":"1f2e3d4c5b6a7988"}',
      verdict: 'stop',
    },
  ],
  'api-tab-key': [
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      verdict: 'stop',
    },
  ],
  'several-keys': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3\n5a1d9c02-41be-4f7a-8d33-0e6b2f95c7d1',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3 5a1d9c02-41be-4f7a-8d33-0e6b2f95c7d1',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://example.com/3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'Our key is 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3, made in May',
      verdict: 'stop',
    },
    {
      given: 'x3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3x',
      verdict: 'stop',
    },
  ],
  'account-number': [
    {
      given: '71234560',
      verdict: 'stop',
    },
    {
      given: '3012345678',
      verdict: 'stop',
    },
    {
      given: 'qa71234560',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'all-zeros': [
    {
      given: '00000000-0000-0000-0000-000000000000',
      verdict: 'stop',
    },
  ],
  'visitor-id': [
    {
      given: 'Zk3xQ9-aB_7LmN0pRs1TuV',
      verdict: 'stop',
    },
  ],
  'cut-short': [
    {
      given: '3f2b8c1e-7a40-4d59',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-…',
      verdict: 'stop',
    },
    {
      given: '7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
  ],
  'too-long': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3-1',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3a',
      verdict: 'stop',
    },
  ],
  'hyphens-elsewhere': [
    {
      given: '3f2b8c1e7-a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
  ],
  'letters-beyond-f': [
    {
      given: '3f2b8c1e-7a4O-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
    {
      given: '3f2b8cle-7a4O-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
  ],
  'lower-cased': [
    {
      given: '3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['lower-cased'],
    },
    {
      given: '{3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3}',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['lower-cased', 'braces'],
    },
  ],
  braces: [
    {
      given: '{3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3}',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['braces'],
    },
  ],
  'urn-prefix': [
    {
      given: 'urn:uuid:3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['urn-prefix'],
    },
  ],
  'label-prefix': [
    {
      given: 'App key: (appInstallationId) 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['label-prefix'],
    },
    {
      given: '"appInstallationId": "3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3"',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['label-prefix', 'quotes'],
    },
    {
      given: 'App key 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['label-prefix'],
    },
  ],
  dashes: [
    {
      given: '3f2b8c1e–7a40–4d59–9e21–6b0c5d84a7f3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['dashes'],
    },
  ],
  'white-space-inside': [
    {
      given: '3f2b8c1e-7a40-4d59-\n9e21-6b0c5d84a7f3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['white-space-inside'],
    },
    {
      given: '3f2b8c1e - 7a40 - 4d59 - 9e21 - 6b0c5d84a7f3',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['white-space-inside'],
    },
  ],
  'invisible-characters': [
    {
      given: '3f2b8c1e-\u00ad7a40-4d59-9e21-6b0c5d84a7f3\u200b',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['invisible-characters'],
    },
  ],
  quotes: [
    {
      given: "'3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3'",
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: '\t3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3\n',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['surrounding-space'],
    },
  ],
  sample: [
    {
      given: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      verdict: 'warn',
      value: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    },
    {
      given: '12345678-1234-1234-1234-123456789abc',
      verdict: 'warn',
      value: '12345678-1234-1234-1234-123456789abc',
    },
    {
      given: '12345678-1234-1234-1234-123456789012',
      verdict: 'warn',
      value: '12345678-1234-1234-1234-123456789012',
    },
    {
      given: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      verdict: 'warn',
      value: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    },
    {
      given: '11111111-2222-3333-4444-555555555555',
      verdict: 'warn',
      value: '11111111-2222-3333-4444-555555555555',
    },
    {
      given: '00000000-0000-4000-8000-000000000001',
      verdict: 'warn',
      value: '00000000-0000-4000-8000-000000000001',
    },
  ],
  'not-recognised': [
    {
      given: 'Mobile App',
      verdict: 'stop',
    },
    {
      given: 'deadbeef',
      verdict: 'stop',
    },
  ],
};
