import type { Reading } from '../../../domain/fields/reading';
import { hostName } from '../../../domain/fields/text-shapes';
import {
  holdsClientSecret,
  holdsPrivateKey,
  holdsToken,
  searchable,
} from '../../../domain/fields/secret-findings';

/** Reads the box for the host of a proxy or of the avatar; its value is the origin. */
export function readHost(pasted: string): Reading {
  const seen = searchable(pasted);
  if (holdsPrivateKey(seen) || holdsToken(seen) || holdsClientSecret(seen)) return { ...stop, ...secret };
  const url = webAddress(pasted.trim());
  if (url?.password) return { ...stop, ...secret };
  // An e-mail address has a user name, and is no host.
  if (url?.username !== '')
    return { ...stop, reason: 'no-web-address', words: `This is no web address. ${example}` };
  if (url.protocol !== 'https:') {
    return {
      ...stop,
      reason: 'not-https',
      words: `This is not https. A secured page loads nothing else. ${example}`,
    };
  }
  const found = doubts.find(({ when }) => when.test(url.hostname));
  const reason = found?.reason ?? 'host';
  const words = found?.words ?? `${url.origin} is added where it is needed.`;
  return { verdict: found ? 'warn' : 'ok', reason, words, value: url.origin, repairs: [] };
}

const stop = { verdict: 'stop', repairs: [] } as const;

/** Characters, of an address with its path and query. */
const longest = 4000;

const example = 'Give an address such as https://chat-proxy.example.com.';

const secret = {
  reason: 'secret',
  secret: true,
  words: `This contains a key, a token or another secret. It was removed from the box and is not kept. ${example}`,
} as const;

const doubts = [
  {
    reason: 'development-host',
    when: /\.(?:dev|staging)\.watson\.appdomain\.cloud$/i,
    words:
      'This is a host for IBM’s own development. Two samples in its documentation load from it; copy your snippet from the Embed tab again.',
  },
  {
    reason: 'switched-off-host',
    when: /(?:^|\.)watsonplatform\.net$/i,
    words:
      'The loader under watsonplatform.net was switched off on 26 May 2021. Copy your snippet from the Embed tab again.',
  },
  {
    reason: 'reference-host',
    when: /^web-chat\.global\.assistant\.watson\.cloud\.ibm\.com$/i,
    words:
      'The table in the documentation does not have this host, which previews and the reference use. It is added.',
  },
] as const;

function webAddress(text: string): URL | undefined {
  // A browser takes blanks into the path, and a second address with them.
  if (text.length > longest || /\s/.test(text)) return undefined;
  const full =
    /^[a-z][a-z0-9+.-]{0,20}:/i.test(text) && !/^[\w.-]{1,253}:\d/.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(full);
    return url.hostname.includes('.') && hostName.test(url.hostname) ? url : undefined;
  } catch {
    return undefined;
  }
}
