import type { Reading } from '../fields/reading';
import { holdsClientSecret, holdsPrivateKey, holdsToken, searchable } from '../fields/secret-findings';
import { valueWithin } from '../text/account';
import { hostName } from '../fields/text-shapes';
import { words } from './read-host.en';

/** A host that works, or may work, and deserves a word. */
export interface HostDoubt {
  readonly reason: string;
  readonly when: (host: string) => boolean;
  readonly words: string;
  /** The host that was meant. */
  readonly into?: (host: string) => string;
}

/** Reads a box for a host; its value is the origin. */
export function readHostBox(pasted: string, example: string, doubts: readonly HostDoubt[]): Reading {
  const seen = searchable(pasted);
  const url = webAddress(pasted.trim());
  if (holdsPrivateKey(seen) || holdsToken(seen) || holdsClientSecret(seen) || url?.password)
    return { ...stop, reason: 'secret', secret: true, words: words.secret(example) };
  // An e-mail address has a user name, and is no host.
  if (url?.username !== '')
    return { ...stop, reason: 'no-web-address', words: words['no-web-address'](example) };
  if (url.protocol !== 'https:') return { ...stop, reason: 'not-https', words: words['not-https'](example) };
  const found = doubts.find(({ when }) => when(url.hostname));
  const path = pasted.search(/(?<=[^/:?#\s])[/?#]/);
  const value = found?.into ? `https://${found.into(url.hostname)}` : url.origin;
  return {
    verdict: found ? 'warn' : 'ok',
    reason: found?.reason ?? 'host',
    words: found?.words ?? words.host(url.origin),
    value,
    repairs: [],
    account: valueWithin(pasted, path < 0 ? undefined : path),
  };
}

const stop = { verdict: 'stop', repairs: [] } as const;

/** Characters, of an address with its path and query. */
const longest = 4000;

function webAddress(text: string): URL | undefined {
  // A browser takes blanks into the path, and a second address with them.
  if (text.length > longest || /\s/.test(text)) return undefined;
  const full =
    /^[a-z][a-z0-9+.-]{0,20}:/i.test(text) && !/^[\w.-]{1,253}:\d/.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(full);
    // A number alone is written as an address of IPv4, whatever number was meant.
    const isWritten = text.includes(url.hostname) || !/^[\d.]+$/.test(url.hostname);
    return isWritten && url.hostname.includes('.') && hostName.test(url.hostname) ? url : undefined;
  } catch {
    return undefined;
  }
}
