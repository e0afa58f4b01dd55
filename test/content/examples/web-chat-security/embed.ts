import type { Example } from '../example';
import type { EmbedKey } from '../../../../src/content/guides/web-chat-security/embed/embed-options';
import {
  apiAddress,
  embed,
  escaped,
  firstForm,
  historyKey,
  inOneLine,
  inReact,
  inSmartQuotes,
  instance,
  integration,
  longPage,
  minified,
  otherEmbed,
  otherId,
  page,
  pinned,
  previewLink,
  privateKey,
  quotedKeys,
  scriptOnly,
  serverAddress,
  subscription,
  throughVariables,
  token,
  withoutSubscription,
} from './sample-embeds';

/** A snippet, page or link, and what each box makes of it. */
export interface EmbedExample {
  readonly reason: string;
  readonly given: string;
  readonly verdict: 'ok' | 'warn' | 'stop';
  /** The boxes that say so; all four when left out. */
  readonly into?: readonly EmbedKey[];
  /** What is read into each box; the usual values when left out. */
  readonly values?: Readonly<Partial<Record<EmbedKey, string>>>;
}

const usual: Readonly<Record<EmbedKey, string>> = {
  integrationId: integration,
  region: 'eu-de',
  serviceInstanceId: instance,
  subscriptionId: subscription,
};

/** The rows of one box, by reason. */
export function embedExamplesOf(key: EmbedKey): Record<string, Example[]> {
  const rows = embedExamples.filter(({ into }) => into?.includes(key) ?? true);
  const byReason = new Map<string, Example[]>();
  for (const { reason, given, verdict, values = usual } of rows) {
    const value = values[key];
    byReason.set(reason, [
      ...(byReason.get(reason) ?? []),
      {
        given,
        verdict,
        ...(verdict === 'stop' || value === undefined ? {} : { value }),
      },
    ]);
  }
  return Object.fromEntries(byReason);
}

/** The word subscription would count as an echo of the paste. */
const alone = ['integrationId', 'region', 'serviceInstanceId'] as const;
const idBoxes = ['integrationId', 'serviceInstanceId'] as const;

const otherHost = (host: string) => embed.replace('web-chat.global.assistant.watson.appdomain.cloud', host);
const twoChats = `${embed}\n${otherEmbed}`;
const names = embed
  .replace(`"${integration}"`, 'process.env.CHAT_ID')
  .replace('"eu-de"', 'config.region')
  .replace(`"${instance}"`, '`${instanceId}`')
  .replace(`"${subscription}"`, 'SUBSCRIPTION');
const placeholders = embed
  .replace(integration, 'YOUR_INTEGRATION_ID')
  .replace('"eu-de"', '"<your region>"')
  .replace(instance, '{{serviceInstanceID}}')
  .replace(subscription, '<your subscription>');
const misspelt = embed.replace('integrationID:', 'integrationId:');

