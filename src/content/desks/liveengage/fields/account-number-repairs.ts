import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { textRepairs } from '../../../../domain/fields/words';

/** Behind the names that LivePerson's tags and libraries have for it, and in the address of an old tag. */
const numberInCode =
  /(?<=\b(?:site|siteId|lpNumber|(?:lp_?)?account(?:_?(?:number|id))?)["']?\s{0,9}[:=]\s{0,9}["']|\bliveperson\.net\/hc\/|[?&]site=)\d{5,10}(?![\w.])/i;
const quotedNumber = /(?<=["']|\bliveperson\.net\/hc\/|[?&]site=)\d{5,10}(?=["'/&?])/g;

export const repairs = textRepairs([
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

/** Each once; code of another kind has none. */
export function numbersInCode(code: string): readonly string[] {
  if (!/lp(?:Tag|m)|liveperson|LPAccount|lp_?account|lpNumber|\baccountId\b/i.test(code)) return [];
  return [...new Set(code.match(quotedNumber))];
}
