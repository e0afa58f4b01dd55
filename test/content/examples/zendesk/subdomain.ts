import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const subdomainExamples: FieldExamples = {
  clean: [
    {
      given: 'northwind-care',
      verdict: 'ok',
      value: 'northwind-care',
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
      given: 'Shared secret: zd-demo-5f0c1e9a7b3d4c2288e1',
      verdict: 'stop',
    },
  ],
  'secret-like': [
    {
      given: 'MadeUpForThisTest0MadeUpForThisTest0Made',
      verdict: 'stop',
    },
    {
      given: '0123456789abcdef0123456789abcdef01234567',
      verdict: 'stop',
    },
  ],
  'account-key': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'stop',
    },
  ],
  'snippet-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
    {
      given: 'mina@northwind-care.zendesk.com',
      verdict: 'stop',
    },
  ],
  'zendesk-own-page': [
    {
      given: 'https://www.zendesk.com/login/',
      verdict: 'stop',
    },
    {
      given: 'support.zendesk.com',
      verdict: 'stop',
    },
    {
      given: 'https://developer.zendesk.com/api-reference/live-chat/introduction',
      verdict: 'stop',
    },
    {
      given: 'support',
      verdict: 'stop',
    },
  ],
  'chat-server': [
    {
      given: 'https://dev.zopim.com/web-sdk/latest/web-sdk.js',
      verdict: 'stop',
    },
    {
      given: 'wss://widget-mediator.zopim.com',
      verdict: 'stop',
    },
    {
      given: 'static.zdassets.com',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'our Zendesk is northwind-care.zendesk.com (live)',
      verdict: 'stop',
    },
  ],
  'host-mapped': [
    {
      given: 'https://help.example.com/hc/en-gb',
      verdict: 'stop',
    },
    {
      given: 'help.example.com',
      verdict: 'stop',
    },
  ],
  'several-names': [
    {
      given: 'https://northwind.care.zendesk.com/',
      verdict: 'stop',
    },
  ],
  'spaces-inside': [
    {
      given: 'Northwind Care',
      verdict: 'stop',
    },
  ],
  'hyphen-at-the-edge': [
    {
      given: 'northwind-',
      verdict: 'stop',
    },
    {
      given: '-care',
      verdict: 'stop',
    },
  ],
  'too-long': [
    {
      given: 'northwind-northwind-northwind-northwind-northwind-northwind-care',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: 'northwind_care',
      verdict: 'stop',
    },
    {
      given: 'nordwind-höfe',
      verdict: 'stop',
    },
    {
      given: 'northwind*',
      verdict: 'stop',
    },
  ],
  'help-centre-address': [
    {
      given: 'https://northwind-care.zendesk.com/hc/en-gb/articles/360022184674',
      verdict: 'warn',
      value: 'northwind-care',
      repairs: ['taken-from-address'],
    },
  ],
  'only-digits': [
    {
      given: '360022184674',
      verdict: 'warn',
      value: '360022184674',
    },
  ],
  'looks-like-key': [
    {
      given: 'a4d59e216b0c5d84a7f33f2b8c1e7a40',
      verdict: 'warn',
      value: 'a4d59e216b0c5d84a7f33f2b8c1e7a40',
    },
  ],
  'very-short': [
    {
      given: 'nw',
      verdict: 'warn',
      value: 'nw',
    },
  ],
  'taken-from-address': [
    {
      given: 'https://northwind-care.zendesk.com/agent/dashboard',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['taken-from-address'],
    },
    {
      given: 'northwind-care.zendesk.com',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['taken-from-address'],
    },
    {
      given: 'HTTPS://Northwind-Care.Zendesk.com/chat',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['taken-from-address', 'lower-cased'],
    },
    {
      given: '<https://northwind-care.zendesk.com>',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['taken-from-address', 'angle-brackets'],
    },
  ],
  ending: [
    {
      given: 'northwind-care.zendesk',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['ending'],
    },
  ],
  'label-prefix': [
    {
      given: 'Subdomain: northwind-care',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['label-prefix'],
    },
    {
      given: 'ZENDESK_SUBDOMAIN=northwind-care',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['label-prefix'],
    },
  ],
  'lower-cased': [
    {
      given: 'Northwind-Care',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['lower-cased'],
    },
  ],
  'angle-brackets': [
    {
      given: '<northwind-care>',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['angle-brackets'],
    },
  ],
  dashes: [
    {
      given: 'northwind–care',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['dashes'],
    },
  ],
  'invisible-characters': [
    {
      given: 'northwind\u200b-care\ufeff',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['invisible-characters'],
    },
  ],
  quotes: [
    {
      given: '“northwind-care”',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'northwind-care.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: ' northwind-care\n',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['surrounding-space'],
    },
  ],
  unread: [
    {
      given: '<!-- Start of northwind-care Zendesk Widget script -->\n<script>start()</script>',
      verdict: 'warn',
      value: 'northwind-care',
      repairs: ['taken-from-comment'],
    },
    {
      given: 'https://northwind-care.zendesk.com/login?return_to=https://northwind-help.zendesk.com',
      verdict: 'warn',
      value: 'northwind-care',
      repairs: ['taken-from-address'],
    },
  ],
  'taken-from-parameter': [
    {
      given: 'https://www.zopim.com/oauth2/authorizations/new?client_id=abc123&subdomain=northwind-care',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['taken-from-parameter'],
    },
  ],
  'taken-from-comment': [
    {
      given: '<!-- Start of northwind-care Zendesk Widget script -->',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['taken-from-comment'],
    },
  ],
  placeholder: [
    {
      given: 'yourcompany',
      verdict: 'warn',
      value: 'yourcompany',
    },
    {
      given: 'https://your-subdomain.zendesk.com',
      verdict: 'warn',
      value: 'your-subdomain',
      repairs: ['taken-from-address'],
    },
  ],
  'not-recognised': [
    {
      given: '{"subdomain":"northwind-care"}',
      verdict: 'stop',
    },
  ],
};
