import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const deploymentIdExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: 'Consumer Secret\n8A1B2C3D4E5F60718293A4B5C6D7E8F9',
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
      given: '5725f0000008kLm, 5725f0000009aBc',
    },
    {
      given: '5725f0000008kLm 5725f0000009aBc',
    },
    {
      given: 'Deployment IDs:\n5725f0000009aBc\n5725f0000008kLm\n5725f0000009aBc',
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
      given: '5725f0000008kLmAAA',
      verdict: 'stop',
    },
    {
      given: '5725f0000008kLm000',
      verdict: 'stop',
    },
  ],
  length: [
    {
      given: '5725f0000008kL',
      verdict: 'stop',
    },
    {
      given: '5725f0000008kLmA',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: '5725f0-00008kLm',
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
      given: 'https://example.my.salesforce.com/5725f0000008kLmAAI?back=5725f0000008kLn',
      verdict: 'warn',
      value: '5725f0000008kLm',
      repairs: ['eighteen-characters', 'taken-from-address'],
    },
  ],
  sample: [
    {
      given: '572000000000000',
      verdict: 'warn',
      value: '572000000000000',
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
      given: '5725f0000008kLm',
      verdict: 'ok',
      value: '5725f0000008kLm',
    },
  ],
  'one-case': [
    {
      given: '5725f00abcdefgh',
      verdict: 'warn',
      value: '5725f00abcdefgh',
    },
  ],
  'eighteen-characters': [
    {
      given: '5725f0000008kLmAAI',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['eighteen-characters'],
    },
    {
      given: 'https://example.my.salesforce.com/5725f0000008kLmAAI?setupid=LiveChat',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['eighteen-characters', 'taken-from-address'],
    },
  ],
  capitals: [
    {
      given: '5725f0000008klmaai',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['capitals'],
    },
    {
      given: '5725F0000008KLMAAI',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['capitals'],
    },
  ],
  'taken-from-address': [
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F5725f0000008kLm',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['taken-from-address'],
    },
  ],
  'label-prefix': [
    {
      given: 'Deployment ID: 5725f0000008kLm',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['label-prefix'],
    },
  ],
  'invisible-characters': [
    {
      given: '5725f\u200b0000008kLm',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['invisible-characters'],
    },
  ],
  'spaces-inside': [
    {
      given: '5725f 0000008kLm',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['spaces-inside'],
    },
  ],
  quotes: [
    {
      given: "'5725f0000008kLm'",
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['quotes'],
    },
    {
      given: '“5725f0000008kLm”',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '5725f0000008kLm,',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 5725f0000008kLm\n',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['surrounding-space'],
    },
  ],
  'organization-id-instead': [
    {
      given: '00D5f00000QxYzA',
      verdict: 'stop',
    },
    {
      given: '00d5f00000qxyza',
      verdict: 'stop',
    },
  ],
  'button-id-instead': [
    {
      given: '5735f0000004TuV',
      verdict: 'stop',
    },
  ],
};
