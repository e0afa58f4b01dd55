import * as z from 'zod/mini';
import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import { textRepairs, textRows } from '../../../../domain/fields/words';
import { emailAddress, hex32, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { words } from './account-number.en';

const livePersonAddress = /^https?:\/\/(?:[\w-]{1,63}\.){0,9}liveperson\.(?:net|com)(?:[/:?#]|$)/i;
const numberInPath = /\/(\d{5,10})(?=[/?#]|$)/;
const loneNumber = /(?<![\p{L}\d])\d{5,10}(?![\p{L}\d])/u;
const date = /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4})$/;

/** Behind the names that LivePerson's tags and libraries have for it, and in the address of an old tag. */
const numberInCode =
  /(?<=\b(?:site|siteId|lpNumber|(?:lp_?)?account(?:_?(?:number|id))?)["']?\s{0,9}[:=]\s{0,9}["']|\bliveperson\.net\/hc\/|[?&]site=)\d{5,10}(?![\w.])/i;
const quotedNumber = /(?<=["']|\bliveperson\.net\/hc\/|[?&]site=)\d{5,10}(?=["'/&?])/g;

const repairs = textRepairs([
  {
    // In the address of a call to LivePerson's APIs, /account/ is followed by the account number (Domain API).
    name: 'taken-from-address',
    pattern:
      /^https?:\/\/(?:[\w-]{1,63}\.){0,9}liveperson\.(?:net|com)(?:\/[^\s?#]{0,300})?\/account\/(?:\d{5,10}|(?:qa|le)\d{8})(?![\w-])\S*$/gi,
    keep: /(?<=\/account\/)\w+/i,
    leaves: {
      label: 'frame',
      form: /^https?:[\w./~%-]+\/account\/$|^(?!.*account)(?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i,
    },
  },
  {
    name: 'taken-from-code',
    pattern: /^[^]+$/g,
    // Two numbers are two accounts, such as one for each environment.
    onlyIf: (text) => /[{<(]/.test(text) && numbersInCode(text).length === 1,
    keep: numberInCode,
    leaves: { label: 'frame', form: /^\{? ?["']?\w{2,30}["']? ?[:=] ?["']$|^["'][ ,;})]{0,6}$/ },
  },
  labelPrefix(
    [
      'Account number',
      'Account no.',
      'Account ID',
      'accountNumber',
      'accountId',
      'LP_ACCOUNT',
      'LP site ID',
      'Site ID',
      'siteId',
      'Brand ID',
      'brandId',
      'Account',
      'acc',
      'No.',
    ],
    'colon-or-space',
  ),
  {
    name: 'spaces-between-digits',
    // Only in a paste that is all digits and separators, and bounded, so that long pastes cost nothing.
    pattern: /(?<=^[\d\s]{0,24}\d)\s+(?=\d[\d\s]{0,24}$)/g,
  },
  {
    name: 'hyphens-between-digits',
    pattern: /[ -]+/g,
    onlyIf: (text) => /^(?!\d{4}-\d\d?-\d\d?$|\d\d?-\d\d?-\d{4}$)\d{1,10}(?: ?- ?\d{1,10}){1,9}$/.test(text),
  },
  {
    // Groups of three, at least two of them: with fewer it may be a decimal number.
    name: 'thousands-separators',
    pattern: /[.,'’]/g,
    onlyIf: (text) => /^\d{1,3}(?:(?:\.\d{3}){2,3}|(?:,\d{3}){2,3}|(?:['’]\d{3}){2,3})$/.test(text),
  },
  {
    // Arabic-Indic, Persian and full-width digits: the low four bits are the digit.
    name: 'other-digits',
    pattern: /[٠-٩۰-۹０-９]/g,
    into: (digit) => String(digit.charCodeAt(0) % 16),
  },
  {
    name: 'lower-cased',
    pattern: /^(?:Q[Aa]|qA|L[Ee]|lE)(?=\d{8}$)/g,
    into: (prefix) => prefix.toLowerCase(),
  },
  typographicDashes,
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
]);

const findings = textRows([
  ...secretFindings(words.belongs),
  {
    reason: 'several-numbers',
    is: 'identity',
    when: ({ pasted }) => /[{<(]/.test(pasted) && numbersInCode(pasted).length > 1,
    about: ({ pasted }) => ({ numbers: numbersInCode(pasted).slice(0, 3) }),
    source: 'liveperson-domain-api',
  },
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text),
    source: 'liveperson-login',
  },
  {
    reason: 'app-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text.replaceAll(/[{}]/g, '')),
    source: 'liveperson-brand-id',
  },
  {
    reason: 'api-tab-key',
    is: 'identity',
    when: ({ text }) => hex32.test(text),
    source: 'liveperson-api-key',
  },
  publicKeyRow,
  {
    reason: 'console-address',
    is: 'identity',
    when: ({ text }) => livePersonAddress.test(text) && numberInPath.test(text),
    about: ({ text }) => ({ number: numberInPath.exec(text)?.[1] ?? '' }),
    source: 'liveperson-login',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    source: 'liveperson-login',
  },
  {
    reason: 'date',
    is: 'identity',
    when: ({ text }) => date.test(text),
    source: 'derived-samples',
  },
  {
    reason: 'decimal-number',
    is: 'miss',
    when: ({ text }) => /^\d+[.,]\d+$/.test(text),
    source: 'liveperson-domain-api',
  },
  {
    reason: 'scientific-notation',
    is: 'miss',
    when: ({ text }) => /^\d(?:[.,]\d+)?e\+?\d+$/i.test(text),
    source: 'liveperson-domain-api',
  },
  {
    reason: 'too-short',
    is: 'miss',
    when: ({ text }) => /^\d{1,4}$/.test(text),
    about: ({ text }) => ({ digits: text.length }),
    source: 'derived-samples',
  },
  {
    reason: 'too-long',
    is: 'miss',
    when: ({ text }) => /^\d{11,}$/.test(text),
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
    when: ({ text }) => /^\D/.test(text),
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
  grammar: z.string().check(z.regex(/^(?:\d{5,10}|(?:qa|le)\d{8})$/)),
  findings,
  words,
  source: 'liveperson-domain-api',
});

/** Each once; code of another kind has none. */
function numbersInCode(code: string): readonly string[] {
  if (!/lp(?:Tag|m)|liveperson|LPAccount|lp_?account|lpNumber|\baccountId\b/i.test(code)) return [];
  return [...new Set(code.match(quotedNumber))];
}
