import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const buttonIdExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the Button ID, such as 5735f0000004TuV.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'consumer_secret=8A1B2C3D4E5F60718293A4B5C6D7E8F9',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the Button ID alone, such as 5735f0000004TuV.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the Button ID, such as 5735f0000004TuV.',
      verdict: 'stop',
    },
  ],
  'several-ids': [
    {
      given: '5735f0000004TuV, 5735f0000009xYz',
      words:
        'More than one Button ID stands here: 5735f0000004TuV and 5735f0000009xYz. Choose the one to use.',
    },
    {
      given: '5735f0000004TuV 5735f0000009xYz',
      words:
        'More than one Button ID stands here: 5735f0000004TuV and 5735f0000009xYz. Choose the one to use.',
    },
    {
      given: 'Button IDs:\n5735f0000009xYz\n5735f0000004TuV\n5735f0000009xYz',
      words:
        'More than one Button ID stands here: 5735f0000009xYz and 5735f0000004TuV. Choose the one to use.',
    },
  ],
  code: [
    {
      given:
        "liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');",
      words:
        'This is code. Paste it into the box for the Deployment Code or the Chat Button Code, and the Button ID is taken from it.',
      verdict: 'stop',
    },
    {
      given: "<script>liveagent.startChat('5735f0000004TuV')</script>",
      words:
        'This is code. Paste it into the box for the Deployment Code or the Chat Button Code, and the Button ID is taken from it.',
      verdict: 'stop',
    },
  ],
  'other-record': [
    {
      given: '0055f000004AbCd',
      words:
        'This id starts with 005, which stands for a user, such as an agent. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '00G5f000004AbCd',
      words:
        'This id starts with 00G, which stands for a queue. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '0C55f000004AbCd',
      words:
        'This id starts with 0C5, which stands for a skill, as far as we know. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '04I5f000004AbCd',
      words:
        'This id starts with 04I, which stands for an Embedded Service deployment. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '0Mj5f000004AbCd',
      words:
        'This id starts with 0Mj, which stands for another kind of deployment, of the newer messaging product. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '00e5f000004AbCd',
      words:
        'This id starts with 00e, which stands for a profile. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '5005f000004AbCd',
      words:
        'This id starts with 500, which stands for a case. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '5705f000004AbCdAAA',
      words:
        'This id starts with 570, which stands for a chat transcript. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'wrong-suffix': [
    {
      given: '5735f0000004TuVAAA',
      words:
        'This has 18 characters, and the last three do not fit the first 15: a character or a capital has changed on the way. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '5735f0000004TuV000',
      words:
        'This has 18 characters, and the last three do not fit the first 15: a character or a capital has changed on the way. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  length: [
    {
      given: '5735f0000004Tu',
      words:
        'This has 14 characters. A Button ID has 15, such as 5735f0000004TuV, or 18 with the three that check it. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '5735f0000004TuVA',
      words:
        'This has 16 characters. A Button ID has 15, such as 5735f0000004TuV, or 18 with the three that check it. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: '5735f0-00004TuV',
      words:
        'This starts as a Button ID does, and holds a hyphen or an underscore. An id is letters and digits only, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'documentation-sample': [
    {
      given: 'Z2345678901',
      words:
        'This is the stand-in of the assistant’s documentation, which starts with Z2345 and cannot be an id of Salesforce. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'unknown-record': [
    {
      given: '0015f000004AbCd',
      words:
        'This has the form of an id, of another kind of record: it starts with 001. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: 'a0D30000001n7PiEAI',
      words:
        'This has the form of an id, of another kind of record: it starts with a0D. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'chat-host': [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com',
      words:
        'This is the host of the Chat API, and another field takes it. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'email-address': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/about',
      words:
        'This is a web address. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: 'example.my.salesforce.com',
      words:
        'This is a web address. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F001000000000001',
      words:
        'This is a web address. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'name-instead': [
    {
      given: 'Support chat',
      words:
        'There is no digit in this, so it may be a name. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  unread: [
    {
      given: 'https://example.my.salesforce.com/5735f0000004TuVAAU?back=5735f0000004TuW',
      words:
        'Line 1 was not read: “?back=5735f0000004TuW”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.',
      verdict: 'warn',
      value: '5735f0000004TuV',
      repairs: [
        'The last three of its 18 characters checked and taken off',
        'Taken out of the address of its page',
      ],
    },
  ],
  sample: [
    {
      given: '573000000000000',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'warn',
      value: '573000000000000',
    },
  ],
  'not-recognised': [
    {
      given: '7',
      words:
        'This does not look like a Button ID: 15 letters and digits that start with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      words:
        'This does not look like a Button ID: 15 letters and digits that start with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  clean: [
    {
      given: '5735f0000004TuV',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
    },
  ],
  'one-case': [
    {
      given: '5735f00abcdefgh',
      words:
        'All letters of this are of one case, which is rare: its capitals may be gone, and 15 characters do not tell. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'warn',
      value: '5735f00abcdefgh',
    },
  ],
  'eighteen-characters': [
    {
      given: '5735f0000004TuVAAU',
      words: 'A Button ID: it starts with 573 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['The last three of its 18 characters checked and taken off'],
    },
    {
      given: 'https://example.my.salesforce.com/5735f0000004TuVAAU?setupid=LiveChat',
      words: 'A Button ID: it starts with 573 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: [
        'The last three of its 18 characters checked and taken off',
        'Taken out of the address of its page',
      ],
    },
  ],
  capitals: [
    {
      given: '5735f0000004tuvaau',
      words: 'A Button ID: it starts with 573 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Its lost capitals put back, as the last three of its 18 characters tell them'],
    },
    {
      given: '5735F0000004TUVAAU',
      words: 'A Button ID: it starts with 573 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Its lost capitals put back, as the last three of its 18 characters tell them'],
    },
  ],
  'taken-from-address': [
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F5735f0000004TuV',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Taken out of the address of its page'],
    },
  ],
  'label-prefix': [
    {
      given: 'Button ID: 5735f0000004TuV',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['The label in front taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: '5735f\u200b0000004TuV',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['1 invisible character taken out'],
    },
  ],
  'spaces-inside': [
    {
      given: '5735f 0000004TuV',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['1 space inside it taken out'],
    },
  ],
  quotes: [
    {
      given: "'5735f0000004TuV'",
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Quotation marks around it taken out'],
    },
    {
      given: '“5735f0000004TuV”',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '5735f0000004TuV,',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 5735f0000004TuV\n',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['White space around it taken out'],
    },
  ],
  'organization-id-instead': [
    {
      given: '00D5f00000QxYzAEAV',
      words:
        'This is an Organization ID: it starts with 00D. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  'deployment-id-instead': [
    {
      given: '5725f0000008kLm',
      words:
        'This is a Deployment ID: it starts with 572. A Button ID starts with 573, such as 5735f0000004TuV. It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
      verdict: 'stop',
    },
  ],
  invitation: [
    {
      given: 'liveagent_invite_button_5735f0000006QrS',
      words:
        'This is the id of an automated invitation. It starts with 573 as a button’s does, and is not a button’s. Take the Button ID from the Chat Button Code of a button, such as 5735f0000004TuV.',
      verdict: 'stop',
    },
  ],
  'taken-from-element': [
    {
      given: 'liveagent_button_online_5735f0000004TuV',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Taken out of the name of an element'],
    },
    {
      given: '#liveagent_button_offline_5735f0000004TuV',
      words:
        'A Button ID: it starts with 573 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5735f0000004TuV',
      repairs: ['Taken out of the name of an element'],
    },
  ],
};
