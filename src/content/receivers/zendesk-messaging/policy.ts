import { inlineStyles, type ChatPlace, type ChatPolicy, type PolicyNeed } from '../../../domain/csp/need';
import { readHostBox } from '../../../domain/csp/read-host';
import { words } from './policy.en';

const example = 'https://acme.zendesk.com';
const source = 'zendesk-messaging-policy';
const documented = { standing: 'documented', source } as const;

export const policy: ChatPolicy = {
  id: 'zendesk-messaging',
  name: words.name,
  choices: [],
  boxes: [],
  host: {
    label: words.account.label,
    hint: words.account.hint,
    sample: example,
    read: (pasted) =>
      readHostBox(pasted, example, [
        {
          reason: 'other-host',
          when: (host) => !host.endsWith('.zendesk.com'),
          words: words.account.other,
        },
      ]),
  },
  // One script tag, with nothing between its ends.
  isInline: false,
  hasDesks: false,
  domains: ['zdassets.com', 'zendesk.com', 'smooch.io', 'zdusercontent.com'],
  needsOf,
  remarks: [words.remarks.narrower, words.remarks.others, words.remarks.nonce].map((said) => ({
    words: said,
    source,
  })),
};

function needsOf({ given }: ChatPlace): readonly PolicyNeed[] {
  const own = given['policyHost'];
  const account = own ?? 'https://*.zendesk.com';
  const socket = account.replace('https:', 'wss:');
  const asked = new URL(own ?? example).host;
  return [
    {
      id: 'loader',
      ...words.loader,
      use: 'script-src-elem',
      asks: ['https://static.zdassets.com/ekr/snippet.js'],
      inMarkup: true,
      entries: ['https://*.zdassets.com'],
      verdict: 'stop',
      ...documented,
    },
    {
      id: 'settings',
      ...words.settings,
      use: 'connect-src',
      asks: ['https://ekr.zdassets.com/', 'https://static.zdassets.com/'],
      entries: ['https://*.zdassets.com'],
      verdict: 'stop',
      ...documented,
    },
    {
      id: 'account',
      ...words.accountConnection,
      use: 'connect-src',
      asks: [`https://${asked}/`, `wss://${asked}/`],
      entries: [account, socket],
      verdict: 'stop',
      why: words.accountConnection.why[own === undefined ? 'every' : 'own'],
      ...documented,
      ...(own !== undefined && { standing: 'derived' }),
    },
    {
      id: 'conversation',
      ...words.conversation,
      use: 'connect-src',
      asks: ['https://api.smooch.io/', 'https://media.smooch.io/', 'wss://api.smooch.io/'],
      entries: ['https://*.smooch.io', 'wss://api.smooch.io'],
      verdict: 'stop',
      ...documented,
    },
    {
      id: 'styles',
      ...words.styles,
      ...inlineStyles,
      verdict: 'stop',
      ...documented,
    },
    {
      id: 'images',
      ...words.images,
      use: 'img-src',
      asks: [
        'https://static.zdassets.com/part.svg',
        `https://${asked}/part.svg`,
        'https://media.smooch.io/part.svg',
        'https://part.zdusercontent.com/part.svg',
      ],
      entries: [
        'https://static.zdassets.com',
        account,
        'https://media.smooch.io',
        'https://*.zdusercontent.com',
      ],
      verdict: 'warn',
      ...documented,
    },
    {
      id: 'own-images',
      ...words.ownImages,
      use: 'img-src',
      asks: ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'blob:https://www.example.com/part'],
      entries: ['data:', 'blob:'],
      verdict: 'warn',
      ...documented,
    },
    {
      id: 'sounds',
      ...words.sounds,
      use: 'media-src',
      asks: ['https://static.zdassets.com/part.mp3'],
      entries: ['https://static.zdassets.com'],
      verdict: 'warn',
      ...documented,
    },
    {
      id: 'fonts',
      ...words.fonts,
      use: 'font-src',
      asks: ['https://static.zdassets.com/part.woff2'],
      entries: ['https://*.zdassets.com'],
      verdict: 'warn',
      standing: 'derived',
      source,
    },
  ];
}
