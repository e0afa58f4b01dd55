import type { DeskPolicy } from '../../../domain/csp/need';

const source = 'zendesk-classic-csp';
const nobody = 'A transfer says that nobody is available, on your site only.';

/** The documented list is that of the classic widget; the web chat loads the Chat SDK from the same domain. */
export const policy: DeskPolicy = {
  id: 'zendesk',
  name: 'Zendesk',
  needs: [
    {
      id: 'zendesk-sdk',
      part: 'The Chat Web SDK',
      use: 'script-src-elem',
      asks: ['https://dev.zopim.com/web-sdk/latest/web-sdk.js'],
      entries: ['https://dev.zopim.com'],
      visitors: nobody,
      verdict: 'stop',
      why: 'On a transfer the web chat adds a script tag for it, which carries no nonce: the host has to be listed, unless strict-dynamic is.',
      standing: 'derived',
      source: 'assistant-client-2025',
    },
    {
      id: 'zendesk-scripts',
      part: 'Scripts that the SDK loads',
      use: 'script-src-elem',
      asks: ['https://static.zopim.com/part.js'],
      entries: ['https://*.zopim.com'],
      visitors: nobody,
      verdict: 'warn',
      why: 'Zendesk lists all of this domain for its classic widget. Which hosts the SDK uses, we did not see.',
      standing: 'derived',
      source,
    },
    {
      id: 'zendesk-connection',
      part: 'Connections to Zendesk Chat',
      use: 'connect-src',
      asks: ['https://widget-mediator.zopim.com/', 'wss://widget-mediator.zopim.com/'],
      entries: ['https://*.zopim.com', 'wss://*.zopim.com'],
      visitors: nobody,
      verdict: 'stop',
      why: 'Zendesk lists both for its classic widget. A socket needs the entry with wss, since https does not let it in.',
      standing: 'derived',
      source,
    },
  ],
  remarks: [
    {
      words:
        'If the console still names a blocked address, it may be that of your account: https:// and wss:// with your subdomain and .zendesk.com. Zendesk lists it for the classic widget.',
      source,
    },
    {
      words:
        'From which host the pictures of agents come is not documented; it may need an entry in img-src.',
      source,
    },
  ],
};
