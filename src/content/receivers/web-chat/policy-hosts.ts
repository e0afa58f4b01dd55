import { readHostBox, type HostDoubt } from '../../../domain/csp/read-host';
import type { Reading } from '../../../domain/fields/reading';
import { words } from './policy-hosts.en';

/** Reads the box for the host of a proxy or of the avatar. */
export function readHost(pasted: string): Reading {
  return readHostBox(pasted, 'https://chat-proxy.example.com', doubts);
}

const doubts: readonly HostDoubt[] = [
  {
    reason: 'development-host',
    when: (host) => /\.(?:dev|staging)\.watson\.appdomain\.cloud$/i.test(host),
    words: words['development-host'],
  },
  {
    reason: 'switched-off-host',
    when: (host) => /(?:^|\.)watsonplatform\.net$/i.test(host),
    words: words['switched-off-host'],
  },
  {
    reason: 'reference-host',
    when: (host) => /^web-chat\.global\.assistant\.watson\.cloud\.ibm\.com$/i.test(host),
    words: words['reference-host'],
  },
];
