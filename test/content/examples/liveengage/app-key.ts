import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const appKeyExamples: FieldExamples = {
  clean: [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    },
    {
      given: '12345678-1234-1234-1234-123456789012',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '12345678-1234-1234-1234-123456789012',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the App key, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the App key, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: '{"appKey":"7d4e2f9a1b3c4d5e8f60718293a4b5c6","appSecret":"1f2e3d4c5b6a7988"}',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the App key alone, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'api-tab-key': [
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      words:
        'This looks like the App key from the API tab: 32 characters without hyphens. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'several-keys': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3\n5a1d9c02-41be-4f7a-8d33-0e6b2f95c7d1',
      words:
        'There is more than one key here. Paste one: the App key of the Mobile App source, 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3 5a1d9c02-41be-4f7a-8d33-0e6b2f95c7d1',
      words:
        'There is more than one key here. Paste one: the App key of the Mobile App source, 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://example.com/3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This is a web address. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'Our key is 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3, made in May',
      words:
        'There is something around the App key. Paste the key alone: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: 'x3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'There is something around the App key. Paste the key alone: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3x',
      words:
        'There is something around the App key. Paste the key alone: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'account-number': [
    {
      given: '71234560',
      words:
        'This has the form of an account number or of a campaign ID. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '3012345678',
      words:
        'This has the form of an account number or of a campaign ID. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: 'qa71234560',
      words:
        'This has the form of an account number or of a campaign ID. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key, which goes the other way: into JWT Public Key in LiveEngage. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'all-zeros': [
    {
      given: '00000000-0000-0000-0000-000000000000',
      words:
        'Every digit of this key is 0, so it stands for no key. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'visitor-id': [
    {
      given: 'Zk3xQ9-aB_7LmN0pRs1TuV',
      words:
        'This has the form of a visitor or session ID: 22 characters. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'cut-short': [
    {
      given: '3f2b8c1e-7a40-4d59',
      words:
        'This has 18 of 36 characters. Use Copy to clipboard beside the App key, so that all of it comes along, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e',
      words:
        'This has 8 of 36 characters. Use Copy to clipboard beside the App key, so that all of it comes along, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-…',
      words:
        'This has 14 of 36 characters. Use Copy to clipboard beside the App key, so that all of it comes along, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This has 27 of 36 characters. Use Copy to clipboard beside the App key, so that all of it comes along, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'too-long': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3-1',
      words:
        'This has 38 characters. An App key has 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3a',
      words:
        'This has 37 characters. An App key has 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'hyphens-elsewhere': [
    {
      given: '3f2b8c1e7-a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'The characters are right, and the hyphens stand elsewhere. An App key has 8, 4, 4, 4 and 12 characters between them, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'letters-beyond-f': [
    {
      given: '3f2b8c1e-7a4O-4d59-9e21-6b0c5d84a7f3',
      words:
        '1 letter beyond f stands in this key, perhaps O for 0 or l for 1. An App key has only 0 to 9 and a to f, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: '3f2b8cle-7a4O-4d59-9e21-6b0c5d84a7f3',
      words:
        '2 letters beyond f stand in this key, perhaps O for 0 or l for 1. An App key has only 0 to 9 and a to f, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
  'lower-cased': [
    {
      given: '3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['Written in lower case'],
    },
    {
      given: '{3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3}',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['Written in lower case', 'Brackets around it taken out'],
    },
  ],
  braces: [
    {
      given: '{3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3}',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['Brackets around it taken out'],
    },
  ],
  'urn-prefix': [
    {
      given: 'urn:uuid:3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['The prefix urn:uuid: taken out'],
    },
  ],
  'label-prefix': [
    {
      given: 'App key: (appInstallationId) 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['The label in front taken out'],
    },
    {
      given: '"appInstallationId": "3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3"',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['The label in front taken out', 'Quotation marks around it taken out'],
    },
    {
      given: 'App key 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['The label in front taken out'],
    },
  ],
  dashes: [
    {
      given: '3f2b8c1e–7a40–4d59–9e21–6b0c5d84a7f3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['4 typographic dashes written as -'],
    },
  ],
  'white-space-inside': [
    {
      given: '3f2b8c1e-7a40-4d59-\n9e21-6b0c5d84a7f3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['1 gap inside it closed'],
    },
    {
      given: '3f2b8c1e - 7a40 - 4d59 - 9e21 - 6b0c5d84a7f3',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['8 gaps inside it closed'],
    },
  ],
  'invisible-characters': [
    {
      given: '3f2b8c1e-\u00ad7a40-4d59-9e21-6b0c5d84a7f3\u200b',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['2 invisible characters taken out'],
    },
  ],
  quotes: [
    {
      given: "'3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3'",
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: '\t3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3\n',
      words:
        'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
      verdict: 'ok',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      repairs: ['White space around it taken out'],
    },
  ],
  sample: [
    {
      given: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'warn',
      value: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    },
    {
      given: '12345678-1234-1234-1234-123456789abc',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'warn',
      value: '12345678-1234-1234-1234-123456789abc',
    },
  ],
  'not-recognised': [
    {
      given: 'Mobile App',
      words:
        'This does not look like an App key. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
    {
      given: 'deadbeef',
      words:
        'This does not look like an App key. Copy the App key from Conversation sources > Mobile App: 36 characters with four hyphens, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.',
      verdict: 'stop',
    },
  ],
};
