import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { publicKeyFinding } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField, type RepairRule } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { counted } from '../../../../domain/text/counted';
import { sampleFinding } from '../../../../domain/fields/sample-finding';
import { emailAddress, hex32, uuid, webAddress } from '../../../../domain/fields/text-shapes';

const firstAtLogin = 'the account number is the first thing that you type on the LivePerson login page';
const whereItStands = `T${firstAtLogin.slice(1)}`;
const compare = 'Compare it with the first thing that you type on the LivePerson login page.';

const livePersonAddress = /^https?:\/\/(?:[\w-]{1,63}\.){0,9}liveperson\.(?:net|com)(?:[/:?#]|$)/i;
const numberInPath = /\/(\d{5,10})(?=[/?#]|$)/;
const loneNumber = /(?<![\p{L}\d])\d{5,10}(?![\p{L}\d])/u;
const date = /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4})$/;

/** Behind the names that LivePerson's tags and libraries have for it, and in the address of an old tag. */
const numberInCode =
  /(?<=\b(?:site|siteId|lpNumber|(?:lp_?)?account(?:_?(?:number|id))?)["']?\s{0,9}[:=]\s{0,9}["']|\bliveperson\.net\/hc\/|[?&]site=)\d{5,10}(?![\w.])/i;
const quotedNumber = /(?<=["']|\bliveperson\.net\/hc\/|[?&]site=)\d{5,10}(?=["'/&?])/g;

const repairs: readonly RepairRule[] = [
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
    words: 'Taken out of the address, where it follows /account/',
  },
  {
    name: 'taken-from-code',
    pattern: /^[^]+$/g,
    // Two numbers are two accounts, such as one for each environment.
    onlyIf: (text) => /[{<(]/.test(text) && numbersInCode(text).length === 1,
    keep: numberInCode,
    leaves: { label: 'frame', form: /^\{? ?["']?\w{2,30}["']? ?[:=] ?["']$|^["'][ ,;})]{0,6}$/ },
    words: 'Taken out of the code, where the account stands',
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
    words: (count) => `${counted(count, 'space')} between the digits taken out`,
  },
  {
    name: 'hyphens-between-digits',
    pattern: /[ -]+/g,
    onlyIf: (text) => /^(?!\d{4}-\d\d?-\d\d?$|\d\d?-\d\d?-\d{4}$)\d{1,10}(?: ?- ?\d{1,10}){1,9}$/.test(text),
    words: 'Hyphens between the digits taken out',
  },
  {
    // Groups of three, at least two of them: with fewer it may be a decimal number.
    name: 'thousands-separators',
    pattern: /[.,'’]/g,
    onlyIf: (text) => /^\d{1,3}(?:(?:\.\d{3}){2,3}|(?:,\d{3}){2,3}|(?:['’]\d{3}){2,3})$/.test(text),
    words: 'Separators between groups of three digits taken out',
  },
  {
    // Arabic-Indic, Persian and full-width digits: the low four bits are the digit.
    name: 'other-digits',
    pattern: /[٠-٩۰-۹０-９]/g,
    into: (digit) => String(digit.charCodeAt(0) % 16),
    words: (count) => `${counted(count, 'digit')} of another script written as 0 to 9`,
  },
  {
    name: 'lower-cased',
    pattern: /^(?:Q[Aa]|qA|L[Ee]|lE)(?=\d{8}$)/g,
    into: (prefix) => prefix.toLowerCase(),
    words: 'Prefix written in lower case',
  },
  typographicDashes,
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
];

const findings: readonly Finding<TextSeen>[] = [
  ...secretFindings({ what: 'the account number', example: '71234560' }),
  {
    reason: 'several-numbers',
    is: 'identity',
    when: ({ pasted }) => /[{<(]/.test(pasted) && numbersInCode(pasted).length > 1,
    words: ({ pasted }) =>
      `There is more than one account number in this code: ${numbersInCode(pasted).slice(0, 3).join(', ')}. Paste the one of the account that you connect. ${whereItStands}.`,
    source: 'liveperson-domain-api',
  },
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text),
    words: `This is an e-mail address. ${whereItStands}, above the e-mail address. It is usually 8 digits, such as 71234560.`,
    source: 'liveperson-login',
  },
  {
    reason: 'app-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text.replaceAll(/[{}]/g, '')),
    words: `This has the form of an App key, which has a field of its own further down. ${whereItStands}, usually 8 digits, such as 71234560.`,
    source: 'liveperson-brand-id',
  },
  {
    reason: 'api-tab-key',
    is: 'identity',
    when: ({ text }) => hex32.test(text),
    words: `This looks like a key from the API tab: 32 characters from 0 to 9 and a to f. ${whereItStands}, usually 8 digits, such as 71234560.`,
    source: 'liveperson-api-key',
  },
  publicKeyFinding(
    `This is a public key, which has a field of its own in the next step. ${whereItStands}, usually 8 digits, such as 71234560.`,
  ),
  {
    reason: 'console-address',
    is: 'identity',
    when: ({ text }) => livePersonAddress.test(text) && numberInPath.test(text),
    words: ({ text }) =>
      `This is the address of a LivePerson page, with the number ${numberInPath.exec(text)?.[1] ?? ''} in it. ` +
      'If that is the first thing you type on the LivePerson login page, it is your account number: paste the number alone.',
    source: 'liveperson-login',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    words: `This is a web address. ${whereItStands}, usually 8 digits, such as 71234560.`,
    source: 'liveperson-login',
  },
  {
    reason: 'date',
    is: 'identity',
    when: ({ text }) => date.test(text),
    words: `This has the form of a date. ${whereItStands}, usually 8 digits without separators, such as 71234560.`,
    source: 'derived-samples',
  },
  {
    reason: 'decimal-number',
    is: 'miss',
    when: ({ text }) => /^\d+[.,]\d+$/.test(text),
    words:
      'This is a number with a decimal point or comma. Paste the account number as whole digits, such as 71234560.',
    source: 'liveperson-domain-api',
  },
  {
    reason: 'scientific-notation',
    is: 'miss',
    when: ({ text }) => /^\d(?:[.,]\d+)?e\+?\d+$/i.test(text),
    words:
      'A spreadsheet seems to have shortened this number, and digits may be lost. ' +
      'Show the cell as text, or copy the account number from the LivePerson login page, such as 71234560.',
    source: 'liveperson-domain-api',
  },
  {
    reason: 'too-short',
    is: 'miss',
    when: ({ text }) => /^\d{1,4}$/.test(text),
    words: ({ text }) =>
      `This has only ${counted(text.length, 'digit')}. The ones in LivePerson’s own samples have 8, such as 71234560. ${compare}`,
    source: 'derived-samples',
  },
  {
    reason: 'too-long',
    is: 'miss',
    when: ({ text }) => /^\d{11,}$/.test(text),
    words: ({ text }) =>
      `This has ${String(text.length)} digits, perhaps two numbers in one. The ones in LivePerson’s own samples have 8, such as 71234560. ${compare}`,
    source: 'derived-samples',
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text }) =>
      loneNumber.test(text) && /\p{L}/u.test(text) && !/\d/.test(text.replace(loneNumber, '')),
    words: ({ text }) =>
      `There are words around the number ${loneNumber.exec(text)?.[0] ?? ''}. If it is your account number, paste the number alone.`,
    source: 'liveperson-login',
  },
  {
    reason: 'letters',
    is: 'miss',
    when: ({ text }) => /^[\p{L}\d]+$/u.test(text) && /\d/.test(text),
    words:
      'Letters stand among the digits. An account number is digits only, such as 71234560; ' +
      'a letter O or l may stand where 0 or 1 belongs.',
    source: 'derived-samples',
  },
  {
    reason: 'name-instead',
    is: 'miss',
    when: ({ text }) => !/\d/.test(text) && /\p{L}/u.test(text),
    words: `There is no digit in this. A name of an account or a campaign does not work here: ${firstAtLogin}, such as 71234560.`,
    source: 'liveperson-login',
  },
  sampleFinding(`${whereItStands}, usually 8 digits, such as 71234560.`, 'liveperson-domain-api'),
  {
    reason: 'test-account',
    is: 'warning',
    when: ({ text }) => /^\D/.test(text),
    words: ({ text }) =>
      `An account number that starts with ${text.slice(0, 2)}. In LivePerson’s samples such numbers belong to internal and test accounts; no page says so. ${compare}`,
    source: 'derived-samples',
  },
  {
    reason: 'campaign-id-length',
    is: 'warning',
    when: ({ text }) => text.length > 8,
    words: ({ text }) =>
      `A number of ${String(text.length)} digits: in LivePerson’s samples campaign and engagement IDs have 9 or 10, account numbers 8, such as 71234560. ` +
      `LivePerson publishes no length, so this is not certain. ${compare}`,
    source: 'derived-samples',
  },
  {
    reason: 'unusual-length',
    is: 'warning',
    when: ({ text }) => text.length < 8,
    words: ({ text }) =>
      `A number of ${String(text.length)} digits. The ones in LivePerson’s own samples have 8, such as 71234560. ` +
      `LivePerson publishes no length, so a digit may or may not be missing. ${compare}`,
    source: 'derived-samples',
  },
];

export const accountNumber = textField({
  repairs,
  grammar: z.string().check(z.regex(/^(?:\d{5,10}|(?:qa|le)\d{8})$/)),
  findings,
  recognised:
    'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
  otherwise: `This does not look like an account number. ${whereItStands}, usually 8 digits, such as 71234560.`,
  source: 'liveperson-domain-api',
});

/** Each once; code of another kind has none. */
function numbersInCode(code: string): readonly string[] {
  if (!/lp(?:Tag|m)|liveperson|LPAccount|lp_?account|lpNumber|\baccountId\b/i.test(code)) return [];
  return [...new Set(code.match(quotedNumber))];
}
