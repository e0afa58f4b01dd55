import type { PolicyNeed } from '../../../domain/csp/need';
import { words } from './policy-needs.en';

/** The host of a proxy, or of another loader. */
export function ownHosts(origin: string | undefined): readonly PolicyNeed[] {
  if (origin === undefined) return [];
  const shared = {
    entries: [origin],
    verdict: 'stop',
    source: 'web-chat-client',
    standing: 'derived',
  } as const;
  return [
    {
      ...shared,
      id: 'own-host-script',
      ...words.ownScripts,
      use: 'script-src-elem',
      asks: [`${origin}/part.js`],
    },
    {
      ...shared,
      id: 'own-host-connection',
      ...words.ownConnection,
      use: 'connect-src',
      asks: [`${origin}/`],
    },
  ];
}

/** Where the picture of the assistant is. */
export function avatarHost(origin: string | undefined): readonly PolicyNeed[] {
  if (origin === undefined) return [];
  return [
    {
      id: 'avatar',
      ...words.avatar,
      use: 'img-src',
      asks: [`${origin}/`],
      entries: [origin],
      verdict: 'warn',
      standing: 'derived',
      source: 'derived-site-policy',
    },
  ];
}
