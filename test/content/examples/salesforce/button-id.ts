import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const buttonIdExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: 'consumer_secret=8A1B2C3D4E5F60718293A4B5C6D7E8F9',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      verdict: 'stop',
    },
  ],
  'several-ids': [
    {
      given: '5735f0000004TuV, 5735f0000009xYz',
    },
    {
      given: '5735f0000004TuV 5735f0000009xYz',
    },
    {
      given: 'Button IDs:\n5735f0000009xYz\n5735f0000004TuV\n5735f0000009xYz',
    },
  ],
  code: [
    {
      given:
        "liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');",
      verdict: 'stop',
    },
    {
      given: "<script>liveagent.startChat('5735f0000004TuV')</script>",
      verdict: 'stop',
    },
  ],
  'other-record': [
    {
      given: '0055f000004AbCd',
      verdict: 'stop',
    },
    {
      given: '00G5f000004AbCd',
      verdict: 'stop',
    },
    {
      given: '0C55f000004AbCd',
      verdict: 'stop',
    },
    {
      given: '04I5f000004AbCd',
      verdict: 'stop',
    },
    {
      given: '0Mj5f000004AbCd',
      verdict: 'stop',
    },
    {
      given: '00e5f000004AbCd',
      verdict: 'stop',
    },
    {
      given: '5005f000004AbCd',
      verdict: 'stop',
    },
    {
      given: '5705f000004AbCdAAA',
      verdict: 'stop',
    },
  ],
  'wrong-suffix': [
    {
      given: '5735f0000004TuVAAA',
      verdict: 'stop',
    },
    {
      given: '5735f0000004TuV000',
      verdict: 'stop',
    },
  ],
  length: [
    {
      given: '5735f0000004Tu',
      verdict: 'stop',
    },
    {
      given: '5735f0000004TuVA',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: '5735f0-00004TuV',
      verdict: 'stop',
    },
  ],
  'documentation-sample': [
    {
      given: 'Z2345678901',
      verdict: 'stop',
    },
  ],
  'unknown-record': [
    {
      given: '0015f000004AbCd',
      verdict: 'stop',
    },
    {
      given: 'a0D30000001n7PiEAI',
      verdict: 'stop',
    },
  ],
  'chat-host': [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com',
      verdict: 'stop',
    },
  ],
  'email-address': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/about',
      verdict: 'stop',
    },
    {
      given: 'example.my.salesforce.com',
      verdict: 'stop',
    },
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F001000000000001',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'name-instead': [
    {
      given: 'Support chat',
      verdict: 'stop',
    },
  ],
  unread: [
    {
      given: 'https://example.my.salesforce.com/5735f0000004TuVAAU?back=5735f0000004TuW',
      verdict: 'warn',
      value: '5735f0000004TuV',
      repairs: ['eighteen-characters', 'taken-from-address'],
    },
  ],
  sample: [
    {
      given: '573000000000000',
      verdict: 'warn',
      value: '573000000000000',
    },
  ],
  'not-recognised': [
    {
      given: '7',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      verdict: 'stop',
    },
  ],
  clean: [
    {
      given: '5735f0000004TuV',
      verdict: 'ok',
      value: '5735f0000004TuV',
    },
  ],
  'one-case': [
    {
      given: '5735f00abcdefgh',
      verdict: 'warn',
      value: '5735f00abcdefgh',
    },
  ],
  'eighteen-characters': [
    {
      given: '5735f0000004TuVAAU',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['eighteen-characters'],
    },
    {
      given: 'https://example.my.salesforce.com/5735f0000004TuVAAU?setupid=LiveChat',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['eighteen-characters', 'taken-from-address'],
    },
  ],
  capitals: [
    {
      given: '5735f0000004tuvaau',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['capitals'],
    },
    {
      given: '5735F0000004TUVAAU',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['capitals'],
    },
  ],
  'taken-from-address': [
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F5735f0000004TuV',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['taken-from-address'],
    },
  ],
  'label-prefix': [
    {
      given: 'Button ID: 5735f0000004TuV',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['label-prefix'],
    },
  ],
  'invisible-characters': [
    {
      given: '5735f\u200b0000004TuV',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['invisible-characters'],
    },
  ],
  'spaces-inside': [
    {
      given: '5735f 0000004TuV',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['spaces-inside'],
    },
  ],
  quotes: [
    {
      given: "'5735f0000004TuV'",
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['quotes'],
    },
    {
      given: '“5735f0000004TuV”',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '5735f0000004TuV,',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 5735f0000004TuV\n',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['surrounding-space'],
    },
  ],
  'organization-id-instead': [
    {
      given: '00D5f00000QxYzAEAV',
      verdict: 'stop',
    },
  ],
  'deployment-id-instead': [
    {
      given: '5725f0000008kLm',
      verdict: 'stop',
    },
  ],
  invitation: [
    {
      given: 'liveagent_invite_button_5735f0000006QrS',
      verdict: 'stop',
    },
  ],
  'taken-from-element': [
    {
      given: 'liveagent_button_online_5735f0000004TuV',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['taken-from-element'],
    },
    {
      given: '#liveagent_button_offline_5735f0000004TuV',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['taken-from-element'],
    },
  ],
};
