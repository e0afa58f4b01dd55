import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const organizationIdExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the Organization ID, such as 00D5f00000QxYzA.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: '{"id":"https://login.salesforce.com/id/","refresh_token":"5Aep861Made0Up0For0This0Test"}',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the Organization ID alone, such as 00D5f00000QxYzA.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the Organization ID, such as 00D5f00000QxYzA.',
      verdict: 'stop',
    },
  ],
  'several-ids': [
    {
      given: '00D5f00000QxYzA, 00D5f00000WvUtS',
      words:
        'More than one Organization ID stands here: 00D5f00000QxYzA and 00D5f00000WvUtS. Choose the one to use.',
    },
    {
      given: '00D5f00000QxYzA 00D5f00000WvUtS',
      words:
        'More than one Organization ID stands here: 00D5f00000QxYzA and 00D5f00000WvUtS. Choose the one to use.',
    },
    {
      given: 'Organization IDs:\n00D5f00000WvUtS\n00D5f00000QxYzA\n00D5f00000WvUtS',
      words:
        'More than one Organization ID stands here: 00D5f00000WvUtS and 00D5f00000QxYzA. Choose the one to use.',
    },
  ],
  code: [
    {
      given:
        "liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');",
      words:
        'This is code. Paste it into the box for the Deployment Code or the Chat Button Code, and the Organization ID is taken from it.',
      verdict: 'stop',
    },
    {
      given: "<script>liveagent.startChat('5735f0000004TuV')</script>",
      words:
        'This is code. Paste it into the box for the Deployment Code or the Chat Button Code, and the Organization ID is taken from it.',
      verdict: 'stop',
    },
  ],
  'other-record': [
    {
      given: '0055f000004AbCd',
      words:
        'This id starts with 005, which stands for a user, such as an agent. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '00G5f000004AbCd',
      words:
        'This id starts with 00G, which stands for a queue. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '0C55f000004AbCd',
      words:
        'This id starts with 0C5, which stands for a skill, as far as we know. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '04I5f000004AbCd',
      words:
        'This id starts with 04I, which stands for an Embedded Service deployment. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '0Mj5f000004AbCd',
      words:
        'This id starts with 0Mj, which stands for another kind of deployment, of the newer messaging product. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '00e5f000004AbCd',
      words:
        'This id starts with 00e, which stands for a profile. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '5005f000004AbCd',
      words:
        'This id starts with 500, which stands for a case. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '5705f000004AbCdAAA',
      words:
        'This id starts with 570, which stands for a chat transcript. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'wrong-suffix': [
    {
      given: '00D5f00000QxYzAAAA',
      words:
        'This has 18 characters, and the last three do not fit the first 15: a character or a capital has changed on the way. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '00D5f00000QxYzA000',
      words:
        'This has 18 characters, and the last three do not fit the first 15: a character or a capital has changed on the way. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  length: [
    {
      given: '00D5f00000QxYz',
      words:
        'This has 14 characters. An Organization ID has 15, such as 00D5f00000QxYzA, or 18 with the three that check it. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '00D5f00000QxYzAA',
      words:
        'This has 16 characters. An Organization ID has 15, such as 00D5f00000QxYzA, or 18 with the three that check it. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: '00D5f0-000QxYzA',
      words:
        'This starts as an Organization ID does, and holds a hyphen or an underscore. An id is letters and digits only, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'documentation-sample': [
    {
      given: 'Z2345678901',
      words:
        'This is the stand-in of the assistant’s documentation, which starts with Z2345 and cannot be an id of Salesforce. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'unknown-record': [
    {
      given: '0015f000004AbCd',
      words:
        'This has the form of an id, of another kind of record: it starts with 001. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: 'a0D30000001n7PiEAI',
      words:
        'This has the form of an id, of another kind of record: it starts with a0D. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'chat-host': [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com',
      words:
        'This is the host of the Chat API, and another field takes it. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'email-address': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/about',
      words:
        'This is a web address. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: 'example.my.salesforce.com',
      words:
        'This is a web address. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F001000000000001',
      words:
        'This is a web address. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'name-instead': [
    {
      given: 'Support chat',
      words:
        'There is no digit in this, so it may be a name. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  unread: [
    {
      given: 'https://example.my.salesforce.com/00D5f00000QxYzAEAV?back=00D5f00000QxYzB',
      words:
        'Line 1 was not read: “?back=00D5f00000QxYzB”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.',
      verdict: 'warn',
      value: '00D5f00000QxYzA',
      repairs: [
        'The last three of its 18 characters checked and taken off',
        'Taken out of the address of its page',
      ],
    },
  ],
  sample: [
    {
      given: '00D000000000000',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'warn',
      value: '00D000000000000',
    },
  ],
  'not-recognised': [
    {
      given: '7',
      words:
        'This does not look like an Organization ID: 15 letters and digits that start with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      words:
        'This does not look like an Organization ID: 15 letters and digits that start with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  clean: [
    {
      given: '00D5f00000QxYzA',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
    },
  ],
  'one-case': [
    {
      given: '00D5F00000QXYZA',
      words:
        'All letters of this are of one case, which is rare: its capitals may be gone, and 15 characters do not tell. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'warn',
      value: '00D5F00000QXYZA',
    },
  ],
  'eighteen-characters': [
    {
      given: '00D5f00000QxYzAEAV',
      words: 'An Organization ID: it starts with 00D and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['The last three of its 18 characters checked and taken off'],
    },
    {
      given: 'https://example.my.salesforce.com/00D5f00000QxYzAEAV?setupid=LiveChat',
      words: 'An Organization ID: it starts with 00D and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: [
        'The last three of its 18 characters checked and taken off',
        'Taken out of the address of its page',
      ],
    },
  ],
  capitals: [
    {
      given: '00d5f00000qxyzaeav',
      words: 'An Organization ID: it starts with 00D and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['Its lost capitals put back, as the last three of its 18 characters tell them'],
    },
    {
      given: '00D5F00000QXYZAEAV',
      words: 'An Organization ID: it starts with 00D and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['Its lost capitals put back, as the last three of its 18 characters tell them'],
    },
  ],
  'taken-from-address': [
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F00D5f00000QxYzA',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['Taken out of the address of its page'],
    },
  ],
  'label-prefix': [
    {
      given: 'Organization ID: 00D5f00000QxYzA',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['The label in front taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: '00D5f\u200b00000QxYzA',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['1 invisible character taken out'],
    },
  ],
  'spaces-inside': [
    {
      given: '00D5f 00000QxYzA',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['1 space inside it taken out'],
    },
  ],
  quotes: [
    {
      given: "'00D5f00000QxYzA'",
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['Quotation marks around it taken out'],
    },
    {
      given: '“00D5f00000QxYzA”',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '00D5f00000QxYzA,',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 00D5f00000QxYzA\n',
      words:
        'An Organization ID: it starts with 00D and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '00D5f00000QxYzA',
      repairs: ['White space around it taken out'],
    },
  ],
  'lost-capitals': [
    {
      given: '00d5f00000qxyza',
      words:
        'This has lost its capitals: 00D stands there in small letters, and 15 characters do not tell where the others were. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information. The form of 18 characters can be put right here.',
      verdict: 'stop',
    },
  ],
  'deployment-id-instead': [
    {
      given: '5725f0000008kLm',
      words:
        'This is a Deployment ID: it starts with 572. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
  'button-id-instead': [
    {
      given: '5735f0000004TuV',
      words:
        'This is a Button ID: it starts with 573. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
    {
      given: '5735f0000004TuVAAU',
      words:
        'This is a Button ID: it starts with 573. An Organization ID starts with 00D, such as 00D5f00000QxYzA. It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
      verdict: 'stop',
    },
  ],
};
