import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const accountNumberExamples: FieldExamples = {
  clean: [
    {
      given: '71234560',
      verdict: 'ok',
      value: '71234560',
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
      given: 'accountId=71234560 client_secret=1f2e3d4c5b6a7988',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
  ],
  'app-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
    {
      given: '{3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3}',
      verdict: 'stop',
    },
    {
      given: '12345678-1234-1234-1234-123456789012',
      verdict: 'stop',
    },
  ],
  'api-tab-key': [
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'console-address': [
    {
      given: 'https://z1.le.liveperson.net/a/71234560/#home',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/about',
      verdict: 'stop',
    },
    {
      given: 'https://www.example.com/api/account/71234560/',
      verdict: 'stop',
    },
    {
      given: 'https://notliveperson.net/a/71234560/',
      verdict: 'stop',
    },
    {
      given: 'https://z1.le.liveperson.net/home',
      verdict: 'stop',
    },
  ],
  date: [
    {
      given: '2020-03-02',
      verdict: 'stop',
    },
    {
      given: '02.03.2020',
      verdict: 'stop',
    },
  ],
  'decimal-number': [
    {
      given: '7123456.5',
      verdict: 'stop',
    },
    {
      given: '71234560,00',
      verdict: 'stop',
    },
  ],
  'scientific-notation': [
    {
      given: '7,123456E+7',
      verdict: 'stop',
    },
  ],
  'too-short': [
    {
      given: '7123',
      verdict: 'stop',
    },
  ],
  'too-long': [
    {
      given: '712345607123',
      verdict: 'stop',
    },
    {
      given: '71234560 81234560',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'our account 71234560 (test)',
      verdict: 'stop',
    },
    {
      given: 'Account number is 71234560',
      verdict: 'stop',
    },
  ],
  letters: [
    {
      given: '7I23456O',
      verdict: 'stop',
    },
    {
      given: 'ab71234560',
      verdict: 'stop',
    },
    {
      given: '712345607123x',
      verdict: 'stop',
    },
  ],
  'name-instead': [
    {
      given: 'Spring campaign',
      verdict: 'stop',
    },
  ],
  'test-account': [
    {
      given: 'qa71234560',
      verdict: 'warn',
      value: 'qa71234560',
    },
    {
      given: 'LE71234560',
      verdict: 'warn',
      value: 'le71234560',
      repairs: ['lower-cased'],
    },
    {
      given: 'https://va.msg.liveperson.net/api/account/qa71234560/app',
      verdict: 'warn',
      value: 'qa71234560',
      repairs: ['taken-from-address'],
    },
  ],
  'campaign-id-length': [
    {
      given: '912345678',
      verdict: 'warn',
      value: '912345678',
    },
    {
      given: '3012345678',
      verdict: 'warn',
      value: '3012345678',
    },
  ],
  'unusual-length': [
    {
      given: '71234',
      verdict: 'warn',
      value: '71234',
    },
    {
      given: '7123456',
      verdict: 'warn',
      value: '7123456',
    },
  ],
  'taken-from-address': [
    {
      given: 'https://api.liveperson.net/api/account/71234560/service/smt/baseURI.json?version=1.0',
      verdict: 'ok',
      value: '71234560',
      repairs: ['taken-from-address'],
    },
  ],
  'label-prefix': [
    {
      given: 'Account number: 71234560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['label-prefix'],
    },
    {
      given: '"accountId": "71234560",',
      verdict: 'ok',
      value: '71234560',
      repairs: ['label-prefix', 'quotes', 'trailing-punctuation'],
    },
    {
      given: 'LP_ACCOUNT=71234560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['label-prefix'],
    },
    {
      given: 'Site ID 71234560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['label-prefix'],
    },
  ],
  'spaces-between-digits': [
    {
      given: '71 234 560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['spaces-between-digits'],
    },
    {
      given: '71\u00a0234\u202f560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['spaces-between-digits'],
    },
  ],
  'hyphens-between-digits': [
    {
      given: '7123-4560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['hyphens-between-digits'],
    },
    {
      given: '71–23–45–60',
      verdict: 'ok',
      value: '71234560',
      repairs: ['hyphens-between-digits', 'dashes'],
    },
  ],
  'thousands-separators': [
    {
      given: '71.234.560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['thousands-separators'],
    },
    {
      given: "71'234'560",
      verdict: 'ok',
      value: '71234560',
      repairs: ['thousands-separators'],
    },
    {
      given: '71,234,560',
      verdict: 'ok',
      value: '71234560',
      repairs: ['thousands-separators'],
    },
  ],
  'other-digits': [
    {
      given: '７１２３４５６０',
      verdict: 'ok',
      value: '71234560',
      repairs: ['other-digits'],
    },
    {
      given: '٧١٢٣٤٥٦٠',
      verdict: 'ok',
      value: '71234560',
      repairs: ['other-digits'],
    },
  ],
  'invisible-characters': [
    {
      given: '71\u200b234560\ufeff',
      verdict: 'ok',
      value: '71234560',
      repairs: ['invisible-characters'],
    },
  ],
  quotes: [
    {
      given: '“71234560”',
      verdict: 'ok',
      value: '71234560',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: '71234560.',
      verdict: 'ok',
      value: '71234560',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: ' 71234560\r\n',
      verdict: 'ok',
      value: '71234560',
      repairs: ['surrounding-space'],
    },
  ],
  unread: [
    {
      given: "<script>\nwindow.lpTag = { site: '71234560' || '', section: '' };\n</script>",
      verdict: 'warn',
      value: '71234560',
      repairs: ['taken-from-code'],
    },
    {
      given: 'https://va.msg.liveperson.net/api/account/71234560/app?account=71234561',
      verdict: 'warn',
      value: '71234560',
      repairs: ['taken-from-address'],
    },
  ],
  'taken-from-code': [
    {
      given: "{ accountId: '71234560' }",
      verdict: 'ok',
      value: '71234560',
      repairs: ['taken-from-code'],
    },
  ],
  'several-numbers': [
    {
      given:
        "var lpAccountNumber = isProd ? '71234560' : '61234561';\nwindow.lpTag = { site: lpAccountNumber };",
      verdict: 'stop',
    },
  ],
  sample: [
    {
      given: '12345678',
      verdict: 'warn',
      value: '12345678',
    },
    {
      given: '00000000',
      verdict: 'warn',
      value: '00000000',
    },
  ],
  'not-recognised': [
    {
      given: '+71234560',
      verdict: 'stop',
    },
    {
      given: '71234560 / 2',
      verdict: 'stop',
    },
    {
      given: '10.20.30.40',
      verdict: 'stop',
    },
    {
      given: '###',
      verdict: 'stop',
    },
    {
      given: '1171.234.560',
      verdict: 'stop',
    },
    {
      given: '71.234.5601',
      verdict: 'stop',
    },
    {
      given: '2020-03-02 12:30',
      verdict: 'stop',
    },
  ],
};
