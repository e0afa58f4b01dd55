import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const organizationIdExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: '{"id":"https://login.salesforce.com/id/","refresh_token":"5Aep861Made0Up0For0This0Test"}',
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
      given: '00D5f00000QxYzA, 00D5f00000WvUtS',
    },
    {
      given: '00D5f00000QxYzA 00D5f00000WvUtS',
    },
    {
      given: 'Organization IDs:\n00D5f00000WvUtS\n00D5f00000QxYzA\n00D5f00000WvUtS',
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
      given: '00D5f00000QxYzAAAA',
      verdict: 'stop',
    },
    {
      given: '00D5f00000QxYzA000',
      verdict: 'stop',
    },
  ],
  length: [
    {
      given: '00D5f00000QxYz',
      verdict: 'stop',
    },
    {
      given: '00D5f00000QxYzAA',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: '00D5f0-000QxYzA',
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
      given: 'https://example.my.salesforce.com/00D5f00000QxYzAEAV?back=00D5f00000QxYzB',
      verdict: 'warn',
      value: '00D5f00000QxYzA',
      repairs: ['eighteen-characters', 'taken-from-address'],
    },
  ],
  sample: [
    {
      given: '00D000000000000',
      verdict: 'warn',
      value: '00D000000000000',
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
      given: '00D5f00000QxYzA',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
    },
  ],
  'one-case': [
    {
      given: '00D5F00000QXYZA',
      verdict: 'warn',
      value: '00D5F00000QXYZA',
    },
  ],
  'eighteen-characters': [
    {
      given: '00D5f00000QxYzAEAV',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['eighteen-characters'],
    },
    {
      given: 'https://example.my.salesforce.com/00D5f00000QxYzAEAV?setupid=LiveChat',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['eighteen-characters', 'taken-from-address'],
    },
  ],
  capitals: [
    {
      given: '00d5f00000qxyzaeav',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['capitals'],
    },
    {
      given: '00D5F00000QXYZAEAV',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['capitals'],
    },
  ],
  'taken-from-address': [
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F00D5f00000QxYzA',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['taken-from-address'],
    },
  ],
  'label-prefix': [
    {
      given: 'Organization ID: 00D5f00000QxYzA',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['label-prefix'],
    },
  ],
  'invisible-characters': [
    {
      given: '00D5f\u200b00000QxYzA',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['invisible-characters'],
    },
  ],
  'spaces-inside': [
    {
      given: '00D5f 00000QxYzA',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['spaces-inside'],
    },
  ],
  quotes: [
    {
      given: "'00D5f00000QxYzA'",
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['quotes'],
    },
    {
      given: '“00D5f00000QxYzA”',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '00D5f00000QxYzA,',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 00D5f00000QxYzA\n',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['surrounding-space'],
    },
  ],
  'lost-capitals': [
    {
      given: '00d5f00000qxyza',
      verdict: 'stop',
    },
  ],
  'deployment-id-instead': [
    {
      given: '5725f0000008kLm',
      verdict: 'stop',
    },
  ],
  'button-id-instead': [
    {
      given: '5735f0000004TuV',
      verdict: 'stop',
    },
    {
      given: '5735f0000004TuVAAU',
      verdict: 'stop',
    },
  ],
};
