import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { publicKeyFinding } from '../../../../domain/fields/public-key-finding';
import { textField, type RepairRule } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { emailAddress, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { looksLikeSecret, misplacedSecrets } from './secrets';
import { accountKeyShape, ownHosts, unmistakableAccountKey } from './shapes';

const example = 'northwind-care';
const whereItStands = `The subdomain stands in the address bar of every Zendesk page of your account, in front of .zendesk.com, such as ${example}.`;

/** RFC 1123 section 2.1; Zendesk's own limits are not documented. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const ownHost = new RegExp(String.raw`^(?:https?:\/\/)?(?:${ownHosts})(?:\.zendesk\.com(?:[:/?#]|$)|$)`, 'i');
const addressOfAccount = new RegExp(
  String.raw`^(?:https?:\/\/)?(?!(?:${ownHosts})\.)[a-z0-9-]{1,63}\.zendesk\.com\.?(?:[:/?#]\S{0,9000})?$`,
  'gi',
);

const repairs: readonly RepairRule[] = [
  {
    name: 'taken-from-address',
    pattern: addressOfAccount,
    keep: /[a-z0-9-]{1,63}(?=\.zendesk\.com)/i,
    // Another subdomain further on, as of a page to go back to, may be the one that is meant.
    leaves: {
      label: 'frame',
      form: /^(?:https?:\/\/)?$|^\.zendesk\.com(?!.*\.zendesk\.com)\.?(?:[:/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i,
    },
    words: 'Taken out of the address, where it stands in front of .zendesk.com',
  },
  {
    name: 'taken-from-parameter',
    pattern: /^https?:\/\/\S{1,9000}[?&]subdomain=[a-z0-9-]{1,63}(?:[&#]\S{0,9000})?$/gi,
    keep: /(?<=[?&]subdomain=)[a-z0-9-]{1,63}/i,
    leaves: {
      label: 'frame',
      form: /^https?:[\w.~:/?#[\]@!$&'()*+,;=%-]*[?&]subdomain=$|^(?!.*(?:subdomain=|\.zendesk\.com))(?:[&#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i,
    },
    words: 'Taken out of the address, where it follows subdomain=',
  },
  {
    name: 'taken-from-comment',
    pattern: /^<!-- ?(?:Start|End) of [a-z0-9-]{1,63} Zendesk (?:Widget|Chat) script ?-->[^]*$/gi,
    keep: /(?<=^<!-- ?(?:Start|End) of )[a-z0-9-]{1,63}/i,
    leaves: { label: 'frame', form: /^<!-- ?(?:Start|End) of$|^Zendesk (?:Widget|Chat) script ?-->$/i },
    words: 'Taken out of the comment that begins the script of the widget',
  },
  {
    name: 'ending',
    pattern: /(?<=^[a-z0-9-]{1,63})\.zendesk$/gi,
    words: 'The ending .zendesk taken out',
  },
  labelPrefix(['Zendesk subdomain', 'Subdomain', 'ZENDESK_SUBDOMAIN', 'zendesk_subdomain'], 'colon-or-space'),
  {
    name: 'lower-cased',
    // Account keys and secrets keep their capitals, by which they are told from a subdomain.
    pattern: /[A-Z]+/g,
    into: (capitals) => capitals.toLowerCase(),
    onlyIf: (text) =>
      /^[A-Za-z0-9-]{1,63}$/.test(text) && !accountKeyShape.test(text) && !looksLikeSecret(text),
    words: 'Written in lower case',
  },
  {
    name: 'angle-brackets',
    pattern: /^<[^<>\s]{1,300}>$/g,
    keep: /[^<>]+/,
    words: 'Angle brackets around it taken out',
  },
  typographicDashes,
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
];

const findings: readonly Finding<TextSeen>[] = [
  ...misplacedSecrets({ what: 'the subdomain', example, copyIt: whereItStands }),
  {
    reason: 'account-key',
    is: 'identity',
    when: ({ text }) => unmistakableAccountKey(text),
    belongsIn: 'accountKey',
    words: `This has the form of a Chat account key, which has a field of its own in step 3. ${whereItStands}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'snippet-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text),
    words: `This has the form of the key in a widget’s snippet: 36 characters with four hyphens. ${whereItStands}`,
    source: 'zendesk-snippet-key',
  },
  publicKeyFinding(`This is a public key, which nothing in this step asks for. ${whereItStands}`),
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
    words: `This is an e-mail address. ${whereItStands}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'zendesk-own-page',
    is: 'identity',
    when: ({ text }) => ownHost.test(text),
    words: `This belongs to Zendesk’s own pages, which are the same for all customers. ${whereItStands}`,
    source: 'zendesk-chat-version',
  },
  {
    reason: 'chat-server',
    is: 'identity',
    when: ({ text }) =>
      /^(?:(?:https?|wss):\/\/)?(?:[\w-]{1,63}\.){0,4}(?:zopim|zdassets)\.com(?:[/:?#]|$)/i.test(text),
    words: `This is the address of a server that all Zendesk accounts share. ${whereItStands}`,
    source: 'zendesk-classic-csp',
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text }) => /\s/.test(text) && /(?<![\w-])[a-z0-9-]{1,63}\.zendesk\.com/i.test(text),
    words: `There are words around the address. Paste the address alone, or only what stands in front of .zendesk.com, such as ${example}.`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'several-names',
    is: 'miss',
    when: ({ text }) => /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){2,9}zendesk\.com(?:[:/?#]|$)/i.test(text),
    words: `More than one name stands in front of .zendesk.com in this address, and the subdomain is a single one. ${whereItStands}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'host-mapped',
    is: 'miss',
    when: ({ text }) => webAddress.test(text) || /^(?:[\w-]{1,63}\.){1,9}[a-z]{2,24}(?:[/:?#]|$)/i.test(text),
    words: `This address does not end in .zendesk.com, so it may be a help centre under your own name. ${whereItStands}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'spaces-inside',
    is: 'miss',
    when: ({ text }) => /\s/.test(text),
    words: `There is a space in this, so it may be the name of the company or the account. ${whereItStands}`,
    source: 'assistant-zendesk',
  },
  {
    reason: 'hyphen-at-the-edge',
    is: 'miss',
    when: ({ text }) => /^(?:-[a-z0-9-]{0,62}|[a-z0-9-]{0,62}-)$/.test(text),
    words: `There is a hyphen at the beginning or the end, where a host name cannot have one, so a part may be missing. ${whereItStands}`,
    source: 'rfc-1123',
  },
  {
    reason: 'too-long',
    is: 'miss',
    when: ({ text }) => /^[\w-]{64,}$/.test(text),
    words: ({ text }) =>
      `This has ${String(text.length)} characters, and one part of a host name has 63 at most. ${whereItStands}`,
    source: 'rfc-1123',
  },
  {
    reason: 'other-characters',
    is: 'miss',
    when: ({ text }) => /^[^\s/:<>"'(){}=]{1,63}$/.test(text),
    words: `There are characters in this that a host name cannot have: only a to z, 0 to 9 and hyphens can stand in it. ${whereItStands}`,
    source: 'rfc-1123',
  },
  {
    reason: 'help-centre-address',
    is: 'warning',
    when: ({ pasted }) => /\.zendesk\.com\/hc(?:[/?#\s]|$)/i.test(pasted),
    words: `Taken from the address of a help centre. In an account with several brands each help centre has a subdomain of its own, so compare it with the address bar while you are logged in as an administrator, such as ${example}.`,
    source: 'derived-zendesk',
  },
  {
    reason: 'placeholder',
    is: 'warning',
    when: ({ text }) =>
      /^(?:(?:your|my)-?)?(?:sub-?domain|company|domain|account|organi[sz]ation)(?:-?name)?$|^example$/.test(
        text,
      ),
    words: `This looks like a placeholder that the name of your account is to replace. ${whereItStands}`,
    source: 'derived-zendesk',
  },
  {
    reason: 'only-digits',
    is: 'warning',
    when: ({ text }) => /^\d+$/.test(text),
    words: `Digits only, as in the number of a ticket or an account. ${whereItStands}`,
    source: 'derived-zendesk',
  },
  {
    reason: 'looks-like-key',
    is: 'warning',
    when: ({ text }) => /^[a-z0-9]{24,}$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 4,
    words: `This has the look of a key: many letters and digits without a hyphen. ${whereItStands}`,
    source: 'derived-zendesk',
  },
  {
    reason: 'very-short',
    is: 'warning',
    when: ({ text }) => text.length < 3,
    words: `This is very short. Zendesk documents no least length that we know of, so a part may or may not be missing. ${whereItStands}`,
    source: 'derived-zendesk',
  },
];

export const subdomain = textField({
  repairs,
  grammar: z
    .string()
    .check(z.refine((text) => label.test(text) && ![ownHost, uuid].some((other) => other.test(text)))),
  findings,
  recognised: ({ length }) =>
    `A subdomain of ${String(length)} characters. Whether an account of this name exists, this page cannot know.`,
  otherwise: `This does not look like a subdomain. ${whereItStands}`,
  source: 'assistant-zendesk',
});
