import { textField } from '../../../../domain/fields/read-field';
import { textRepairs, textRows } from '../../../../domain/fields/words';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import {
  emailAddress,
  hex32,
  matches,
  publicKeyText,
  uuid,
  webAddress,
} from '../../../../domain/fields/text-shapes';
import { clientId, misplacedSecrets } from './secrets';
import { accountKeyShape, unmistakableAccountKey } from './shapes';
import { words } from './account-key.en';

const keyAnywhere = /(?<![\w-])[A-Za-z0-9]{32}(?![\w-])/g;

/** An address alone, or the element that loads the script of it. */
const aroundScriptAddress =
  /^(?:<script(?: [\w="'/-]{1,80}){0,6} src=["'])?(?:https?:)?\/\/v2\.zopim\.com\/\w{0,9}\?$|^(?:[&#][\w=&%.#-]{1,300})?(?:["'](?: [\w="'/;-]{1,80}){0,6} ?>(?:<\/script>)?)?$/;
const aroundArgument =
  /^[\w.$]{1,80}\((?:[\w.]{1,60}(?:\(\))?, ?|accountKey: ?)?["']$|^["'](?:, ?(?:["'][\w.-]{0,60}["']|[\w.]{1,40}(?:: ?[\w.]{1,40})?)){0,3}\) ?;?$/;

const repairs = textRepairs([
  {
    name: 'taken-from-code',
    pattern: /^[^]*\baccount_key["']?\s{0,9}[:=]\s{0,9}["'][A-Za-z0-9]{20,39}["'][^]*$/g,
    keep: /(?<=\baccount_key["']?\s{0,9}[:=]\s{0,9}["'])[A-Za-z0-9]{20,39}(?=["'])/,
    leaves: {
      label: 'frame',
      form: /^(?:[\w$.]{1,40}\()?[{ ]{0,3}["']?account_key["']? ?[:=] ?["']$|^["'](?!.*account_key)(?: ?, ?["']?[\w$]{1,40}["']? ?: ?(?:[\w.-]{1,40}|"[^"]{0,80}"|'[^']{0,80}')){0,9}[ ,;)}]{0,9}$/,
    },
  },
  {
    name: 'taken-from-script',
    pattern: /^[^]*\bv2\.zopim\.com\/\w{0,9}\?[A-Za-z0-9]{20,39}(?![\w-])[^]*$/g,
    keep: /(?<=\bv2\.zopim\.com\/\w{0,9}\?)[A-Za-z0-9]{20,39}(?![\w-])/,
    leaves: { label: 'frame', form: aroundScriptAddress },
  },
  {
    name: 'taken-from-call',
    pattern: /^[^]*\.init\w{0,20}\([^]*$/g,
    keep: /(?<=\b\w{0,20}Chat(?:\.\w{1,30}){0,2}\.init\w{0,20}\((?:[\w.]{1,60}(?:\(\))?, ?|accountKey: ?)?["'])[A-Za-z0-9]{32}(?=["'])/i,
    leaves: { label: 'frame', form: aroundArgument },
  },
  labelPrefix(
    ['Zendesk account key', 'Chat account key', 'Account key', 'account_key', 'accountKey', 'Zopim key'],
    'colon-or-space',
  ),
  {
    name: 'white-space-inside',
    // Only where this gives exactly one key, with capitals and digits as no sentence has them.
    pattern: /\s+/g,
    onlyIf: (text) =>
      /^[A-Za-z0-9]{1,31}(?:\s{1,9}[A-Za-z0-9]{1,31}){1,8}$/.test(text) &&
      unmistakableAccountKey(text.replaceAll(/\s/g, '')),
  },
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
]);

const findings = textRows([
  ...misplacedSecrets(words.belongs),
  {
    reason: 'snippet-key',
    is: 'identity',
    when: ({ text, pasted }) => uuid.test(text) || /snippet\.js\?key=|^ze-snippet/i.test(pasted),
    source: 'zendesk-snippet-key',
  },
  { reason: 'messaging-key-id', is: 'identity', when: matches(/^app_/i), source: 'zendesk-messaging-key' },
  {
    reason: 'public-key',
    is: 'identity',
    // A key in base64 starts with MI; another long text may start with M.
    when: ({ pasted }) => publicKeyText.test(pasted) && !/^\s*M[^I]/.test(pasted),
    source: 'derived-key-shapes',
  },
  { reason: 'client-id', is: 'identity', when: matches(clientId), source: 'zendesk-chat-clients' },
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
    source: 'assistant-zendesk',
  },
  {
    reason: 'help-centre-address',
    is: 'identity',
    when: matches(/^(?:https?:\/\/)?[^\s/?#]{1,253}\/hc(?:[/?#]|$)/i),
    source: 'assistant-zendesk',
  },
  {
    reason: 'zendesk-address',
    is: 'identity',
    when: matches(/^(?:https?:\/\/)?[\w-]{1,63}\.zendesk\.com(?:[:/?#]|$)/i),
    belongsIn: 'subdomain',
    source: 'assistant-zendesk',
  },
  { reason: 'web-address', is: 'identity', when: matches(webAddress), source: 'assistant-zendesk' },
  {
    reason: 'several-keys',
    is: 'identity',
    when: ({ pasted }) => new Set(pasted.match(keyAnywhere)).size > 1,
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text }) =>
      !accountKeyShape.test(text) && (text.match(keyAnywhere) ?? []).some(unmistakableAccountKey),
  },
  {
    reason: 'cut-short',
    is: 'miss',
    when: matches(/^[A-Za-z0-9]{1,32}(?:\.{2,}|…|\*{2,}|•{2,})|^(?:\*{2,}|•{2,})/),
  },
  { reason: 'number', is: 'identity', when: matches(/^\d+$/) },
  {
    reason: 'subdomain',
    is: 'identity',
    when: ({ text }) =>
      /^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,31}){0,9}$/.test(text) &&
      (text.includes('-') || !/\d.*\d.*\d/.test(text)),
    belongsIn: 'subdomain',
    source: 'assistant-zendesk',
  },
  { reason: 'words', is: 'miss', when: ({ text }) => /\p{L}\s+\p{L}/u.test(text) && !/[<>{}"=]/.test(text) },
  {
    reason: 'letters-of-another-script',
    is: 'miss',
    when: ({ text }) => /^[\p{L}\p{N}]{20,39}$/u.test(text) && /[^A-Za-z0-9]/.test(text),
  },
  sampleRow('derived-account-keys'),
  { reason: 'unusual-characters', is: 'warning', when: matches(/[_-]/) },
  {
    reason: 'unusual-length',
    is: 'warning',
    when: ({ text }) => text.length !== 32,
    about: ({ text }) => ({ length: text.length }),
  },
  { reason: 'hex-digits-only', is: 'warning', when: matches(hex32) },
  { reason: 'one-case', is: 'warning', when: ({ text }) => !unmistakableAccountKey(text) },
]);

export const accountKey = textField({
  repairs,
  // Zendesk documents no form, so anything like a key passes that no row above knows better.
  grammar: /^[\w-]{8,39}$/,
  findings,
  words,
  source: 'derived-account-keys',
});
