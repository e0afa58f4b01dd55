import type { DeskPolicy } from '../../../domain/csp/need';
import { words } from './policy.en';

const source = 'zendesk-classic-csp';

/** The documented list is that of the classic widget; the web chat loads the Chat SDK from the same domain. */
export const policy: DeskPolicy = {
  id: 'zendesk',
  name: words.name,
  needs: [
    {
      id: 'zendesk-sdk',
      ...words.sdk,
      use: 'script-src-elem',
      asks: ['https://dev.zopim.com/web-sdk/latest/web-sdk.js'],
      entries: ['https://dev.zopim.com'],
      verdict: 'stop',
      standing: 'derived',
      source: 'assistant-client-2025',
    },
    {
      id: 'zendesk-scripts',
      ...words.scripts,
      use: 'script-src-elem',
      asks: ['https://static.zopim.com/part.js'],
      entries: ['https://*.zopim.com'],
      verdict: 'warn',
      standing: 'derived',
      source,
    },
    {
      id: 'zendesk-connection',
      ...words.connection,
      use: 'connect-src',
      asks: ['https://widget-mediator.zopim.com/', 'wss://widget-mediator.zopim.com/'],
      entries: ['https://*.zopim.com', 'wss://*.zopim.com'],
      verdict: 'stop',
      standing: 'derived',
      source,
    },
  ],
  remarks: [
    {
      words: words.remarks.account,
      source,
    },
    {
      words: words.remarks.pictures,
      source,
    },
  ],
};
