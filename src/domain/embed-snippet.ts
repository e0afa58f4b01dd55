import { joinBlocks, type ExplainedBlock, type ExplainedCode } from './embed/code-block';
import { tokenHandler } from './embed/token-handler';
import { writeAttribute, writeScriptText } from './embed/write-text';

/** One web chat: the values of its own embed script. */
export interface EmbedChat {
  readonly integrationId: string;
  readonly region: string;
  readonly serviceInstanceId: string;
  /** Only where the console's own script has one. */
  readonly subscriptionId?: string;
}

/** The web chat of one host of the site, such as `test.example.com`. */
export interface HostedChat extends EmbedChat {
  readonly host: string;
}

export interface EmbedSettings extends EmbedChat {
  /** `latest`, or one to three numbers; anything else throws, because it stands in an address. */
  readonly clientVersion: string;
  /** Whether *Secure your web chat* is on, or about to be: then the page asks for tokens. */
  readonly secured: boolean;
  readonly tokenRoute: string;
  /** Asks for a token before the web chat loads. Only for a secured one: an unsecured one refuses a token. */
  readonly givesTokenAtStart: boolean;
  /** What stands in the nonce attribute; left out where the site's policy has no nonces. */
  readonly nonce?: string;
  /** Where there are any, each host gets its own web chat, and a host that is not among them gets none. */
  readonly environments?: readonly HostedChat[];
}

export const defaultRoute = '/identity-token';
/** Pinned, because `latest` moves to a new major version by itself. */
export const defaultVersion = '8';
export const versionForm = /^(?:latest|\d{1,5}(?:\.\d{1,5}){0,2})$/;
/** Where the file stands in the file form. */
export const embedFile = '/web-chat-embed.js';

const loaderHost = 'https://web-chat.global.assistant.watson.appdomain.cloud';

/** The address of the web chat's loader, the version in its path. */
export function loaderAddress(clientVersion: string): string {
  if (!versionForm.test(clientVersion)) {
    throw new Error(
      `embed-snippet.ts: "${clientVersion}" is no version, such as ${defaultVersion} or 8.11.1.`,
    );
  }
  return `${loaderHost}/versions/${clientVersion}/WatsonAssistantChatEntry.js`;
}

/** One script element, to stand once in each page, in front of `</body>`. */
export function writePageEmbed(settings: EmbedSettings): ExplainedCode {
  return joinBlocks('html', [
    {
      lines: [`<script${nonceAttribute(settings)}>`],
      words: `Stands once in each page, in front of </body>.${sayNonce(settings)}`,
      source: 'assistant-web-chat-embed',
    },
    ...scriptBlocks(settings),
    { lines: ['</script>'], words: 'The end of the script.' },
  ]);
}

/** The script as a file of the site, and the tag that loads it, for a policy that allows no script in the page. */
export function writeFileEmbed(settings: EmbedSettings): {
  readonly tag: ExplainedCode;
  readonly file: ExplainedCode;
} {
  const tag = `<script src=${writeAttribute(embedFile)}${nonceAttribute(settings)} defer></script>`;
  return {
    tag: joinBlocks('html', [
      {
        lines: [tag],
        words: `Stands once in each page. The file lies on your own site; it holds no secret.${sayNonce(settings)}`,
        source: 'derived-embed',
      },
    ]),
    file: joinBlocks('js', scriptBlocks(settings)),
  };
}

function nonceAttribute({ nonce }: EmbedSettings): string {
  return nonce === undefined ? '' : ` nonce=${writeAttribute(nonce)}`;
}

function sayNonce({ nonce }: EmbedSettings): string {
  return nonce === undefined
    ? ''
    : ' Your server replaces the nonce in every answer by a new random value, the same that stands in its policy.';
}

function scriptBlocks(settings: EmbedSettings): readonly ExplainedBlock[] {
  const { secured, tokenRoute, nonce } = settings;
  return [
    {
      lines: ['(function () {', "  'use strict';", ''],
      words: 'A function around all of it, so that none of these names meets one of your own scripts.',
    },
    ...(nonce === undefined ? [] : [nonceBlock]),
    ...hostBlocks(settings),
    ...(secured ? tokenHandler(tokenRoute) : []),
    ...optionBlocks(settings),
    ...loadBlocks(settings),
    { lines: ['})();'], words: 'The end of the function, which runs at once.' },
  ];
}

const nonceBlock: ExplainedBlock = {
  lines: ['  const nonce = document.currentScript.nonce;', ''],
  words:
    'Takes the nonce from the script’s own tag, so that it is written in one place. A script of type module has no tag to take it from.',
  source: 'assistant-web-chat-policy',
};

