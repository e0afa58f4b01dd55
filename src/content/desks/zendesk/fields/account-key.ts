import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { textField, type RepairRule } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { sampleFinding } from '../../../../domain/fields/sample-finding';
import { emailAddress, hex32, publicKeyText, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { clientId, misplacedSecrets } from './secrets';
import { accountKeyShape, unmistakableAccountKey } from './shapes';

const example = 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u';
const form = `32 letters and digits in those we have seen, such as ${example}`;
const copyIt = `Copy the Account key from Check Connection in the Chat dashboard: ${form}.`;
const compare =
  'Compare it with Check Connection in the Chat dashboard, from the first character to the last.';

const keyAnywhere = /(?<![\w-])[A-Za-z0-9]{32}(?![\w-])/g;

/** An address alone, or the element that loads the script of it. */
const aroundScriptAddress =
  /^(?:<script(?: [\w="'/-]{1,80}){0,6} src=["'])?(?:https?:)?\/\/v2\.zopim\.com\/\w{0,9}\?$|^(?:[&#][\w=&%.#-]{1,300})?(?:["'](?: [\w="'/;-]{1,80}){0,6} ?>(?:<\/script>)?)?$/;
const aroundArgument =
  /^[\w.$]{1,80}\((?:[\w.]{1,60}(?:\(\))?, ?|accountKey: ?)?["']$|^["'](?:, ?(?:["'][\w.-]{0,60}["']|[\w.]{1,40}(?:: ?[\w.]{1,40})?)){0,3}\) ?;?$/;

const repairs: readonly RepairRule[] = [
  {
    name: 'taken-from-code',
    pattern: /^[^]*\baccount_key["']?\s{0,9}[:=]\s{0,9}["'][A-Za-z0-9]{20,39}["'][^]*$/g,
    keep: /(?<=\baccount_key["']?\s{0,9}[:=]\s{0,9}["'])[A-Za-z0-9]{20,39}(?=["'])/,
    leaves: {
      label: 'frame',
      form: /^(?:[\w$.]{1,40}\()?[{ ]{0,3}["']?account_key["']? ?[:=] ?["']$|^["'](?!.*account_key)(?: ?, ?["']?[\w$]{1,40}["']? ?: ?(?:[\w.-]{1,40}|"[^"]{0,80}"|'[^']{0,80}')){0,9}[ ,;)}]{0,9}$/,
    },
    words: 'Taken out of the code, where it follows account_key',
  },
  {
    name: 'taken-from-script',
    pattern: /^[^]*\bv2\.zopim\.com\/\w{0,9}\?[A-Za-z0-9]{20,39}(?![\w-])[^]*$/g,
    keep: /(?<=\bv2\.zopim\.com\/\w{0,9}\?)[A-Za-z0-9]{20,39}(?![\w-])/,
    leaves: { label: 'frame', form: aroundScriptAddress },
    words: 'Taken out of the address of the chat’s script',
  },
  {
    name: 'taken-from-call',
    pattern: /^[^]*\.init\w{0,20}\([^]*$/g,
    keep: /(?<=\b\w{0,20}Chat(?:\.\w{1,30}){0,2}\.init\w{0,20}\((?:[\w.]{1,60}(?:\(\))?, ?|accountKey: ?)?["'])[A-Za-z0-9]{32}(?=["'])/i,
    leaves: { label: 'frame', form: aroundArgument },
    words: 'Taken out of the call that starts the chat',
  },
  labelPrefix(
    ['Zendesk account key', 'Chat account key', 'Account key', 'account_key', 'accountKey', 'Zopim key'],
    'colon-or-space',
  ),
  {
    name: 'white-space-inside',
    // Only where exactly one key comes of it, with capitals and digits as no sentence has them.
    pattern: /\s+/g,
    onlyIf: (text) =>
      /^[A-Za-z0-9]{1,31}(?:\s{1,9}[A-Za-z0-9]{1,31}){1,8}$/.test(text) &&
      unmistakableAccountKey(text.replaceAll(/\s/g, '')),
    words: 'White space inside it taken out',
  },
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
];

const findings: readonly Finding<TextSeen>[] = [
  ...misplacedSecrets({ what: 'the account key', example, copyIt }),
  {
    reason: 'snippet-key',
    is: 'identity',
    when: ({ text, pasted }) => uuid.test(text) || /snippet\.js\?key=|^ze-snippet/i.test(pasted),
    words: `This is the key of the web widget’s snippet, or the snippet itself: its key has 36 characters with four hyphens. ${copyIt}`,
    source: 'zendesk-snippet-key',
  },
  {
    reason: 'messaging-key-id',
    is: 'identity',
    when: ({ text }) => /^app_/i.test(text),
    words: `This starts with app_, as the id of a signing key for messaging does. Chat and messaging are two products. ${copyIt}`,
    source: 'zendesk-messaging-key',
  },
  {
    reason: 'public-key',
    is: 'identity',
    // A key in base64 starts with MI; another long text may start with M.
    when: ({ pasted }) => publicKeyText.test(pasted) && !/^\s*M[^I]/.test(pasted),
    words: `This is a public key, which belongs to securing the web chat. ${copyIt}`,
    source: 'derived-key-shapes',
  },
  {
    reason: 'client-id',
    is: 'identity',
    when: ({ text }) => clientId.test(text),
    words: `This has 50 letters and digits, like the client ID in Zendesk’s sample of a Chat API client. ${copyIt}`,
    source: 'zendesk-chat-clients',
  },
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
    words: `This is an e-mail address. ${copyIt}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'help-centre-address',
    is: 'identity',
    when: ({ text }) => /^(?:https?:\/\/)?[^\s/?#]{1,253}\/hc(?:[/?#]|$)/i.test(text),
    words: `This is the address of a help centre, which has no account key in it. ${copyIt}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'zendesk-address',
    is: 'identity',
    when: ({ text }) => /^(?:https?:\/\/)?[\w-]{1,63}\.zendesk\.com(?:[:/?#]|$)/i.test(text),
    belongsIn: 'subdomain',
    words: `This is the address of a Zendesk page. What stands in front of .zendesk.com is the subdomain, which has a field of its own in step 1. ${copyIt}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    words: `This is a web address. ${copyIt}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'several-keys',
    is: 'identity',
    when: ({ pasted }) => new Set(pasted.match(keyAnywhere)).size > 1,
    words: `There is more than one key here. Paste one: the Account key from Check Connection, ${form}.`,
    source: 'derived-account-keys',
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text }) =>
      !accountKeyShape.test(text) && (text.match(keyAnywhere) ?? []).some(unmistakableAccountKey),
    words: `There is something around the account key. Paste the key alone: ${form}.`,
    source: 'derived-account-keys',
  },
  {
    reason: 'cut-short',
    is: 'miss',
    when: ({ text }) => /^[A-Za-z0-9]{1,32}(?:\.{2,}|…|\*{2,}|•{2,})|^(?:\*{2,}|•{2,})/.test(text),
    words: `Dots or stars stand for a part of this key. ${copyIt}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'number',
    is: 'identity',
    when: ({ text }) => /^\d+$/.test(text),
    words: `This is a number, as accounts, tickets and departments have. ${copyIt}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'subdomain',
    is: 'identity',
    when: ({ text }) =>
      /^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,31}){0,9}$/.test(text) &&
      (text.includes('-') || !/\d.*\d.*\d/.test(text)),
    belongsIn: 'subdomain',
    words: `This has the form of a subdomain, which has a field of its own in step 1. ${copyIt}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'words',
    is: 'miss',
    when: ({ text }) => /\p{L}\s+\p{L}/u.test(text) && !/[<>{}"=]/.test(text),
    words: `There are words with spaces between them here. ${copyIt}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'letters-of-another-script',
    is: 'miss',
    when: ({ text }) => /^[\p{L}\p{N}]{20,39}$/u.test(text) && /[^A-Za-z0-9]/.test(text),
    words: `Letters of another script or with accents stand in this key; some look just like A to Z. ${copyIt}`,
    source: 'derived-account-keys',
  },
  sampleFinding(copyIt, 'derived-account-keys'),
  {
    reason: 'unusual-characters',
    is: 'warning',
    when: ({ text }) => /[_-]/.test(text),
    words: `There is a hyphen or an underscore in this. An account key has only letters and digits in those we have seen, such as ${example}. ${compare}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'unusual-length',
    is: 'warning',
    when: ({ text }) => text.length !== 32,
    words: ({ text }) =>
      `This has ${String(text.length)} characters. An account key has 32 in those we have seen, such as ${example}, and Zendesk documents no length. ${compare}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'hex-digits-only',
    is: 'warning',
    when: ({ text }) => hex32.test(text),
    words: `Only 0 to 9 and a to f stand in this, as in the keys and ids of other products. The account keys that we have seen use the whole alphabet, such as ${example}. ${compare}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'one-case',
    is: 'warning',
    when: ({ text }) => !unmistakableAccountKey(text),
    words: `The account keys that we have seen mix capitals, small letters and digits, such as ${example}; this one does not, so capitals may have been lost on the way. ${compare}`,
    source: 'derived-account-keys',
  },
];

export const accountKey = textField({
  repairs,
  // Zendesk documents no form, so anything like a key passes that no row above knows better.
  grammar: z.string().check(z.regex(/^[\w-]{8,39}$/)),
  findings,
  recognised:
    '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
  otherwise: `This does not look like an account key. ${copyIt}`,
  source: 'derived-account-keys',
});
