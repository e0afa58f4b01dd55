import { spell, type ExplainedBlock } from './code-block';
import { blocks, inConsole } from './embed-code.en';
import { loaderAddress, type EmbedChat, type EmbedSettings } from './embed-settings';
import { tokenHandler } from './token-handler';
import { stringLiterals } from '../text/string-literals';

const { javascript: writeText } = stringLiterals;

/** What is between the tags, or in the file. */
export function scriptBlocks(settings: EmbedSettings): readonly ExplainedBlock[] {
  const { secured, tokenRoute, nonce } = settings;
  return [
    {
      lines: ['(function () {', "  'use strict';", ''],
      words: blocks.around,
    },
    ...(nonce === undefined ? [] : [nonceBlock]),
    ...hostBlocks(settings),
    ...(secured ? tokenHandler(tokenRoute) : []),
    ...optionBlocks(settings),
    ...loadBlocks(settings),
    { lines: ['})();'], words: blocks.aroundEnd },
  ];
}

const nonceBlock: ExplainedBlock = {
  lines: ['  const nonce = document.currentScript.nonce;', ''],
  words: blocks.nonce,
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
      words: blocks.hosts,
      source: 'assistant-deploy-web-chat',
    },
    {
      lines: [
        '  if (!chat) {',
        `    console.warn(${spell(inConsole.noChat, 'location.hostname')});`,
        '    return;',
        '  }',
        '',
      ],
      words: blocks.unknownHost,
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
      words: blocks.ids,
      source: 'assistant-deploy-web-chat',
    },
    {
      lines: [`    clientVersion: ${writeText(clientVersion)},`],
      words: clientVersion === 'latest' ? blocks.latest : blocks.version,
      source: 'assistant-web-chat-versions',
    },
    ...(nonce === undefined
      ? []
      : [
          {
            lines: ['    cspNonce: nonce,'],
            words: blocks.cspNonce,
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
      words: secured ? blocks.onLoadSecured : blocks.onLoad,
      source: 'web-chat-client',
    },
  ];
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
      words: blocks.load,
      source: 'assistant-web-chat-hosts',
    },
    secured && givesTokenAtStart
      ? {
          lines: ['  giveToken(window.watsonAssistantChatOptions).finally(loadChat);'],
          words: blocks.startWithToken,
          source: 'web-chat-client',
        }
      : { lines: ['  loadChat();'], words: blocks.start },
  ];
}