function hostBlocks({ environments = [] }: EmbedSettings): readonly ExplainedBlock[] {
  if (environments.length === 0) return [];
  const rows = environments.map(
    ({ host, ...chat }) =>
      `    [${writeScriptText(host.toLowerCase())}, { ${chatMembers(chat)
        .map(([name, value]) => `${name}: ${writeScriptText(value)}`)
        .join(', ')} }],`,
  );
  return [
    {
      lines: ['  const chats = new Map([', ...rows, '  ]);', '  const chat = chats.get(location.hostname);'],
      words:
        'Each host of your site and the web chat that belongs to it. In the newer product every environment has ids, keys and a switch of its own.',
      source: 'assistant-web-chat-embed',
    },
    {
      lines: [
        '  if (!chat) {',
        "    console.warn('No web chat is set up for the host ' + location.hostname + '.');",
        '    return;',
        '  }',
        '',
      ],
      words:
        'A host that is not in the list gets no web chat. Falling back to the live one would send the messages of a test to it.',
      source: 'derived-embed',
    },
  ];
}

function chatMembers(chat: EmbedChat): readonly (readonly [string, string])[] {
  const { integrationId, region, serviceInstanceId, subscriptionId } = chat;
  return [
    ['integrationID', integrationId],
    ['region', region],
    ['serviceInstanceID', serviceInstanceId],
    ...(subscriptionId === undefined ? [] : [['subscriptionID', subscriptionId] as const]),
  ];
}

function optionBlocks(settings: EmbedSettings): readonly ExplainedBlock[] {
  const { environments = [], clientVersion, secured, nonce } = settings;
  const ids = chatMembers(settings).map(([name, value]) => `    ${name}: ${writeScriptText(value)},`);
  return [
    {
      lines: [
        '  window.watsonAssistantChatOptions = {',
        ...(environments.length > 0 ? ['    ...chat,'] : ids),
      ],
      words:
        'Which web chat this is, as its Embed tab has it. These ids are no secret: they let people write to the assistant, which is why security exists.',
      source: 'assistant-web-chat-embed',
    },
    {
      lines: [`    clientVersion: ${writeScriptText(clientVersion)},`],
      words: sayVersion(clientVersion),
      source: 'assistant-web-chat-versions',
    },
    ...(nonce === undefined
      ? []
      : [
          {
            lines: ['    cspNonce: nonce,'],
            words: 'The web chat puts it on the script and style elements that it makes.',
            source: 'assistant-web-chat-policy',
          },
        ]),
    {
      lines: [
        '    onLoad: async function (instance) {',
        ...(secured ? ["      instance.on({ type: 'identityTokenExpired', handler: giveToken });"] : []),
        '      window.webChatInstance = instance;',
        '      await instance.render();',
        '    },',
        '  };',
        '',
      ],
      words: secured
        ? 'First the handler, then render(): whoever asks before the handler is there gets no token. There is no identityToken among the options: since web chat 3.2.0 the handler is enough, and such a page works before security is switched on and after. The instance is kept for signing out.'
        : 'Without render() nothing shows. There is no identityToken: with security off, the web chat throws when it is given one. The instance is kept for signing out.',
      source: 'web-chat-client',
    },
  ];
}

function sayVersion(clientVersion: string): string {
  return clientVersion === 'latest'
    ? 'The newest version, and the next major one on the day it comes out, tested or not.'
    : 'The version that you have tested. With a major version alone, such as 8, the smaller updates still come by themselves.';
}

function loadBlocks({ clientVersion, secured, givesTokenAtStart, nonce }: EmbedSettings): ExplainedBlock[] {
  return [
    {
      lines: [
        '  function loadChat() {',
        "    const script = document.createElement('script');",
        `    script.src = ${writeScriptText(loaderAddress(clientVersion))};`,
        ...(nonce === undefined ? [] : ['    script.nonce = nonce;']),
        '    document.head.append(script);',
        '  }',
      ],
      words:
        'Loads the web chat from the host that serves it to everybody, with the version in the path. Two published samples load from a development host: do not copy those.',
      source: 'assistant-web-chat-hosts',
    },
    secured && givesTokenAtStart
      ? {
          lines: ['  giveToken(window.watsonAssistantChatOptions).finally(loadChat);'],
          words:
            'Puts a first token among the options, then loads the web chat; where there is none, the handler is asked again when the chat is opened. Only for a web chat whose security is on: with security off, the token makes it throw.',
          source: 'web-chat-client',
        }
      : { lines: ['  loadChat();'], words: 'Starts it.' },
  ];
}
