import type { ExplainedBlock } from './code-block';
import { loaderAddress, type EmbedChat, type EmbedSettings } from './embed-settings';
import { tokenHandler } from './token-handler';
import { stringLiterals } from '../text/string-literals';

const { javascript: writeText } = stringLiterals;

/** What stands between the tags, or in the file. */
export function scriptBlocks(settings: EmbedSettings): readonly ExplainedBlock[] {
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
      `    [${writeText(host.toLowerCase())}, { ${chatMembers(chat)
        .map(([name, value]) => `${name}: ${writeText(value)}`)
        .join(', ')} }],`,
  );
  return [
    {
      lines: ['  const chats = new Map([', ...rows, '  ]);', '  const chat = chats.get(location.hostname);'],
      words:
        'Each host of your site and the web chat that belongs to it. In the newer product every environment has ids, keys and a switch of its own.',
      source: 'assistant-deploy-web-chat',
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
  const ids = chatMembers(settings).map(([name, value]) => `    ${name}: ${writeText(value)},`);
  return [
    {
      lines: [
        '  window.watsonAssistantChatOptions = {',
        ...(environments.length > 0 ? ['    ...chat,'] : ids),
      ],
      words:
        'Which web chat this is, as its Embed tab has it. These ids are no secret: they let people write to the assistant, which is why security exists.',
      source: 'assistant-deploy-web-chat',
    },
    {
      lines: [`    clientVersion: ${writeText(clientVersion)},`],
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
        `    script.src = ${writeText(loaderAddress(clientVersion))};`,
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
