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
} from '../../../../domain/fields/text-repairs';
import { emailAddress, hex32, uuid } from '../../../../domain/fields/text-shapes';
import {
  hostOf,
  isIpAddress,
  isLivePersonHost,
  isLocalHost,
  isLookAlike,
  isPlainlySpelled,
  parseAddress,
} from './web-address';

const example = 'https://assistant.example.com/widget';
const copyIt = `Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as ${example}.`;

/** As in public repositories; the host differs. */
const previewLink =
  /^(?:https?:\/\/)?(?:web-chat\.[^/?#]{1,250}\/preview\b|[^/?#]{1,253}\/(?:[^?#]{1,500}\/)?preview\.html\?)/i;

/** Longer ones are rare; LivePerson documents no limit for the box. */
const usualLength = 2000;

const repairs: readonly RepairRule[] = [
  {
    name: 'taken-from-link',
    pattern: /^<(?:a|iframe)\s[^<>]{1,4000}>(?:[^<>]{0,400}<\/(?:a|iframe)>)?$/gi,
    keep: /(?<=\b(?:href|src)\s?=\s?["']?)[^"'\s>]+/i,
    // The text of a link is for its reader; one that is an address may be the one that is meant.
    leaves: {
      label: 'frame',
      form: /^<(?:a|iframe)(?!.*https?:)[^<>]*$|^(?!.*(?:https?:|\w\.\w))[^<>]*>[^<>]*(?:<\/\w+>)?$/i,
    },
    words: 'Taken out of the link around it',
  },
  labelPrefix(['Integration widget URL', 'Widget URL', 'Complete URL', 'URL', 'href', 'src'], 'colon'),
  {
    name: 'angle-brackets',
    pattern: /^<https?:[^<>]+>$/gi,
    keep: /[^<>]+/,
    words: 'Angle brackets around it taken out',
  },
  {
    name: 'ampersands',
    pattern: /&amp;/gi,
    into: '&',
    words: (count) => `&amp; written as & ${count === 1 ? 'once' : `${String(count)} times`}`,
  },
  {
    name: 'white-space-inside',
    // Two addresses in one paste stay two.
    pattern: /(?<!\s)\s+(?!\s|https?:\/\/)/gi,
    onlyIf: (text) => /^https?:\/\/\S*\s/i.test(text),
    words: 'White space inside it taken out',
  },
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
];

const findings: readonly Finding<TextSeen>[] = [
  {
    reason: 'sign-in-in-address',
    is: 'secret',
    when: ({ text }) => hasSignIn(text),
    words: `This address carries a user name or a password. It has been taken out of the box. ${copyIt}`,
    source: 'derived-samples',
  },
  {
    reason: 'embed-script',
    is: 'identity',
    when: ({ pasted }) =>
      /<script|watsonAssistantChatOptions|WatsonAssistantChat(?:Entry)?\.js/i.test(pasted),
    words: `This is the script that puts the web chat on a page. ${copyIt}`,
    source: 'derived-samples',
  },
  {
    reason: 'script-address',
    is: 'identity',
    when: ({ text }) => /^(?:javascript|data|vbscript|blob):/i.test(text),
    words: `This is a script or a piece of content in the form of an address, and no page stands behind it. ${copyIt}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'app-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text),
    words: `This has the form of a key, such as the App key, which goes the other way. ${copyIt}`,
    source: 'derived-samples',
  },
  {
    reason: 'account-number',
    is: 'identity',
    when: ({ text }) => /^\d+$/.test(text),
    words: `This is a number, perhaps the account number. ${copyIt}`,
    source: 'derived-samples',
  },
  publicKeyFinding(`This is a public key, which belongs in JWT Public Key. ${copyIt}`),
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
    words: `This is an e-mail address. ${copyIt}`,
    source: 'derived-samples',
  },
  {
    reason: 'preview-link',
    is: 'identity',
    when: ({ text }) => previewLink.test(text),
    words: `This is the assistant’s preview link, which shows the chat as a customer sees it. ${copyIt}`,
    source: 'derived-samples',
  },
  {
    reason: 'liveperson-host',
    is: 'identity',
    when: ({ text }) => isLivePersonHost(hostOf(text)),
    words: `This is an address of LivePerson’s own. The widget’s address comes from the assistant. ${copyIt}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'local-address',
    is: 'identity',
    when: ({ text }) => isLocalHost(hostOf(text)),
    words: `This address works only on one computer or in one local network, so agents elsewhere cannot load it. ${copyIt}`,
    source: 'derived-samples',
  },
  {
    reason: 'ip-address',
    is: 'identity',
    when: ({ text }) => isIpAddress(hostOf(text)),
    words: `A number stands where the host name belongs, and browsers seldom accept the certificate of such a page. ${copyIt}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'several-addresses',
    is: 'identity',
    when: ({ text }) => /\shttps?:\/\//i.test(text) && /^https?:\/\//i.test(text),
    words: `There is more than one address here. ${copyIt}`,
    source: 'assistant-liveengage-2020',
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text }) => /^(?!https?:\/\/)[^]*\bhttps?:\/\//i.test(text),
    words: `There is something in front of the address. Paste the address alone, such as ${example}.`,
    source: 'assistant-liveengage-2020',
  },
  {
    reason: 'cut-short',
    is: 'identity',
    when: ({ text }) => /^https?:/i.test(text) && /…|\.\.\.|^https?:\/{0,2}$/i.test(text),
    words: `Part of this address is missing: only its beginning was copied, or dots stand for the rest. ${copyIt}`,
    source: 'assistant-liveengage-2020',
  },
  {
    reason: 'http',
    is: 'miss',
    when: ({ text }) => /^http:/i.test(text),
    words: `This address starts with http://, and the agent workspace shows only https pages. ${copyIt}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'short-host',
    is: 'miss',
    when: ({ text }) => /^https:\/\/[^./?#]+(?:[/?#]|$)/i.test(text),
    words: `The host name of this address has no dot, so it works inside one network at most. ${copyIt}`,
    source: 'derived-samples',
  },
  {
    reason: 'no-scheme',
    is: 'miss',
    when: ({ text }) => /^(?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}\.?(?::\d+)?(?:[/?#]|$)/.test(text),
    words: `The beginning of the address is missing: https:// is not there. ${copyIt}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'other-scheme',
    is: 'miss',
    when: ({ text }) => /^(?!https?:)[a-z][a-z\d+.-]{1,20}:|^[a-z]:[/\\]/i.test(text),
    words: `This address does not start with https://. ${copyIt}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'look-alike-host',
    is: 'warning',
    when: ({ text }) => isLookAlike(hostOf(text)),
    words: `A vendor’s domain stands inside this host name, and not at its end, so the host is somebody else’s. If it is a proxy of yours, keep it. Otherwise copy the Integration widget URL from the Web Chat set-up page.`,
    source: 'derived-samples',
  },
  {
    reason: 'letters-of-another-script',
    is: 'warning',
    when: ({ text }) => !isPlainlySpelled(text),
    words:
      'The host name of this address has letters of another script, or codes that stand for letters, so it can look like a name that it is not. Compare it letter by letter with the Web Chat set-up page.',
    source: 'derived-samples',
  },
  {
    reason: 'port',
    is: 'warning',
    when: ({ text }) => parseAddress(text)?.port !== '',
    words:
      'A port stands after the host name of this address, as it does on many test servers. Compare it with the Web Chat set-up page.',
    source: 'derived-samples',
  },
  {
    reason: 'token-in-address',
    is: 'warning',
    when: ({ text }) => carriesToken(text),
    words:
      'A part of this address looks like a token or a password. Agents can see the address of a widget, so compare it with the Web Chat set-up page before you save it.',
    source: 'derived-samples',
  },
  {
    reason: 'spaces-inside',
    is: 'warning',
    when: ({ pasted }) => hasSpacesInside(pasted),
    words:
      'Spaces stood inside this address and were taken out, so a word that does not belong to it may now be part of it. Compare its end with the Web Chat set-up page.',
    source: 'assistant-liveengage-2020',
  },
  {
    reason: 'private-host',
    is: 'warning',
    when: ({ text }) =>
      /\.(?:internal|intranet|corp|lan|home|private|localdomain|home\.arpa)$/.test(hostOf(text)),
    words:
      'This host name belongs to a private network. Agents outside that network would see an empty widget. Compare the address with the Web Chat set-up page.',
    source: 'derived-samples',
  },
  {
    reason: 'with-fragment',
    is: 'warning',
    when: ({ text }) => text.includes('#'),
    words:
      'This address has a part after #, which often comes from the address bar of a browser. Compare it with the Web Chat set-up page.',
    source: 'derived-samples',
  },
  {
    reason: 'no-path',
    is: 'warning',
    when: ({ text }) => /^https:\/\/[^/?#]+\/?$/i.test(text),
    words:
      'This address ends after the host name, so its tail may have been lost in copying. Compare it with the Web Chat set-up page.',
    source: 'derived-samples',
  },
  {
    reason: 'very-long',
    is: 'warning',
    when: ({ text }) => text.length > usualLength,
    words: ({ text }) =>
      `This address has ${String(text.length)} characters. LivePerson documents no limit for the URL box, so look after Save whether its end is still there.`,
    source: 'derived-samples',
  },
];

export const widgetUrl = textField({
  repairs,
  grammar: z.string().check(z.refine(isUsable)),
  findings: [...secretFindings({ what: 'the Integration widget URL', example }), ...findings],
  recognised:
    'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
  otherwise: `This does not look like a web address. ${copyIt}`,
  source: 'assistant-liveengage-2020',
});

/** What is named like a token is a doubt only: the form is not documented. */
function isUsable(text: string): boolean {
  const address = parseAddress(text);
  return address?.protocol === 'https:' && /^[^.]+(?:\.[^.]+)+\.?$/.test(address.hostname);
}

/** An empty one too: what stands before the @ is never the host. */
function hasSignIn(text: string): boolean {
  return /^https?:\/\/[^/?#\\]*@/i.test(text);
}

function carriesToken(text: string): boolean {
  const names = [...(parseAddress(text)?.searchParams.keys() ?? [])];
  return names.some((name) => /token|secret|passw|pwd|signature|api_?key|jwt/i.test(name));
}

/** Spaces on one line; a line break with its indentation is how a long address wraps. */
function hasSpacesInside(pasted: string): boolean {
  const [address = ''] = /https:[^<>"“”]*/i.exec(pasted.replaceAll(/\p{Cf}/gu, '')) ?? [];
  return address.split(/[\r\n]/).some((line) => /\s/.test(line.trim()));
}
