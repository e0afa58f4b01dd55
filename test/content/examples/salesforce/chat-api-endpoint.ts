import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const chatApiEndpointExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the host of the Chat API, such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'curl -u integration@example.com:Made0Up0 https://api.example.com/',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the host of the Chat API alone, such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the host of the Chat API, such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  code: [
    {
      given:
        "liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');",
      words:
        'This is code. Paste it into the box for the Deployment Code, and the endpoint is taken from it.',
      verdict: 'stop',
    },
  ],
  'organization-id-instead': [
    {
      given: '00D5f00000QxYzA',
      words:
        'This starts with 00D, as the Organization ID does, and another field takes it. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'deployment-id-instead': [
    {
      given: '5725f0000008kLm',
      words:
        'This starts with 572, as the Deployment ID does, and another field takes it. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'button-id-instead': [
    {
      given: '5735f0000004TuV',
      words:
        'This starts with 573, as the Button ID does, and another field takes it. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'email-address': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'my-domain': [
    {
      given: 'https://example.my.salesforce.com',
      words:
        'This is the address at which people log in (My Domain), not that of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
    {
      given: 'example.my.salesforce.com',
      words:
        'This is the address at which people log in (My Domain), not that of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
    {
      given: 'login.salesforce.com',
      words:
        'This is the address at which people log in (My Domain), not that of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'site-address': [
    {
      given: 'https://example.my.site.com/help',
      words:
        'This is the address of a site or a page of Salesforce, not that of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
    {
      given: 'example.lightning.force.com',
      words:
        'This is the address of a site or a page of Salesforce, not that of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'newer-host': [
    {
      given: 'https://example.my.salesforce-scrt.com',
      words:
        'This host is under salesforce-scrt.com, as those of the newer messaging product are. Salesforce’s guide shows such a host for the script of Chat too, so it may be right. Compare it with Chat API Endpoint under Setup > Chat Settings.',
      verdict: 'warn',
      value: 'example.my.salesforce-scrt.com',
      repairs: ['The host taken out of the address'],
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'only-the-pod': [
    {
      given: 'la2-c1-iad',
      words:
        'This is the middle of the host only. If it is right, the host is d.la2-c1-iad.salesforceliveagent.com: paste it whole.',
      verdict: 'stop',
    },
    {
      given: 'LA1A1',
      words:
        'This is the middle of the host only. If it is right, the host is d.la1a1.salesforceliveagent.com: paste it whole.',
      verdict: 'stop',
    },
  ],
  'other-address': [
    {
      given: 'https://www.example.com/chat',
      words:
        'This is another address than that of the Chat API, which stands under salesforceliveagent.com. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
    {
      given: 'www.example.com',
      words:
        'This is another address than that of the Chat API, which stands under salesforceliveagent.com. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
    {
      given: 'https://d.',
      words:
        'This is another address than that of the Chat API, which stands under salesforceliveagent.com. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
  'content-host': [
    {
      given: 'c.la2-c1-iad.salesforceliveagent.com',
      words:
        'A host that starts with c. is the one that scripts are loaded from. The API’s starts with d., and that is written here. Compare it with Chat API Endpoint under Setup > Chat Settings.',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['c. written as d.'],
    },
    {
      given: 'https://c.la2-c1-iad.salesforceliveagent.com/content/g/js/47.0/deployment.js',
      words:
        'A host that starts with c. is the one that scripts are loaded from. The API’s starts with d., and that is written here. Compare it with Chat API Endpoint under Setup > Chat Settings.',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The host taken out of the address', 'c. written as d.'],
    },
  ],
  'unusual-host': [
    {
      given: 'd.gla5.gus.salesforce.com',
      words:
        'This host is not of the form that we saw everywhere, such as d.la2-c1-iad.salesforceliveagent.com. Compare it with Chat API Endpoint under Setup > Chat Settings.',
      verdict: 'warn',
      value: 'd.gla5.gus.salesforce.com',
    },
    {
      given: 'la2-c1-iad.salesforceliveagent.com',
      words:
        'This host is not of the form that we saw everywhere, such as d.la2-c1-iad.salesforceliveagent.com. Compare it with Chat API Endpoint under Setup > Chat Settings.',
      verdict: 'warn',
      value: 'la2-c1-iad.salesforceliveagent.com',
    },
  ],
  http: [
    {
      given: 'http://d.la2-c1-iad.salesforceliveagent.com/chat',
      words:
        'This came with http, and the addresses that Salesforce shows start with https. The host alone is used. Compare it with Chat API Endpoint under Setup > Chat Settings.',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The host taken out of the address'],
    },
  ],
  sandbox: [
    {
      given: 'd.la1-c2cs-lon.salesforceliveagent.com',
      words:
        'The name of this host has cs in it, as those of sandboxes have in the samples that we saw. That is right for a trial; for customers, use the host of the production organisation.',
      verdict: 'warn',
      value: 'd.la1-c2cs-lon.salesforceliveagent.com',
    },
  ],
  clean: [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
    },
    {
      given: 'd.la3-core1.sfdc-abc123.salesforceliveagent.com',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la3-core1.sfdc-abc123.salesforceliveagent.com',
    },
    {
      given: 'd.la1a1.salesforceliveagent.com',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la1a1.salesforceliveagent.com',
    },
  ],
  'label-prefix': [
    {
      given: 'Chat API Endpoint: d.la2-c1-iad.salesforceliveagent.com',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The label in front taken out'],
    },
  ],
  'host-alone': [
    {
      given: 'https://d.la2-c1-iad.salesforceliveagent.com/chat',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The host taken out of the address'],
    },
    {
      given: 'https://d.la2-c1-iad.salesforceliveagent.com/chat/rest/',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The host taken out of the address'],
    },
    {
      given: 'https://d.la2-c1-iad.salesforceliveagent.com',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The host taken out of the address'],
    },
    {
      given: '//d.la2-c1-iad.salesforceliveagent.com/chat',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The host taken out of the address'],
    },
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com/chat/rest',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The host taken out of the address'],
    },
  ],
  'lower-cased': [
    {
      given: 'D.LA2-C1-IAD.SalesforceLiveAgent.com',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['Written in lower case'],
    },
  ],
  'invisible-characters': [
    {
      given: 'd.la2-c1-iad.\u200bsalesforceliveagent.com',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['1 invisible character taken out'],
    },
  ],
  quotes: [
    {
      given: '"d.la2-c1-iad.salesforceliveagent.com"',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com,',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' d.la2-c1-iad.salesforceliveagent.com\n',
      words:
        'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
      verdict: 'ok',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['White space around it taken out'],
    },
  ],
  'ending-missing': [
    {
      given: 'd.la2-c1-iad',
      words:
        'This came without its ending, so .salesforceliveagent.com was put in, as most such hosts have it: d.la2-c1-iad.salesforceliveagent.com. Compare it with Chat API Endpoint under Setup > Chat Settings.',
      verdict: 'warn',
      value: 'd.la2-c1-iad.salesforceliveagent.com',
      repairs: ['The ending .salesforceliveagent.com put in'],
    },
  ],
  'not-recognised': [
    {
      given: '7',
      words:
        'This does not look like the endpoint of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
    {
      given: 'Chat',
      words:
        'This does not look like the endpoint of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      words:
        'This does not look like the endpoint of the Chat API. Copy Chat API Endpoint from Setup > Chat Settings: its host is such as d.la2-c1-iad.salesforceliveagent.com.',
      verdict: 'stop',
    },
  ],
};