export const embedExamples: readonly EmbedExample[] = [
  ...[
    embed,
    minified,
    throughVariables,
    page,
    longPage,
    escaped(embed),
    escaped(minified),
    inSmartQuotes(embed),
    inOneLine(embed),
    `\`\`\`html\n${embed}\n\`\`\``,
    embed.replaceAll('"', "'"),
    embed.replaceAll(/(\w+)(?=: ")/g, '"$1"'),
    embed.replaceAll('\n', '\r\n'),
    embed.replaceAll(' ', '\u00a0'),
    embed.replace('// one per environment', '/* one per environment */'),
    embed.replace(`"${integration}"`, `"${integration.slice(0, 20)}" + "${integration.slice(20)}"`),
    embed.replace('    onLoad', '    serviceDesk: { skipConnectAgentCard: true },\n    onLoad'),
    embed.replace('    onLoad', '    serviceDeskFactory: (p) => new Desk(p),\n    onLoad'),
    embed.replace('    onLoad', '    identityToken: null,\n    onLoad'),
    embed.replace('    onLoad', '    cspNonce: "cjRuZDBt",\n    onLoad'),
    embed.replace(
      'await instance.render();',
      "instance.on({ type: 'identityTokenExpired', handler: async (event) => { event.identityToken = await text(); } }); await instance.render();",
    ),
    embed.replace('onLoad: async (instance) =>', 'async onLoad(instance)'),
    embed.replace('<script>', '<!-- Web chat -->\n<script>'),
    embed.replace('  window.', '  // window.oldOptions = {}\n  window.'),
    embed.replace('window.watsonAssistantChatOptions = {', 'var watsonAssistantChatOptions = {'),
    embed
      .replace('clientVersion ||', 'other ||')
      .replace('    onLoad', "    clientVersion: 'latest',\n    onLoad"),
    `${embed}\n<script>AWS.config.update({ region: "us-west-2" });</script>`,
    `<script>firebase.init({ apiKey: "made-up-made-up-made-up" });</script>\n${embed}`,
  ].map((given): EmbedExample => ({ reason: 'embed-snippet', verdict: 'ok', given })),
  {
    reason: 'pinned-snippet',
    verdict: 'ok',
    given: pinned,
  },
  {
    reason: 'pinned-snippet',
    verdict: 'ok',
    given: embed.replace(
      /'https:[^;]*;/,
      "'https://web-chat.global.assistant.watson.appdomain.cloud/versions/8/WatsonAssistantChatEntry.js';",
    ),
  },
  ...[firstForm, inReact, quotedKeys, inOneLine(quotedKeys)].map((given): EmbedExample => ({
    reason: 'from-code',
    verdict: 'ok',
    given,
  })),
  ...[previewLink, previewLink.replaceAll('&', '&amp;'), `<iframe src="${previewLink}"></iframe>`].map(
    (given): EmbedExample => ({
      reason: 'preview-link',
      verdict: 'ok',
      given,
    }),
  ),
  ...[apiAddress, `${apiAddress}/v2/assistants/${otherId}/sessions?version=2024-08-25`].map(
    (given): EmbedExample => ({
      reason: 'api-address',
      verdict: 'ok',
      into: ['region', 'serviceInstanceId'],
      given,
    }),
  ),
  ...[serverAddress, `${serverAddress}/public/chat`].map((given): EmbedExample => ({
    reason: 'server-address',
    verdict: 'ok',
    into: ['region'],
    given,
  })),

  ...[otherEmbed.replace('    onLoad', `    identityToken: "${token}",\n    onLoad`)].map(
    (given): EmbedExample => ({
      reason: 'token',
      verdict: 'stop',
      into: alone,
      given,
    }),
  ),
  {
    reason: 'private-key',
    verdict: 'stop',
    into: alone,
    given: `${otherEmbed}\n${privateKey}`,
  },
  ...[
    minified.replace('<script>', '<script>/*').replace('</script>', '*/</script>'),
    `<!-- ${embed} -->`,
  ].map((given): EmbedExample => ({
    reason: 'commented-out',
    verdict: 'stop',
    given,
  })),
  {
    reason: 'only-the-script',
    verdict: 'stop',
    given: scriptOnly,
  },
  {
    reason: 'several-web-chats',
    verdict: 'stop',
    given: twoChats,
  },
  {
    reason: 'several-web-chats',
    verdict: 'stop',
    into: ['integrationId'],
    given: embed.replace(`"${integration}"`, `isLive ? "${integration}" : "${otherId}"`),
  },
  {
    reason: 'value-elsewhere',
    verdict: 'stop',
    given: names,
  },
  ...[withoutSubscription, apiAddress].map((given): EmbedExample => ({
    reason: 'no-subscription',
    verdict: 'stop',
    into: ['subscriptionId'],
    given,
  })),
  {
    reason: 'value-missing',
    verdict: 'stop',
    into: ['integrationId'],
    given: apiAddress,
  },
  {
    reason: 'value-missing',
    verdict: 'stop',
    into: ['integrationId', 'region', 'serviceInstanceId'],
    given: `<script>window.watsonAssistantChatOptions = { subscriptionID: "${subscription}" };</script>`,
  },
  {
    reason: 'placeholder',
    verdict: 'stop',
    given: placeholders,
  },
  {
    reason: 'cut-short',
    verdict: 'stop',
    into: ['integrationId'],
    given: embed.replace(integration, integration.slice(0, 33)),
  },
  {
    reason: 'internal-region',
    verdict: 'stop',
    into: ['region'],
    given: embed.replace('eu-de', 'dev'),
  },
  {
    reason: 'unknown-region',
    verdict: 'warn',
    into: ['region'],
    values: { region: 'ca-mon' },
    given: embed.replace('eu-de', 'ca-mon'),
  },
  {
    reason: 'session-history-key',
    verdict: 'stop',
    into: idBoxes,
    given: `https://web-chat.global.assistant.watson.appdomain.cloud/loadAgentAppFrame.html?session_history_key=${historyKey}`,
  },

  ...[
    otherHost('web-chat.global.assistant.dev.watson.appdomain.cloud'),
    otherHost('web-chat.global.assistant.staging.watson.appdomain.cloud'),
  ].map((given): EmbedExample => ({
    reason: 'internal-host',
    verdict: 'warn',
    given,
  })),
  {
    reason: 'host-switched-off',
    verdict: 'warn',
    given: otherHost('assistant-web.watsonplatform.net'),
  },
  {
    reason: 'option-misspelt',
    verdict: 'warn',
    given: misspelt,
  },
  {
    reason: 'option-misspelt',
    verdict: 'warn',
    given: misspelt.replace('serviceInstanceID:', 'serviceInstanceId:'),
  },
  ...[
    embed.replace('    onLoad', '    identityToken: token,\n    onLoad'),
    embed.replace('    onLoad', '    identityToken: "<?= $token ?>",\n    onLoad'),
    embed.replace(
      '</script>',
      '  window.watsonAssistantChatOptions.identityToken = await getToken();\n</script>',
    ),
  ].map((given): EmbedExample => ({
    reason: 'token-set',
    verdict: 'warn',
    given,
  })),
  ...[
    embed.replace('await instance.render();', 'window.chat = instance;'),
    embed.replace('    onLoad: async (instance) => { await instance.render(); },\n', ''),
    embed
      .replace('async (instance) => { await instance.render(); }', 'started')
      .replace('  window.', '  function started(i) { window.chat = i; }\n  window.'),
  ].map((given): EmbedExample => ({
    reason: 'never-rendered',
    verdict: 'warn',
    given,
  })),
  {
    reason: 'snippet-twice',
    verdict: 'warn',
    given: `${embed}\n<p>Text</p>\n${embed}`,
  },
  ...[
    embed.replace('    onLoad', '    clientVersion: "2.1.2",\n    onLoad'),
    embed.replace('    onLoad', "    clientVersion: '3.1',\n    onLoad"),
  ].map((given): EmbedExample => ({
    reason: 'version-too-old',
    verdict: 'warn',
    given,
  })),
  {
    reason: 'cloud-pak',
    verdict: 'warn',
    given: embed.replace('    onLoad', '    hostURL: "https://cpd.example.com",\n    onLoad'),
  },
  {
    reason: 'other-host',
    verdict: 'warn',
    given: embed.replace(
      /'https:[^;]*;/,
      '"https://chat-proxy.example.com/versions/8/WatsonAssistantChatEntry.js";',
    ),
  },
  ...['web-chat.global.assistant.watson.cloud.ibm.com.example', 'shop.example.com'].map(
    (host): EmbedExample => ({
      reason: 'other-link',
      verdict: 'warn',
      given: previewLink.replace('web-chat.global.assistant.watson.cloud.ibm.com', host),
    }),
  ),
  ...[
    `${embed}\nPut this on every page.`,
    `Look: ${previewLink} (internal)`,
    embed.replace('    onLoad', '    note: "not closed,\n    onLoad'),
    embed.replace('  window', '  hello there\n  window'),
  ].map((given): EmbedExample => ({ reason: 'unread', verdict: 'warn', given })),
  ...[
    embed.replace('    onLoad', '    ...overrides,\n    onLoad'),
    embed.replace('</script>', '  window.watsonAssistantChatOptions.region = pick();\n</script>'),
    embed.replace('</script>', '  Object.assign(window.watsonAssistantChatOptions, more);\n</script>'),
  ].map((given): EmbedExample => ({ reason: 'unresolved', verdict: 'warn', given })),
  ...[
    `WATSON_INTEGRATION_ID=${integration}\nWATSON_REGION=eu-de\nWATSON_SERVICE_INSTANCE_ID=${instance}\nWATSON_SUBSCRIPTION_ID=${subscription}\nPORT=3000`,
    `# Web chat\nwatson:\n  integrationID: "${integration}" # one per environment\n  region: eu-de\n  serviceInstanceID: ${instance}\n  subscriptionID: ${subscription}`,
    `! Web chat\nchat.integrationID = ${integration}\nchat.region = eu-de\nchat.serviceInstanceID = ${instance}\nchat.subscriptionID = ${subscription}`,
    `| integrationID | ${integration} |\n| region | eu-de |\n| serviceInstanceID | ${instance} |\n| subscriptionID | ${subscription} |`,
  ].map((given): EmbedExample => ({
    reason: 'from-settings',
    verdict: 'ok',
    given,
  })),
  {
    reason: 'old-host',
    verdict: 'warn',
    given: firstForm.replace(
      'web-chat.global.assistant.watson.appdomain.cloud',
      'web-chat.assistant.watson.cloud.ibm.com',
    ),
  },
  {
    reason: 'orchestrate',
    verdict: 'stop',
    given: `window.wxOConfiguration = { orchestrationID: "0c5e2f7a91b84d63a7d0f4e81b36c952_${otherId}", hostURL: "https://us-south.watson-orchestrate.cloud.ibm.com" };`,
  },
  ...[
    `{# ${otherEmbed} #}\n${embed}`,
    `{{-- ${otherEmbed} --}}\n${embed}`,
    `@* ${otherEmbed} *@\n${embed}`,
    `<%-- ${otherEmbed} --%>\n${embed}`,
    `{% comment %}${otherEmbed}{% endcomment %}\n${embed}`,
    `<!-- ${otherEmbed} -->\n${embed}`,
    `<div>{/* ${otherEmbed} */}<script>{\`${inCode(embed)}\`}</script></div>`,
    `<script dangerouslySetInnerHTML={{ __html: \`${inCode(embed)}\` }} />`,
    `echo "${embed
      .replaceAll('"', '\\"')
      .replaceAll('\n', ' ')
      .replaceAll(/ \/\/[^:]*(?= \w+:)/g, '')}";`,
    JSON.stringify({ html: embed }).replaceAll('<', '\\u003c'),
  ].map((given): EmbedExample => ({ reason: 'embed-snippet', verdict: 'ok', given })),
  {
    reason: 'no-region',
    verdict: 'warn',
    into: ['integrationId', 'serviceInstanceId', 'subscriptionId'],
    given: embed.replace('    region: "eu-de", // where the instance lives\n', ''),
  },
  {
    reason: 'no-service-instance',
    verdict: 'warn',
    into: ['integrationId', 'region', 'subscriptionId'],
    given: embed.replace(/ {4}serviceInstanceID.*\n/, ''),
  },
];

/** What is between the tags. */
function inCode(script: string): string {
  return script.replace('<script>', '').replace('</script>', '');
}
