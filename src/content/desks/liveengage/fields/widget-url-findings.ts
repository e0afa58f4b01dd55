import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { emailAddress, hex32, matches, uuid } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { isLedThrough } from './led-through';
import {
  hostOf,
  isIpAddress,
  isLivePersonHost,
  isLocalHost,
  isLookAlike,
  isPlaceholderAddress,
  isPlainlySpelled,
  parseAddress,
} from './web-address';

/** As in public repositories; the host differs. */
const previewLink =
  /^(?:https?:\/\/)?(?:web-chat\.[^/?#]{1,250}\/preview\b|[^/?#]{1,253}\/(?:[^?#]{1,500}\/)?preview\.html\?)/i;

/** Longer ones are rare; LivePerson documents no limit for the box. */
const usualLength = 2000;

export const findings = textRows([
  {
    reason: 'sign-in-in-address',
    is: 'secret',
    when: ({ text }) => hasSignIn(text),
    source: 'derived-samples',
  },
  {
    reason: 'embed-script',
    is: 'identity',
    when: ({ pasted }) =>
      /<script|watsonAssistantChatOptions|WatsonAssistantChat(?:Entry)?\.js/i.test(pasted),
    source: 'derived-samples',
  },
  {
    reason: 'script-address',
    is: 'identity',
    when: matches(/^(?:javascript|data|vbscript|blob):/i),
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'app-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text),
    source: 'derived-samples',
  },
  { reason: 'account-number', is: 'identity', when: matches(/^\d+$/), source: 'derived-samples' },
  publicKeyRow,
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
    source: 'derived-samples',
  },
  { reason: 'preview-link', is: 'identity', when: matches(previewLink), source: 'derived-samples' },
  {
    reason: 'liveperson-host',
    is: 'identity',
    when: ({ text }) => isLivePersonHost(hostOf(text)),
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'service-address',
    is: 'identity',
    when: ({ text }) => isLedThrough(text),
    source: 'derived-samples',
  },
  {
    reason: 'local-address',
    is: 'identity',
    when: ({ text }) => isLocalHost(hostOf(text)),
    source: 'derived-samples',
  },
  {
    reason: 'ip-address',
    is: 'identity',
    when: ({ text }) => isIpAddress(hostOf(text)),
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'several-addresses',
    is: 'identity',
    // A path or a parameter may hold one.
    when: matches(/^https?:\/\/[^]*[^/=?&#]https?:\/\//i),
  },
  { reason: 'text-around', is: 'miss', when: matches(/^(?!https?:\/\/)[^]*\bhttps?:\/\//i) },
  {
    reason: 'cut-short',
    is: 'identity',
    when: ({ text }) => /^https?:/i.test(text) && /…|\.\.\.|^https?:\/{0,2}$/i.test(text),
  },
  {
    reason: 'not-replaced',
    is: 'miss',
    when: matches(/^https?:\/\/\S*[<{[](?!\/)[\w .:-]{1,60}[\]}>]/i),
    source: 'derived-samples',
  },
  { reason: 'http', is: 'miss', when: matches(/^http:/i), source: 'liveperson-add-widgets' },
  {
    reason: 'short-host',
    is: 'miss',
    when: matches(/^https:\/\/[^./?#]+(?:[/?#]|$)/i),
    source: 'derived-samples',
  },
  {
    reason: 'no-scheme',
    is: 'miss',
    when: matches(/^(?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}\.?(?::\d+)?(?:[/?#]|$)/),
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'other-scheme',
    is: 'miss',
    when: matches(/^(?!https?:)[a-z][a-z\d+.-]{1,20}:|^[a-z]:[/\\]/i),
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'placeholder',
    is: 'warning',
    when: ({ text }) => isPlaceholderAddress(text),
    source: 'derived-samples',
  },
  {
    reason: 'look-alike-host',
    is: 'warning',
    when: ({ text }) => isLookAlike(hostOf(text)),
    source: 'derived-samples',
  },
  {
    reason: 'letters-of-another-script',
    is: 'warning',
    when: ({ text }) => !isPlainlySpelled(text),
    source: 'derived-samples',
  },
  {
    reason: 'port',
    is: 'warning',
    when: ({ text }) => parseAddress(text)?.port !== '',
    source: 'derived-samples',
  },
  {
    reason: 'token-in-address',
    is: 'warning',
    when: ({ text }) => carriesToken(text),
    source: 'derived-samples',
  },
  { reason: 'spaces-inside', is: 'warning', when: ({ pasted }) => hasSpacesInside(pasted) },
  {
    reason: 'private-host',
    is: 'warning',
    when: ({ text }) =>
      /\.(?:internal|intranet|corp|lan|home|private|localdomain|home\.arpa)$/.test(hostOf(text)),
    source: 'derived-samples',
  },
  {
    reason: 'with-fragment',
    is: 'warning',
    when: ({ text }) => text.includes('#'),
    source: 'derived-samples',
  },
  { reason: 'no-path', is: 'warning', when: matches(/^https:\/\/[^/?#]+\/?$/i), source: 'derived-samples' },
  {
    reason: 'very-long',
    is: 'warning',
    when: ({ text }) => text.length > usualLength,
    about: ({ text }) => ({ length: text.length }),
    source: 'derived-samples',
  },
]);

/** An empty one too: what is before the @ is never the host. */
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
