import type { Reading } from '../../../domain/fields/reading';
import { hostName } from '../../../domain/fields/text-shapes';
import {
  holdsClientSecret,
  holdsPrivateKey,
  holdsToken,
  searchable,
} from '../../../domain/fields/secret-findings';
import { words } from './policy-hosts.en';

/** Reads the box for the host of a proxy or of the avatar; its value is the origin. */
export function readHost(pasted: string): Reading {
  const seen = searchable(pasted);
  if (holdsPrivateKey(seen) || holdsToken(seen) || holdsClientSecret(seen)) return { ...stop, ...secret };
  const url = webAddress(pasted.trim());
  if (url?.password) return { ...stop, ...secret };
  // An e-mail address has a user name, and is no host.
  if (url?.username !== '') return { ...stop, reason: 'no-web-address', words: words['no-web-address'] };
  if (url.protocol !== 'https:') {
    return {
      ...stop,
      reason: 'not-https',
      words: words['not-https'],
    };
  }
  const found = doubts.find(({ when }) => when.test(url.hostname));
  const reason = found?.reason ?? 'host';
  const said = found ? words[found.reason] : words.host(url.origin);
  return { verdict: found ? 'warn' : 'ok', reason, words: said, value: url.origin, repairs: [] };
}

const stop = { verdict: 'stop', repairs: [] } as const;

/** Characters, of an address with its path and query. */
const longest = 4000;

const secret = {
  reason: 'secret',
  secret: true,
  words: words.secret,
} as const;

const doubts = [
  {
    reason: 'development-host',
    when: /\.(?:dev|staging)\.watson\.appdomain\.cloud$/i,
  },
  {
    reason: 'switched-off-host',
    when: /(?:^|\.)watsonplatform\.net$/i,
  },
  {
    reason: 'reference-host',
    when: /^web-chat\.global\.assistant\.watson\.cloud\.ibm\.com$/i,
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
