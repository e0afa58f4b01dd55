import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const departmentExamples: FieldExamples = {
  clean: [
    {
      given: 'Parcel desk',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
    },
    {
      given: 'Sales - EMEA',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Sales - EMEA',
    },
    {
      given: 'Größe & Maß',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Größe & Maß',
    },
    {
      given: "Agents' desk 2",
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: "Agents' desk 2",
    },
  ],
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the name of a department, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the name of a department, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'shared_secret=zd-demo-5f0c1e9a7b3d4c2288e1',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the name of a department alone, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'secret-like': [
    {
      given: 'MadeUpForThisTest0MadeUpForThisTest0Made',
      words:
        'This is a long run of letters and digits, as secrets are: the client secret in Zendesk’s samples has 64. It has been taken out of the box and is kept nowhere. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'history-tag': [
    {
      given: 'x-watson-assistant-session_made-up',
      words:
        'This is the tag or the key with which the app finds a conversation, and whoever has it may read that conversation. It has been taken out of the box and is kept nowhere. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
    {
      given: 'eu-de::8.11.1::made-up::made-up::made-up::made-up::made-up',
      words:
        'This is the tag or the key with which the app finds a conversation, and whoever has it may read that conversation. It has been taken out of the box and is kept nowhere. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'embed-script': [
    {
      given: "window.zESettings = { webWidget: { chat: { departments: { select: 'sales' } } } };",
      words:
        'This is code of a web page. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
    {
      given: 'zChat.setVisitorDefaultDepartment(5512345);',
      words:
        'This is code of a web page. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
    {
      given: '<script>window.watsonAssistantChatOptions = {};</script>',
      words:
        'This is code of a web page. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
    {
      given: '<department>',
      words:
        'This is code of a web page. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key, which belongs to securing the web chat. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://northwind-care.zendesk.com/admin/people/team/groups/360001234567',
      words:
        'This is a web address, perhaps of the page on which the department stands. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
    {
      given: 'northwind-care.zendesk.com',
      words:
        'This is a web address, perhaps of the page on which the department stands. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  key: [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      words:
        'This has the form of a key, such as the account key of step 3. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This has the form of a key, such as the account key of step 3. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      words:
        'This has the form of a key, such as the account key of step 3. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  email: [
    {
      given: 'payments@example.com',
      words:
        'This is an e-mail address. A transfer goes to a department by its name. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'only-punctuation': [
    {
      given: '--',
      words:
        'There is no letter and no digit in this name. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
  'id-number': [
    {
      given: '360001234567',
      words:
        'Digits only, as in the ID of a department or a group. An ID finds nothing here: the name counts, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: '360001234567',
    },
    {
      given: '#24',
      words:
        'Digits only, as in the ID of a department or a group. An ID finds nothing here: the name counts, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: '#24',
    },
  ],
  'several-names': [
    {
      given: 'Payments\nParcel desk',
      words:
        'This may be more than one name. One response names one department, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Payments Parcel desk',
      repairs: ['Line breaks and tabs turned into spaces'],
    },
    {
      given: 'Payments, Parcel desk',
      words:
        'This may be more than one name. One response names one department, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Payments, Parcel desk',
    },
    {
      given: 'Payments; Parcel desk',
      words:
        'This may be more than one name. One response names one department, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Payments; Parcel desk',
    },
  ],
  tag: [
    {
      given: 'parcel_desk',
      words:
        'Small letters and underscores, as in a Zendesk tag. A tag finds nothing here: the name counts, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'parcel_desk',
    },
    {
      given: 'team_sales_emea',
      words:
        'Small letters and underscores, as in a Zendesk tag. A tag finds nothing here: the name counts, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'team_sales_emea',
    },
  ],
  placeholder: [
    {
      given: 'Department name',
      words:
        'This looks like a placeholder that a name is to replace, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Department name',
    },
    {
      given: '[Department]',
      words:
        'This looks like a placeholder that a name is to replace, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: '[Department]',
    },
    {
      given: 'department',
      words:
        'This looks like a placeholder that a name is to replace, such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'department',
    },
  ],
  'odd-spaces': [
    {
      given: 'Parcel  desk',
      words:
        'Two spaces or more stand side by side in this name. They are kept, because the name has to match space for space; pages and e-mails often show one where there are two. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Parcel  desk',
    },
  ],
  'stray-quote': [
    {
      given: '"Parcel desk',
      words:
        'There is a quotation mark at the edge of this name, and it counts as a part of it. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: '"Parcel desk',
    },
    {
      given: 'Parcel desk”',
      words:
        'There is a quotation mark at the edge of this name, and it counts as a part of it. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Parcel desk”',
    },
  ],
  'typographic-characters': [
    {
      given: 'Sales – EMEA',
      words:
        'There is a long dash, a curly quotation mark or a single character for three dots in this name, as word processors put them. They are kept. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Sales – EMEA',
    },
    {
      given: 'Agents’ desk',
      words:
        'There is a long dash, a curly quotation mark or a single character for three dots in this name, as word processors put them. They are kept. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Agents’ desk',
    },
  ],
  'letters-with-loose-accents': [
    {
      given: 'Gro\u0308ße',
      words:
        'An accent is kept apart from its letter in this name, which looks the same and compares as different. Type the name into the box by hand. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'Gro\u0308ße',
    },
  ],
  'long-name': [
    {
      given: 'The team that answers questions about parcels that have not arrived',
      words:
        'This has 67 characters, which is long for a name such as Parcel desk. The name has to match letter for letter, so look whether it is written like this in the console.',
      verdict: 'warn',
      value: 'The team that answers questions about parcels that have not arrived',
    },
  ],
  'taken-from-code': [
    {
      given: '"department": "Parcel desk",',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['Taken out of the code, where it follows department'],
    },
    {
      given: '{ "target": { "zendesk": { "department": "Parcel desk" } } }',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['Taken out of the code, where it follows department'],
    },
  ],
  'label-prefix': [
    {
      given: 'Department: Parcel desk',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['The label in front taken out'],
    },
    {
      given: 'Group name: Parcel desk',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['The label in front taken out'],
    },
  ],
  'control-characters': [
    {
      given: 'Parcel\u0007 desk',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['1 control character taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: 'Parcel\u200b desk',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['1 invisible character taken out'],
    },
  ],
  'non-breaking-spaces': [
    {
      given: 'Parcel\u00a0desk',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['1 non-breaking space made plain'],
    },
  ],
  'line-breaks': [
    {
      given: 'Parcel\tdesk',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['Line breaks and tabs turned into spaces'],
    },
  ],
  quotes: [
    {
      given: '"Parcel desk"',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['Quotation marks around it taken out'],
    },
    {
      given: '“Parcel desk”',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' Parcel desk ',
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['White space around it taken out'],
    },
  ],
  'taken-from-call': [
    {
      given: "$zopim.livechat.departments.setVisitorDepartment('Parcel desk');",
      words:
        'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['Taken out of the code, from the call that sets the department'],
    },
  ],
  'not-recognised': [
    {
      given: 'Parcel desk '.repeat(1700),
      words:
        'This is too long for a name. Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as Parcel desk.',
      verdict: 'stop',
    },
  ],
};
