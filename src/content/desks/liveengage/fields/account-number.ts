import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField } from '../../../../domain/fields/read-field';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import { textRows } from '../../../../domain/fields/words';
import { emailAddress, hex32, matches, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { words } from './account-number.en';
import { numbersInCode, repairs } from './account-number-repairs';

const livePersonAddress = /^https?:\/\/(?:[\w-]{1,63}\.){0,9}liveperson\.(?:net|com)(?:[/:?#]|$)/i;
const numberInPath = /\/(\d{5,10})(?=[/?#]|$)/;
const loneNumber = /(?<![\p{L}\d])\d{5,10}(?![\p{L}\d])/u;
const date = /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4})$/;

const findings = textRows([
  ...secretFindings(words.belongs),
  {
    reason: 'several-numbers',
    is: 'identity',
    when: ({ pasted }) => /[{<(]/.test(pasted) && numbersInCode(pasted).length > 1,
    about: ({ pasted }) => ({ numbers: numbersInCode(pasted).slice(0, 3) }),
  },
  { reason: 'login-email', is: 'identity', when: matches(emailAddress), source: 'liveperson-login' },
  {
    reason: 'app-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text.replaceAll(/[{}]/g, '')),
    source: 'liveperson-brand-id',
  },
  { reason: 'api-tab-key', is: 'identity', when: matches(hex32), source: 'liveperson-api-key' },
  publicKeyRow,
  {
    reason: 'console-address',
    is: 'identity',
    when: ({ text }) => livePersonAddress.test(text) && numberInPath.test(text),
    about: ({ text }) => ({ number: numberInPath.exec(text)?.[1] ?? '' }),
    source: 'liveperson-login',
  },
  { reason: 'web-address', is: 'identity', when: matches(webAddress), source: 'liveperson-login' },
  { reason: 'date', is: 'identity', when: matches(date), source: 'derived-samples' },
  { reason: 'decimal-number', is: 'miss', when: matches(/^\d+[.,]\d+$/) },
  { reason: 'scientific-notation', is: 'miss', when: matches(/^\d(?:[.,]\d+)?e\+?\d+$/i) },
  {
    reason: 'too-short',
    is: 'miss',
    when: matches(/^\d{1,4}$/),
    about: ({ text }) => ({ digits: text.length }),
    source: 'derived-samples',
  },
  {
    reason: 'too-long',
    is: 'miss',
    when: matches(/^\d{11,}$/),
    about: ({ text }) => ({ digits: text.length }),
    source: 'derived-samples',
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text }) =>
      loneNumber.test(text) && /\p{L}/u.test(text) && !/\d/.test(text.replace(loneNumber, '')),
    about: ({ text }) => ({ number: loneNumber.exec(text)?.[0] ?? '' }),
    source: 'liveperson-login',
  },
  {
    reason: 'letters',
    is: 'miss',
    when: ({ text }) => /^[\p{L}\d]+$/u.test(text) && /\d/.test(text),
    source: 'derived-samples',
  },
  {
    reason: 'name-instead',
    is: 'miss',
    when: ({ text }) => !/\d/.test(text) && /\p{L}/u.test(text),
    source: 'liveperson-login',
  },
  sampleRow('liveperson-domain-api'),
  {
    reason: 'test-account',
    is: 'warning',
    when: matches(/^\D/),
    about: ({ text }) => ({ prefix: text.slice(0, 2) }),
    source: 'derived-samples',
  },
  {
    reason: 'campaign-id-length',
    is: 'warning',
    when: ({ text }) => text.length > 8,
    about: ({ text }) => ({ digits: text.length }),
    source: 'derived-samples',
  },
  {
    reason: 'unusual-length',
    is: 'warning',
    when: ({ text }) => text.length < 8,
    about: ({ text }) => ({ digits: text.length }),
    source: 'derived-samples',
  },
]);

export const accountNumber = textField({
  repairs,
  grammar: /^(?:\d{5,10}|(?:qa|le)\d{8})$/,
  findings,
  words,
  source: 'liveperson-domain-api',
});
