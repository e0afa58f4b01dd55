import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-snippets';

export const deploymentIdExamples: FieldExamples = {
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the Deployment ID, such as 5725f0000008kLm.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'Consumer Secret\n8A1B2C3D4E5F60718293A4B5C6D7E8F9',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the Deployment ID alone, such as 5725f0000008kLm.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the Deployment ID, such as 5725f0000008kLm.',
      verdict: 'stop',
    },
  ],
  'several-ids': [
    {
      given: '5725f0000008kLm, 5725f0000009aBc',
      words:
        'More than one Deployment ID stands here: 5725f0000008kLm and 5725f0000009aBc. Choose the one to use.',
    },
    {
      given: '5725f0000008kLm 5725f0000009aBc',
      words:
        'More than one Deployment ID stands here: 5725f0000008kLm and 5725f0000009aBc. Choose the one to use.',
    },
    {
      given: 'Deployment IDs:\n5725f0000009aBc\n5725f0000008kLm\n5725f0000009aBc',
      words:
        'More than one Deployment ID stands here: 5725f0000009aBc and 5725f0000008kLm. Choose the one to use.',
    },
  ],
  code: [
    {
      given:
        "liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');",
      words:
        'This is code. Paste it into the box for the Deployment Code or the Chat Button Code, and the Deployment ID is taken from it.',
      verdict: 'stop',
    },
    {
      given: "<script>liveagent.startChat('5735f0000004TuV')</script>",
      words:
        'This is code. Paste it into the box for the Deployment Code or the Chat Button Code, and the Deployment ID is taken from it.',
      verdict: 'stop',
    },
  ],
  'other-record': [
    {
      given: '0055f000004AbCd',
      words:
        'This id starts with 005, which stands for a user, such as an agent. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '00G5f000004AbCd',
      words:
        'This id starts with 00G, which stands for a queue. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '0C55f000004AbCd',
      words:
        'This id starts with 0C5, which stands for a skill, as far as we know. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '04I5f000004AbCd',
      words:
        'This id starts with 04I, which stands for an Embedded Service deployment. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '0Mj5f000004AbCd',
      words:
        'This id starts with 0Mj, which stands for another kind of deployment, of the newer messaging product. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '00e5f000004AbCd',
      words:
        'This id starts with 00e, which stands for a profile. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '5005f000004AbCd',
      words:
        'This id starts with 500, which stands for a case. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '5705f000004AbCdAAA',
      words:
        'This id starts with 570, which stands for a chat transcript. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'wrong-suffix': [
    {
      given: '5725f0000008kLmAAA',
      words:
        'This has 18 characters, and the last three do not fit the first 15: a character or a capital has changed on the way. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '5725f0000008kLm000',
      words:
        'This has 18 characters, and the last three do not fit the first 15: a character or a capital has changed on the way. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  length: [
    {
      given: '5725f0000008kL',
      words:
        'This has 14 characters. A Deployment ID has 15, such as 5725f0000008kLm, or 18 with the three that check it. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '5725f0000008kLmA',
      words:
        'This has 16 characters. A Deployment ID has 15, such as 5725f0000008kLm, or 18 with the three that check it. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'other-characters': [
    {
      given: '5725f0-00008kLm',
      words:
        'This starts as a Deployment ID does, and holds a hyphen or an underscore. An id is letters and digits only, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'documentation-sample': [
    {
      given: 'Z2345678901',
      words:
        'This is the stand-in of the assistant’s documentation, which starts with Z2345 and cannot be an id of Salesforce. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'unknown-record': [
    {
      given: '0015f000004AbCd',
      words:
        'This has the form of an id, of another kind of record: it starts with 001. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: 'a0D30000001n7PiEAI',
      words:
        'This has the form of an id, of another kind of record: it starts with a0D. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'chat-host': [
    {
      given: 'd.la2-c1-iad.salesforceliveagent.com',
      words:
        'This is the host of the Chat API, and another field takes it. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'email-address': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/about',
      words:
        'This is a web address. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: 'example.my.salesforce.com',
      words:
        'This is a web address. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F001000000000001',
      words:
        'This is a web address. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'name-instead': [
    {
      given: 'Support chat',
      words:
        'There is no digit in this, so it may be a name. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  unread: [
    {
      given: 'https://example.my.salesforce.com/5725f0000008kLmAAI?back=5725f0000008kLn',
      words:
        'Line 1 was not read: “?back=5725f0000008kLn”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.',
      verdict: 'warn',
      value: '5725f0000008kLm',
      repairs: [
        'The last three of its 18 characters checked and taken off',
        'Taken out of the address of its page',
      ],
    },
  ],
  sample: [
    {
      given: '572000000000000',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'warn',
      value: '572000000000000',
    },
  ],
  'not-recognised': [
    {
      given: '7',
      words:
        'This does not look like a Deployment ID: 15 letters and digits that start with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      words:
        'This does not look like a Deployment ID: 15 letters and digits that start with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  clean: [
    {
      given: '5725f0000008kLm',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
    },
  ],
  'one-case': [
    {
      given: '5725f00abcdefgh',
      words:
        'All letters of this are of one case, which is rare: its capitals may be gone, and 15 characters do not tell. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'warn',
      value: '5725f00abcdefgh',
    },
  ],
  'eighteen-characters': [
    {
      given: '5725f0000008kLmAAI',
      words: 'A Deployment ID: it starts with 572 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['The last three of its 18 characters checked and taken off'],
    },
    {
      given: 'https://example.my.salesforce.com/5725f0000008kLmAAI?setupid=LiveChat',
      words: 'A Deployment ID: it starts with 572 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: [
        'The last three of its 18 characters checked and taken off',
        'Taken out of the address of its page',
      ],
    },
  ],
  capitals: [
    {
      given: '5725f0000008klmaai',
      words: 'A Deployment ID: it starts with 572 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['Its lost capitals put back, as the last three of its 18 characters tell them'],
    },
    {
      given: '5725F0000008KLMAAI',
      words: 'A Deployment ID: it starts with 572 and has 15 characters. Its capitals are checked.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['Its lost capitals put back, as the last three of its 18 characters tell them'],
    },
  ],
  'taken-from-address': [
    {
      given: 'https://example.lightning.force.com/lightning/setup/LiveChat/page?address=%2F5725f0000008kLm',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['Taken out of the address of its page'],
    },
  ],
  'label-prefix': [
    {
      given: 'Deployment ID: 5725f0000008kLm',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['The label in front taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: '5725f\u200b0000008kLm',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['1 invisible character taken out'],
    },
  ],
  'spaces-inside': [
    {
      given: '5725f 0000008kLm',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['1 space inside it taken out'],
    },
  ],
  quotes: [
    {
      given: "'5725f0000008kLm'",
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['Quotation marks around it taken out'],
    },
    {
      given: '“5725f0000008kLm”',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '5725f0000008kLm,',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 5725f0000008kLm\n',
      words:
        'A Deployment ID: it starts with 572 and has 15 characters. Capitals count, and cannot be checked in 15.',
      verdict: 'ok',
      value: '5725f0000008kLm',
      repairs: ['White space around it taken out'],
    },
  ],
  'organization-id-instead': [
    {
      given: '00D5f00000QxYzA',
      words:
        'This is an Organization ID: it starts with 00D. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
    {
      given: '00d5f00000qxyza',
      words:
        'This is an Organization ID: it starts with 00D. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
  'button-id-instead': [
    {
      given: '5735f0000004TuV',
      words:
        'This is a Button ID: it starts with 573. A Deployment ID starts with 572, such as 5725f0000008kLm. It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
      verdict: 'stop',
    },
  ],
};
