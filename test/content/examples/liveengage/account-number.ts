import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const accountNumberExamples: FieldExamples = {
  clean: [
    {
      given: '71234560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the account number, such as 71234560.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the account number, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'accountId=71234560 client_secret=1f2e3d4c5b6a7988',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the account number alone, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. The account number is the first thing that you type on the LivePerson login page, above the e-mail address. It is usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'app-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This has the form of an App key, which has a field of its own further down. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '{3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3}',
      words:
        'This has the form of an App key, which has a field of its own further down. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '12345678-1234-1234-1234-123456789012',
      words:
        'This has the form of an App key, which has a field of its own further down. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'api-tab-key': [
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      words:
        'This looks like a key from the API tab: 32 characters from 0 to 9 and a to f. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key, which has a field of its own in the next step. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'console-address': [
    {
      given: 'https://z1.le.liveperson.net/a/71234560/#home',
      words:
        'This is the address of a LivePerson page, with the number 71234560 in it. If that is the first thing you type on the LivePerson login page, it is your account number: paste the number alone.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/about',
      words:
        'This is a web address. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: 'https://www.example.com/api/account/71234560/',
      words:
        'This is a web address. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: 'https://notliveperson.net/a/71234560/',
      words:
        'This is a web address. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: 'https://z1.le.liveperson.net/home',
      words:
        'This is a web address. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
  ],
  date: [
    {
      given: '2020-03-02',
      words:
        'This has the form of a date. The account number is the first thing that you type on the LivePerson login page, usually 8 digits without separators, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '02.03.2020',
      words:
        'This has the form of a date. The account number is the first thing that you type on the LivePerson login page, usually 8 digits without separators, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'decimal-number': [
    {
      given: '7123456.5',
      words:
        'This is a number with a decimal point or comma. Paste the account number as whole digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '71234560,00',
      words:
        'This is a number with a decimal point or comma. Paste the account number as whole digits, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'scientific-notation': [
    {
      given: '7,123456E+7',
      words:
        'A spreadsheet seems to have shortened this number, and digits may be lost. Show the cell as text, or copy the account number from the LivePerson login page, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'too-short': [
    {
      given: '7123',
      words:
        'This has only 4 digits. The ones in LivePerson’s own samples have 8, such as 71234560. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'stop',
    },
  ],
  'too-long': [
    {
      given: '712345607123',
      words:
        'This has 12 digits, perhaps two numbers in one. The ones in LivePerson’s own samples have 8, such as 71234560. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'stop',
    },
    {
      given: '71234560 81234560',
      words:
        'This has 16 digits, perhaps two numbers in one. The ones in LivePerson’s own samples have 8, such as 71234560. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'our account 71234560 (test)',
      words:
        'There are words around the number 71234560. If it is your account number, paste the number alone.',
      verdict: 'stop',
    },
    {
      given: 'Account number is 71234560',
      words:
        'There are words around the number 71234560. If it is your account number, paste the number alone.',
      verdict: 'stop',
    },
  ],
  letters: [
    {
      given: '7I23456O',
      words:
        'Letters stand among the digits. An account number is digits only, such as 71234560; a letter O or l may stand where 0 or 1 belongs.',
      verdict: 'stop',
    },
    {
      given: 'ab71234560',
      words:
        'Letters stand among the digits. An account number is digits only, such as 71234560; a letter O or l may stand where 0 or 1 belongs.',
      verdict: 'stop',
    },
    {
      given: '712345607123x',
      words:
        'Letters stand among the digits. An account number is digits only, such as 71234560; a letter O or l may stand where 0 or 1 belongs.',
      verdict: 'stop',
    },
  ],
  'name-instead': [
    {
      given: 'Spring campaign',
      words:
        'There is no digit in this. A name of an account or a campaign does not work here: the account number is the first thing that you type on the LivePerson login page, such as 71234560.',
      verdict: 'stop',
    },
  ],
  'test-account': [
    {
      given: 'qa71234560',
      words:
        'An account number that starts with qa. In LivePerson’s samples such numbers belong to internal and test accounts; no page says so. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'warn',
      value: 'qa71234560',
    },
    {
      given: 'LE71234560',
      words:
        'An account number that starts with le. In LivePerson’s samples such numbers belong to internal and test accounts; no page says so. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'warn',
      value: 'le71234560',
      repairs: ['Prefix written in lower case'],
    },
    {
      given: 'https://va.msg.liveperson.net/api/account/qa71234560/app',
      words:
        'An account number that starts with qa. In LivePerson’s samples such numbers belong to internal and test accounts; no page says so. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'warn',
      value: 'qa71234560',
      repairs: ['Taken out of the address, where it follows /account/'],
    },
  ],
  'campaign-id-length': [
    {
      given: '912345678',
      words:
        'A number of 9 digits: in LivePerson’s samples campaign and engagement IDs have 9 or 10, account numbers 8, such as 71234560. LivePerson publishes no length, so this is not certain. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'warn',
      value: '912345678',
    },
    {
      given: '3012345678',
      words:
        'A number of 10 digits: in LivePerson’s samples campaign and engagement IDs have 9 or 10, account numbers 8, such as 71234560. LivePerson publishes no length, so this is not certain. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'warn',
      value: '3012345678',
    },
  ],
  'unusual-length': [
    {
      given: '71234',
      words:
        'A number of 5 digits. The ones in LivePerson’s own samples have 8, such as 71234560. LivePerson publishes no length, so a digit may or may not be missing. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'warn',
      value: '71234',
    },
    {
      given: '7123456',
      words:
        'A number of 7 digits. The ones in LivePerson’s own samples have 8, such as 71234560. LivePerson publishes no length, so a digit may or may not be missing. Compare it with the first thing that you type on the LivePerson login page.',
      verdict: 'warn',
      value: '7123456',
    },
  ],
  'taken-from-address': [
    {
      given: 'https://api.liveperson.net/api/account/71234560/service/smt/baseURI.json?version=1.0',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Taken out of the address, where it follows /account/'],
    },
  ],
  'label-prefix': [
    {
      given: 'Account number: 71234560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['The label in front taken out'],
    },
    {
      given: '"accountId": "71234560",',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: [
        'The label in front taken out',
        'Quotation marks around it taken out',
        'Punctuation at the end taken out',
      ],
    },
    {
      given: 'LP_ACCOUNT=71234560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['The label in front taken out'],
    },
    {
      given: 'Site ID 71234560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['The label in front taken out'],
    },
  ],
  'spaces-between-digits': [
    {
      given: '71 234 560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['2 spaces between the digits taken out'],
    },
    {
      given: '71\u00a0234\u202f560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['2 spaces between the digits taken out'],
    },
  ],
  'hyphens-between-digits': [
    {
      given: '7123-4560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Hyphens between the digits taken out'],
    },
    {
      given: '71–23–45–60',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Hyphens between the digits taken out', '3 typographic dashes written as -'],
    },
  ],
  'thousands-separators': [
    {
      given: '71.234.560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Separators between groups of three digits taken out'],
    },
    {
      given: "71'234'560",
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Separators between groups of three digits taken out'],
    },
    {
      given: '71,234,560',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Separators between groups of three digits taken out'],
    },
  ],
  'other-digits': [
    {
      given: '７１２３４５６０',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['8 digits of another script written as 0 to 9'],
    },
    {
      given: '٧١٢٣٤٥٦٠',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['8 digits of another script written as 0 to 9'],
    },
  ],
  'invisible-characters': [
    {
      given: '71\u200b234560\ufeff',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['2 invisible characters taken out'],
    },
  ],
  quotes: [
    {
      given: '“71234560”',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '71234560.',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 71234560\r\n',
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['White space around it taken out'],
    },
  ],
  unread: [
    {
      given: "<script>\nwindow.lpTag = { site: '71234560' || '', section: '' };\n</script>",
      words:
        "Lines 1 to 3 were not read: “<script> window.lpTag = { site: '”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.",
      verdict: 'warn',
      value: '71234560',
      repairs: ['Taken out of the code, where the account stands'],
    },
    {
      given: 'https://va.msg.liveperson.net/api/account/71234560/app?account=71234561',
      words:
        'Line 1 was not read: “/app?account=71234561”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.',
      verdict: 'warn',
      value: '71234560',
      repairs: ['Taken out of the address, where it follows /account/'],
    },
  ],
  'taken-from-code': [
    {
      given: "{ accountId: '71234560' }",
      words:
        'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['Taken out of the code, where the account stands'],
    },
  ],
  'several-numbers': [
    {
      given:
        "var lpAccountNumber = isProd ? '71234560' : '61234561';\nwindow.lpTag = { site: lpAccountNumber };",
      words:
        'There is more than one account number in this code: 71234560, 61234561. Paste the one of the account that you connect. The account number is the first thing that you type on the LivePerson login page.',
      verdict: 'stop',
    },
  ],
  sample: [
    {
      given: '12345678',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'warn',
      value: '12345678',
    },
    {
      given: '00000000',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'warn',
      value: '00000000',
    },
  ],
  'not-recognised': [
    {
      given: '+71234560',
      words:
        'This does not look like an account number. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '71234560 / 2',
      words:
        'This does not look like an account number. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '10.20.30.40',
      words:
        'This does not look like an account number. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '###',
      words:
        'This does not look like an account number. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '1171.234.560',
      words:
        'This does not look like an account number. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '71.234.5601',
      words:
        'This does not look like an account number. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
    {
      given: '2020-03-02 12:30',
      words:
        'This does not look like an account number. The account number is the first thing that you type on the LivePerson login page, usually 8 digits, such as 71234560.',
      verdict: 'stop',
    },
  ],
};
