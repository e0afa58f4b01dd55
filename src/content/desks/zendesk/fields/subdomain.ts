import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { isPlaceholder } from '../../../../domain/fields/sample-finding';
import { textField } from '../../../../domain/fields/read-field';
import { textRepairs, textRows } from '../../../../domain/fields/words';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { emailAddress, matches, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { looksLikeSecret, misplacedSecrets } from './secrets';
import { accountKeyShape, ownHosts, unmistakableAccountKey } from './shapes';

import { words } from './subdomain.en';

/** RFC 1123 section 2.1; Zendesk's own limits are not documented. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const ownHost = new RegExp(String.raw`^(?:https?:\/\/)?(?:${ownHosts})(?:\.zendesk\.com(?:[:/?#]|$)|$)`, 'i');
const addressOfAccount = new RegExp(
  String.raw`^(?:https?:\/\/)?(?!(?:${ownHosts})\.)[a-z0-9-]{1,63}\.zendesk\.com\.?(?:[:/?#]\S{0,9000})?$`,
  'gi',
);

const repairs = textRepairs([
  {
    name: 'taken-from-address',
    pattern: addressOfAccount,
    keep: /[a-z0-9-]{1,63}(?=\.zendesk\.com)/i,
    // Another subdomain further on, as of a page to go back to, may be the one that is meant.
    leaves: {
      label: 'frame',
      form: /^(?:https?:\/\/)?$|^\.zendesk\.com(?!.*\.zendesk\.com)\.?(?:[:/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i,
    },
  },
  {
    name: 'taken-from-parameter',
    pattern: /^https?:\/\/\S{1,9000}[?&]subdomain=[a-z0-9-]{1,63}(?:[&#]\S{0,9000})?$/gi,
    keep: /(?<=[?&]subdomain=)[a-z0-9-]{1,63}/i,
    leaves: {
      label: 'frame',
      form: /^https?:[\w.~:/?#[\]@!$&'()*+,;=%-]*[?&]subdomain=$|^(?!.*(?:subdomain=|\.zendesk\.com))(?:[&#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i,
    },
  },
  {
    name: 'taken-from-comment',
    pattern: /^<!-- ?(?:Start|End) of [a-z0-9-]{1,63} Zendesk (?:Widget|Chat) script ?-->[^]*$/gi,
    keep: /(?<=^<!-- ?(?:Start|End) of )[a-z0-9-]{1,63}/i,
    leaves: { label: 'frame', form: /^<!-- ?(?:Start|End) of$|^Zendesk (?:Widget|Chat) script ?-->$/i },
  },
  {
    name: 'ending',
    pattern: /(?<=^[a-z0-9-]{1,63})\.zendesk$/gi,
  },
  labelPrefix(['Zendesk subdomain', 'Subdomain', 'ZENDESK_SUBDOMAIN', 'zendesk_subdomain'], 'colon-or-space'),
  {
    name: 'lower-cased',
    // Account keys and secrets keep their capitals, by which they differ from a subdomain.
    pattern: /[A-Z]+/g,
    into: (capitals) => capitals.toLowerCase(),
    onlyIf: (text) =>
      /^[A-Za-z0-9-]{1,63}$/.test(text) && !accountKeyShape.test(text) && !looksLikeSecret(text),
  },
  {
    name: 'angle-brackets',
    pattern: /^<[^<>\s]{1,300}>$/g,
    keep: /[^<>]+/,
  },
  typographicDashes,
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
]);

const findings = textRows([
  ...misplacedSecrets(words.belongs),
  {
    reason: 'account-key',
    is: 'identity',
    when: ({ text }) => unmistakableAccountKey(text),
    belongsIn: 'accountKey',
    source: 'derived-account-keys',
  },
  { reason: 'snippet-key', is: 'identity', when: matches(uuid), source: 'zendesk-snippet-key' },
  publicKeyRow,
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
  },
  { reason: 'zendesk-own-page', is: 'identity', when: matches(ownHost), source: 'zendesk-chat-version' },
  {
    reason: 'chat-server',
    is: 'identity',
    when: matches(/^(?:(?:https?|wss):\/\/)?(?:[\w-]{1,63}\.){0,4}(?:zopim|zdassets)\.com(?:[/:?#]|$)/i),
    source: 'zendesk-classic-csp',
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text }) => /\s/.test(text) && /(?<![\w-])[a-z0-9-]{1,63}\.zendesk\.com/i.test(text),
  },
  {
    reason: 'several-names',
    is: 'miss',
    when: matches(/^(?:https?:\/\/)?(?:[\w-]{1,63}\.){2,9}zendesk\.com(?:[:/?#]|$)/i),
  },
  {
    reason: 'host-mapped',
    is: 'miss',
    when: ({ text }) => webAddress.test(text) || /^(?:[\w-]{1,63}\.){1,9}[a-z]{2,24}(?:[/:?#]|$)/i.test(text),
  },
  { reason: 'spaces-inside', is: 'miss', when: matches(/\s/) },
  {
    reason: 'hyphen-at-the-edge',
    is: 'miss',
    when: matches(/^(?:-[a-z0-9-]{0,62}|[a-z0-9-]{0,62}-)$/),
    source: 'rfc-1123',
  },
  {
    reason: 'too-long',
    is: 'miss',
    when: matches(/^[\w-]{64,}$/),
    about: ({ text }) => ({ length: text.length }),
    source: 'rfc-1123',
  },
  { reason: 'other-characters', is: 'miss', when: matches(/^[^\s/:<>"'(){}=]{1,63}$/), source: 'rfc-1123' },
  {
    reason: 'help-centre-address',
    is: 'warning',
    when: ({ pasted }) => /\.zendesk\.com\/hc(?:[/?#\s]|$)/i.test(pasted),
    source: 'derived-zendesk',
  },
  {
    reason: 'placeholder',
    is: 'warning',
    when: ({ text }) => isPlaceholder(text),
    source: 'derived-zendesk',
  },
  { reason: 'only-digits', is: 'warning', when: matches(/^\d+$/), source: 'derived-zendesk' },
  {
    reason: 'looks-like-key',
    is: 'warning',
    when: ({ text }) => /^[a-z0-9]{24,}$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 4,
    source: 'derived-zendesk',
  },
  { reason: 'very-short', is: 'warning', when: ({ text }) => text.length < 3, source: 'derived-zendesk' },
]);

export const subdomain = textField({
  repairs,
  grammar: (text) => label.test(text) && ![ownHost, uuid].some((other) => other.test(text)),
  findings,
  words,
  source: 'assistant-zendesk',
});
