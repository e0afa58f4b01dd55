import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const chatApiEndpointExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: 'curl -u integration@example.com:Made0Up0 https://api.example.com/',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      verdict: 'stop',
    },
  ],
  code: [
    {
      given:
        "liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');",
      verdict: 'stop',
    },
  ],
  'organization-id-instead': [
    {
      given: '00D5f00000QxYzA',
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
  ],
  'email-address': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
  ],
  'my-domain': [
    {
      given: 'https://example.my.salesforce.com',
      verdict: 'stop',
    },
    {
      given: 'example.my.salesforce.com',
      verdict: 'stop',
    },
    {
      given: 'login.salesforce.com',
      verdict: 'stop',
    },
  ],
  'site-address': [
    {
      given: 'https://example.my.site.com/help',
      verdict: 'stop',
    },
    {
      given: 'example.lightning.force.com',
      verdict: 'stop',
    },
  ],
  'newer-host': [
    {
      given: 'https://example.my.salesforce-scrt.com',
      verdict: 'warn',
      value: 'example.my.salesforce-scrt.com',
      repairs: ['host-alone'],
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'only-the-pod': [
    {
      given: 'la2-c1-iad',
      verdict: 'stop',
    },
    {
      given: 'LA1A1',
      verdict: 'stop',
    },
  ],
  'other-address': [
    {
      given: 'https://www.example.com/chat',
      verdict: 'stop',
    },
    {
      given: 'www.example.com',
      verdict: 'stop',
    },
    {
      given: 'https://d.',
      verdict: 'stop',
    },
  ],
  'content-host': [
    {
      given: 'c.la2-c1-iad.salesforceliveagent.com',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['content-host-changed'],
    },
    {
      given: 'https://c.la2-c1-iad.salesforceliveagent.com/content/g/js/47.0/deployment.js',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['host-alone', 'content-host-changed'],
    },
  ],
  'unusual-host': [
    {
      given: 'd.gla5.gus.salesforce.com',
      verdict: 'warn',
      value: 'd.gla5.gus.salesforce.com',
    },
    {
      given: 'la2-c1-iad.salesforceliveagent.com',
      verdict: 'warn',
      value: 'la2-c1-iad.salesforceliveagent.com',
    },
  ],
  http: [
    {
      given: 'http://d.la2-c1-iad.salesforceliveagent.com/chat',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['host-alone'],
    },
  ],
  sandbox: [
    {
      given: 'd.la1-c2cs-lon.salesforceliveagent.com',
      verdict: 'warn',
      value: 'd.la1-c2cs-lon.salesforceliveagent.com',
    },
  ],
  clean: [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
    },
    {
      given: 'd.la3-core1.sfdc-abc123.salesforceliveagent.com',
      verdict: 'ok',
      value: 'd.la3-core1.sfdc-abc123.salesforceliveagent.com',
    },
    {
      given: 'd.la1a1.salesforceliveagent.com',
      verdict: 'ok',
      value: 'd.la1a1.salesforceliveagent.com',
    },
  ],
  'label-prefix': [
    {
      given: 'Chat API Endpoint: d.la2-c1-iad.salesforceliveagent.com',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['label-prefix'],
    },
  ],
  'host-alone': [
    {
      given: 'https://d.la2-c1-iad.salesforceliveagent.com/chat',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['host-alone'],
    },
    {
      given: 'https://d.la2-c1-iad.salesforceliveagent.com/chat/rest/',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['host-alone'],
    },
    {
      given: 'https://d.la2-c1-iad.salesforceliveagent.com',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['host-alone'],
    },
    {
      given: '//d.la2-c1-iad.salesforceliveagent.com/chat',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['host-alone'],
    },
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com/chat/rest',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['host-alone'],
    },
  ],
  'lower-cased': [
    {
      given: 'D.LA2-C1-IAD.SalesforceLiveAgent.com',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['lower-cased'],
    },
  ],
  'invisible-characters': [
    {
      given: 'd.la2-c1-iad.\u200bsalesforceliveagent.com',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['invisible-characters'],
    },
  ],
  quotes: [
    {
      given: '"d.la2-c1-iad.salesforceliveagent.com"',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com,',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: ' d.la2-c1-iad.salesforceliveagent.com\n',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['surrounding-space'],
    },
  ],
  'ending-missing': [
    {
      given: 'd.la2-c1-iad',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['ending-put-in'],
    },
  ],
  'not-recognised': [
    {
      given: '7',
      verdict: 'stop',
    },
    {
      given: 'Chat',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      verdict: 'stop',
    },
  ],
};
