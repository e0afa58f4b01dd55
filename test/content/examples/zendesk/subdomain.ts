import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const subdomainExamples: FieldExamples = {
  clean: [
    {
      given: 'northwind-care',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the subdomain, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the subdomain, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'Shared secret: zd-demo-5f0c1e9a7b3d4c2288e1',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the subdomain alone, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'secret-like': [
    {
      given: 'MadeUpForThisTest0MadeUpForThisTest0Made',
      words:
        'This is a long run of letters and digits, as secrets are: the client secret in Zendesk’s samples has 64. It has been taken out of the box and is kept nowhere. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: '0123456789abcdef0123456789abcdef01234567',
      words:
        'This is a long run of letters and digits, as secrets are: the client secret in Zendesk’s samples has 64. It has been taken out of the box and is kept nowhere. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'account-key': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      words:
        'This has the form of a Chat account key, which has a field of its own in step 3. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'snippet-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This has the form of the key in a widget’s snippet: 36 characters with four hyphens. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key, which nothing in this step asks for. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'mina@northwind-care.zendesk.com',
      words:
        'This is an e-mail address. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'zendesk-own-page': [
    {
      given: 'https://www.zendesk.com/login/',
      words:
        'This belongs to Zendesk’s own pages, which are the same for all customers. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'support.zendesk.com',
      words:
        'This belongs to Zendesk’s own pages, which are the same for all customers. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'https://developer.zendesk.com/api-reference/live-chat/introduction',
      words:
        'This belongs to Zendesk’s own pages, which are the same for all customers. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'support',
      words:
        'This belongs to Zendesk’s own pages, which are the same for all customers. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'chat-server': [
    {
      given: 'https://dev.zopim.com/web-sdk/latest/web-sdk.js',
      words:
        'This is the address of a server that all Zendesk accounts share. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'wss://widget-mediator.zopim.com',
      words:
        'This is the address of a server that all Zendesk accounts share. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'static.zdassets.com',
      words:
        'This is the address of a server that all Zendesk accounts share. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'our Zendesk is northwind-care.zendesk.com (live)',
      words:
        'There are words around the address. Paste the address alone, or only what stands in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'host-mapped': [
    {
      given: 'https://help.example.com/hc/en-gb',
      words:
        'This address does not end in .zendesk.com, so it may be a help centre under your own name. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'help.example.com',
      words:
        'This address does not end in .zendesk.com, so it may be a help centre under your own name. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'several-names': [
    {
      given: 'https://northwind.care.zendesk.com/',
      words:
        'More than one name stands in front of .zendesk.com in this address, and the subdomain is a single one. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'spaces-inside': [
    {
      given: 'Northwind Care',
      words:
        'There is a space in this, so it may be the name of the company or the account. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'hyphen-at-the-edge': [
    {
      given: 'northwind-',
      words:
        'There is a hyphen at the beginning or the end, where a host name cannot have one, so a part may be missing. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: '-care',
      words:
        'There is a hyphen at the beginning or the end, where a host name cannot have one, so a part may be missing. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'too-long': [
    {
      given: 'northwind-northwind-northwind-northwind-northwind-northwind-care',
      words:
        'This has 64 characters, and one part of a host name has 63 at most. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: 'northwind_care',
      words:
        'There are characters in this that a host name cannot have: only a to z, 0 to 9 and hyphens can stand in it. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'nordwind-höfe',
      words:
        'There are characters in this that a host name cannot have: only a to z, 0 to 9 and hyphens can stand in it. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
    {
      given: 'northwind*',
      words:
        'There are characters in this that a host name cannot have: only a to z, 0 to 9 and hyphens can stand in it. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
  'help-centre-address': [
    {
      given: 'https://northwind-care.zendesk.com/hc/en-gb/articles/360022184674',
      words:
        'Taken from the address of a help centre. In an account with several brands each help centre has a subdomain of its own, so compare it with the address bar while you are logged in as an administrator, such as northwind-care.',
      verdict: 'warn',
      value: 'northwind-care',
      repairs: ['Taken out of the address, where it stands in front of .zendesk.com'],
    },
  ],
  'only-digits': [
    {
      given: '360022184674',
      words:
        'Digits only, as in the number of a ticket or an account. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'warn',
      value: '360022184674',
    },
  ],
  'looks-like-key': [
    {
      given: 'a4d59e216b0c5d84a7f33f2b8c1e7a40',
      words:
        'This has the look of a key: many letters and digits without a hyphen. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'warn',
      value: 'a4d59e216b0c5d84a7f33f2b8c1e7a40',
    },
  ],
  'very-short': [
    {
      given: 'nw',
      words:
        'This is very short. Zendesk documents no least length that we know of, so a part may or may not be missing. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'warn',
      value: 'nw',
    },
  ],
  'taken-from-address': [
    {
      given: 'https://northwind-care.zendesk.com/agent/dashboard',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Taken out of the address, where it stands in front of .zendesk.com'],
    },
    {
      given: 'northwind-care.zendesk.com',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Taken out of the address, where it stands in front of .zendesk.com'],
    },
    {
      given: 'HTTPS://Northwind-Care.Zendesk.com/chat',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: [
        'Taken out of the address, where it stands in front of .zendesk.com',
        'Written in lower case',
      ],
    },
    {
      given: '<https://northwind-care.zendesk.com>',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: [
        'Taken out of the address, where it stands in front of .zendesk.com',
        'Angle brackets around it taken out',
      ],
    },
  ],
  ending: [
    {
      given: 'northwind-care.zendesk',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['The ending .zendesk taken out'],
    },
  ],
  'label-prefix': [
    {
      given: 'Subdomain: northwind-care',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['The label in front taken out'],
    },
    {
      given: 'ZENDESK_SUBDOMAIN=northwind-care',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['The label in front taken out'],
    },
  ],
  'lower-cased': [
    {
      given: 'Northwind-Care',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Written in lower case'],
    },
  ],
  'angle-brackets': [
    {
      given: '<northwind-care>',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Angle brackets around it taken out'],
    },
  ],
  dashes: [
    {
      given: 'northwind–care',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['1 typographic dash written as -'],
    },
  ],
  'invisible-characters': [
    {
      given: 'northwind\u200b-care\ufeff',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['2 invisible characters taken out'],
    },
  ],
  quotes: [
    {
      given: '“northwind-care”',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'northwind-care.',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' northwind-care\n',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['White space around it taken out'],
    },
  ],
  unread: [
    {
      given: '<!-- Start of northwind-care Zendesk Widget script -->\n<script>start()</script>',
      words:
        'Lines 1 and 2 were not read: “Zendesk Widget script --> <script>start()</script>”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.',
      verdict: 'warn',
      value: 'northwind-care',
      repairs: ['Taken out of the comment that begins the script of the widget'],
    },
    {
      given: 'https://northwind-care.zendesk.com/login?return_to=https://northwind-help.zendesk.com',
      words:
        'Line 1 was not read: “.zendesk.com/login?return_to=https://northwind-help.zendesk.…”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.',
      verdict: 'warn',
      value: 'northwind-care',
      repairs: ['Taken out of the address, where it stands in front of .zendesk.com'],
    },
  ],
  'taken-from-parameter': [
    {
      given: 'https://www.zopim.com/oauth2/authorizations/new?client_id=abc123&subdomain=northwind-care',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Taken out of the address, where it follows subdomain='],
    },
  ],
  'taken-from-comment': [
    {
      given: '<!-- Start of northwind-care Zendesk Widget script -->',
      words: 'A subdomain of 14 characters. Whether an account of this name exists, this page cannot know.',
      verdict: 'ok',
      value: 'northwind-care',
      repairs: ['Taken out of the comment that begins the script of the widget'],
    },
  ],
  placeholder: [
    {
      given: 'yourcompany',
      words:
        'This looks like a placeholder that the name of your account is to replace. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'warn',
      value: 'yourcompany',
    },
    {
      given: 'https://your-subdomain.zendesk.com',
      words:
        'This looks like a placeholder that the name of your account is to replace. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'warn',
      value: 'your-subdomain',
      repairs: ['Taken out of the address, where it stands in front of .zendesk.com'],
    },
  ],
  'not-recognised': [
    {
      given: '{"subdomain":"northwind-care"}',
      words:
        'This does not look like a subdomain. The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as northwind-care.',
      verdict: 'stop',
    },
  ],
};
