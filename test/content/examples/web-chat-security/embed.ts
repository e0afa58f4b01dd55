import type { Example } from '../example';
import type { EmbedKey } from '../../../../src/content/guides/web-chat-security/fields/plain-fields';
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
  otherSubscription,
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
  /** The same in every box, or what differs. */
  readonly words?: string | Readonly<Record<EmbedKey, string>>;
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
  for (const { reason, given, words, verdict, values = usual } of rows) {
    const value = values[key];
    byReason.set(reason, [
      ...(byReason.get(reason) ?? []),
      {
        given,
        verdict,
        ...(words === undefined ? {} : { words: typeof words === 'string' ? words : words[key] }),
        ...(verdict === 'stop' || value === undefined ? {} : { value }),
      },
    ]);
  }
  return Object.fromEntries(byReason);
}

const latest =
  'Taken from the snippet. It loads the latest version of the web chat; IBM advises a fixed major version, such as clientVersion: "8", and a test before each new one.';
const copyAll = 'Copy the whole snippet from the Embed tab of the web chat.';
const apart =
  'Each environment, such as draft and live, has a snippet of its own. Paste the one that you are securing.';
const elsewhere =
  'which is not in the paste. Copy the snippet from the Embed tab, or from the source of the page as the browser shows it.';
/** The word subscription would count as an echo of the paste. */
const alone = ['integrationId', 'region', 'serviceInstanceId'] as const;
const idBoxes = ['integrationId', 'serviceInstanceId'] as const;
const belongs: Readonly<Record<EmbedKey, string>> = {
  integrationId: `Enter the integration ID, such as ${integration}.`,
  region: 'Enter the region, such as eu-de.',
  serviceInstanceId: `Enter the service instance ID, such as ${instance}.`,
  subscriptionId: `Enter the subscription ID, such as ${subscription}.`,
};

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
  ].map((given): EmbedExample => ({ reason: 'embed-snippet', verdict: 'ok', given, words: latest })),
  {
    reason: 'pinned-snippet',
    verdict: 'ok',
    given: pinned,
    words: 'Taken from the snippet, which loads version 8.11.1 of the web chat.',
  },
  {
    reason: 'pinned-snippet',
    verdict: 'ok',
    given: embed.replace(
      /'https:[^;]*;/,
      "'https://web-chat.global.assistant.watson.appdomain.cloud/versions/8/WatsonAssistantChatEntry.js';",
    ),
    words: 'Taken from the snippet, which loads version 8 of the web chat.',
  },
  ...[firstForm, inReact, quotedKeys, inOneLine(quotedKeys)].map((given): EmbedExample => ({
    reason: 'from-code',
    verdict: 'ok',
    given,
    words: 'Taken from the code.',
  })),
  ...[previewLink, previewLink.replaceAll('&', '&amp;'), `<iframe src="${previewLink}"></iframe>`].map(
    (given): EmbedExample => ({
      reason: 'preview-link',
      verdict: 'ok',
      given,
      words:
        'Taken from the preview link. Once security is on, visitors of such a link see a message instead of the web chat.',
    }),
  ),
  ...[apiAddress, `${apiAddress}/v2/assistants/${otherId}/sessions?version=2024-08-25`].map(
    (given): EmbedExample => ({
      reason: 'api-address',
      verdict: 'ok',
      into: ['region', 'serviceInstanceId'],
      given,
      words: 'Taken from the API address of the service instance.',
    }),
  ),
  ...[serverAddress, `${serverAddress}/public/chat`].map((given): EmbedExample => ({
    reason: 'server-address',
    verdict: 'ok',
    into: ['region'],
    given,
    words: 'Taken from the address of the server.',
  })),

  ...[otherEmbed.replace('    onLoad', `    identityToken: "${token}",\n    onLoad`)].map(
    (given): EmbedExample => ({
      reason: 'token',
      verdict: 'stop',
      into: alone,
      given,
      words: mapBoxes(
        (key) =>
          `This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has a token can use it until it expires. ${belongs[key]}`,
      ),
    }),
  ),
  {
    reason: 'private-key',
    verdict: 'stop',
    into: alone,
    given: `${otherEmbed}\n${privateKey}`,
    words: mapBoxes(
      (key) =>
        `This is a private key. It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ${belongs[key]}`,
    ),
  },
  ...[
    minified.replace('<script>', '<script>/*').replace('</script>', '*/</script>'),
    `<!-- ${embed} -->`,
  ].map((given): EmbedExample => ({
    reason: 'commented-out',
    verdict: 'stop',
    given,
    words: `The options of the web chat stand inside comments here, so nothing comes of them. ${copyAll}`,
  })),
  {
    reason: 'only-the-script',
    verdict: 'stop',
    given: scriptOnly,
    words: `This loads the script of the web chat, and the options in front of it, which hold the ids, are missing. ${copyAll}`,
  },
  {
    reason: 'several-web-chats',
    verdict: 'stop',
    given: twoChats,
    words: {
      integrationId: `This has more than one integrationID: ${integration} and ${otherId}. ${apart}`,
      region: `This has more than one region: eu-de and us-south. ${apart}`,
      serviceInstanceId: `This has more than one serviceInstanceID: ${instance} and 8b2e51c8-0d27-4e6b-b1a4-5c8e72f093d6. ${apart}`,
      subscriptionId: `This has more than one subscriptionID: ${subscription} and ${otherSubscription}. ${apart}`,
    },
  },
  {
    reason: 'several-web-chats',
    verdict: 'stop',
    into: ['integrationId'],
    given: embed.replace(`"${integration}"`, `isLive ? "${integration}" : "${otherId}"`),
    words: mapBoxes(() => `This has more than one integrationID: ${integration} and ${otherId}. ${apart}`),
  },
  {
    reason: 'value-elsewhere',
    verdict: 'stop',
    given: names,
    words: {
      integrationId: `integrationID comes from process.env.CHAT_ID, ${elsewhere}`,
      region: `region comes from config.region, ${elsewhere}`,
      serviceInstanceId: `serviceInstanceID comes from instanceId, ${elsewhere}`,
      subscriptionId: `subscriptionID comes from SUBSCRIPTION, ${elsewhere}`,
    },
  },
  ...[withoutSubscription, apiAddress].map((given): EmbedExample => ({
    reason: 'no-subscription',
    verdict: 'stop',
    into: ['subscriptionId'],
    given,
    words:
      'There is no subscriptionID in this, and a snippet has one only where it is needed. Leave this box empty.',
  })),
  {
    reason: 'value-missing',
    verdict: 'stop',
    into: ['integrationId'],
    given: apiAddress,
    words: `There is no integrationID in this. ${copyAll}`,
  },
  {
    reason: 'value-missing',
    verdict: 'stop',
    into: ['integrationId', 'region', 'serviceInstanceId'],
    given: `<script>window.watsonAssistantChatOptions = { subscriptionID: "${subscription}" };</script>`,
    words: {
      integrationId: `There is no integrationID in this. ${copyAll}`,
      region: `There is no region in this. ${copyAll}`,
      serviceInstanceId: `There is no serviceInstanceID in this. ${copyAll}`,
      subscriptionId: '',
    },
  },
  {
    reason: 'placeholder',
    verdict: 'stop',
    given: placeholders,
    words: mapBoxes(
      (key) =>
        `The text at ${{ integrationId: 'integrationID', region: 'region', serviceInstanceId: 'serviceInstanceID', subscriptionId: 'subscriptionID' }[key]} is no value of this kind: perhaps a placeholder that was never filled in. ${copyAll}`,
    ),
  },
  {
    reason: 'cut-short',
    verdict: 'stop',
    into: ['integrationId'],
    given: embed.replace(integration, integration.slice(0, 33)),
    words: `This has 33 of 36 characters. Copy integrationID from the snippet on the Embed tab of the web chat, or the whole snippet, from the first character to the last, such as ${integration}.`,
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
    words: `A host of IBM’s own development stands in this, as in two of its published samples. The value is read, but do not use this address on a page. ${copyAll}`,
  })),
  {
    reason: 'host-switched-off',
    verdict: 'warn',
    given: otherHost('assistant-web.watsonplatform.net'),
    words: `This names watsonplatform.net, from which web chats were loaded until 26 May 2021, when it was switched off. The value is read. ${copyAll}`,
  },
  {
    reason: 'option-misspelt',
    verdict: 'warn',
    given: misspelt,
    words:
      'The web chat reads integrationID in exactly these capitals, and here they are others, so the option goes unread on the page.',
  },
  {
    reason: 'option-misspelt',
    verdict: 'warn',
    given: misspelt.replace('serviceInstanceID:', 'serviceInstanceId:'),
    words:
      'The web chat reads integrationID and serviceInstanceID in exactly these capitals, and here they are others, so the option goes unread on the page.',
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
    words:
      'This sets identityToken. While security is off, the web chat stops with a message as soon as a token is given. Leave it out, and answer identityTokenExpired instead, which works from version 3.2.0 on.',
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
    words:
      'Nothing here calls instance.render(), and without it the web chat does not appear. It belongs in onLoad, after the event handlers.',
  })),
  {
    reason: 'snippet-twice',
    verdict: 'warn',
    given: `${embed}\n<p>Text</p>\n${embed}`,
    words:
      'The snippet stands here more than once. On a page it belongs once; two web chats on one site need a namespace each.',
  },
  ...[
    ['2.1.2', embed.replace('    onLoad', '    clientVersion: "2.1.2",\n    onLoad')] as const,
    ['3.1', embed.replace('    onLoad', "    clientVersion: '3.1',\n    onLoad")] as const,
  ].map(([version, given]): EmbedExample => ({
    reason: 'version-too-old',
    verdict: 'warn',
    given,
    words: `This loads version ${version} of the web chat. A page that answers identityTokenExpired and sets no token needs 3.2.0 or later.`,
  })),
  {
    reason: 'cloud-pak',
    verdict: 'warn',
    given: embed.replace('    onLoad', '    hostURL: "https://cpd.example.com",\n    onLoad'),
    words:
      'This sets hostURL, as pages with a web chat of Cloud Pak do. We could not confirm how its options work, so leave this snippet as it was copied.',
  },
  {
    reason: 'other-host',
    verdict: 'warn',
    given: embed.replace(
      /'https:[^;]*;/,
      '"https://chat-proxy.example.com/versions/8/WatsonAssistantChatEntry.js";',
    ),
    words:
      'The script comes from an address that is not IBM’s. If it is a proxy of yours, keep it; otherwise copy the whole snippet from the Embed tab.',
  },
  ...['web-chat.global.assistant.watson.cloud.ibm.com.example', 'shop.example.com'].map(
    (host): EmbedExample => ({
      reason: 'other-link',
      verdict: 'warn',
      given: previewLink.replace('web-chat.global.assistant.watson.cloud.ibm.com', host),
      words:
        'This link does not lead to IBM’s web chat, so its values may be those of anybody. Copy the whole snippet from the Embed tab of the web chat.',
    }),
  ),
  ...[
    [
      'A sentence.',
      `${embed}\nPut this on every page.`,
      'Line 16 was not read: “Put this on every page.”.',
    ] as const,
    ['Around a link.', `Look: ${previewLink} (internal)`, 'Line 1 was not read: “Look:”.'] as const,
    [
      'A broken text.',
      embed.replace('    onLoad', '    note: "not closed,\n    onLoad'),
      'Line 7 was not read: “"not closed,”.',
    ] as const,
    [
      'Two words.',
      embed.replace('  window', '  hello there\n  window'),
      'Line 2 was not read: “hello there”.',
    ] as const,
  ].map(([, given, told]): EmbedExample => ({
    reason: 'unread',
    verdict: 'warn',
    given,
    words: `${told} The value is taken from the rest. ${copyAll}`,
  })),
  ...[
    [
      embed.replace('    onLoad', '    ...overrides,\n    onLoad'),
      'Line 7 changes a value in a way that cannot be followed here: “...overrides”.',
    ] as const,
    [
      embed.replace('</script>', '  window.watsonAssistantChatOptions.region = pick();\n</script>'),
      'Line 15 changes a value in a way that cannot be followed here: “pick()”.',
    ] as const,
    [
      embed.replace('</script>', '  Object.assign(window.watsonAssistantChatOptions, more);\n</script>'),
      'Line 15 changes a value in a way that cannot be followed here: “watsonAssistantChatOptions”.',
    ] as const,
  ].map(([given, told]): EmbedExample => ({
    reason: 'unresolved',
    verdict: 'warn',
    given,
    words: `${told} The value is taken from the rest. ${copyAll}`,
  })),
  ...[
    `WATSON_INTEGRATION_ID=${integration}\nWATSON_REGION=eu-de\nWATSON_SERVICE_INSTANCE_ID=${instance}\nWATSON_SUBSCRIPTION_ID=${subscription}\nPORT=3000`,
    `# Web chat\nwatson:\n  integrationID: "${integration}" # one per environment\n  region: eu-de\n  serviceInstanceID: ${instance}\n  subscriptionID: ${subscription}`,
    `! Web chat\nchat.integrationID = ${integration}\nchat.region = eu-de\nchat.serviceInstanceID = ${instance}\nchat.subscriptionID = ${subscription}`,
    `| integrationID | ${integration} |\n| region | eu-de |\n| serviceInstanceID | ${instance} |\n| subscriptionID | ${subscription} |`,
  ].map((given): EmbedExample => ({
    reason: 'from-settings',
    verdict: 'ok',
    given,
    words: 'Taken from the settings.',
  })),
  {
    reason: 'old-host',
    verdict: 'warn',
    given: firstForm.replace(
      'web-chat.global.assistant.watson.appdomain.cloud',
      'web-chat.assistant.watson.cloud.ibm.com',
    ),
    words: `The script comes from an old address of IBM’s, web-chat.assistant.watson.cloud.ibm.com. The value is read; whether that address still serves web chat, we could not confirm, so test it on a page. ${copyAll}`,
  },
  {
    reason: 'orchestrate',
    verdict: 'stop',
    given: `window.wxOConfiguration = { orchestrationID: "0c5e2f7a91b84d63a7d0f4e81b36c952_${otherId}", hostURL: "https://us-south.watson-orchestrate.cloud.ibm.com" };`,
    words: mapBoxes(
      (key) =>
        `This is of watsonx Orchestrate, the product that follows: its embedded chat has an orchestrationID and agent ids, and no ${{ integrationId: 'integrationID', region: 'region', serviceInstanceId: 'serviceInstanceID', subscriptionId: 'subscriptionID' }[key]}. The steps here are for the web chat of watsonx Assistant. ${copyAll}`,
    ),
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
  ].map((given): EmbedExample => ({ reason: 'embed-snippet', verdict: 'ok', given, words: latest })),
  {
    reason: 'no-region',
    verdict: 'warn',
    into: ['integrationId', 'serviceInstanceId', 'subscriptionId'],
    given: embed.replace('    region: "eu-de", // where the instance lives\n', ''),
    words: `This snippet sets no region, without which the web chat does not find its server. ${copyAll}`,
  },
  {
    reason: 'no-service-instance',
    verdict: 'warn',
    into: ['integrationId', 'region', 'subscriptionId'],
    given: embed.replace(/ {4}serviceInstanceID.*\n/, ''),
    words: `This snippet sets no serviceInstanceID, as those of spring 2020 did. The reference calls it required, and whether the old form still works could not be confirmed. ${copyAll}`,
  },
];

/** What is between the tags. */
function inCode(script: string): string {
  return script.replace('<script>', '').replace('</script>', '');
}

function mapBoxes(words: (key: EmbedKey) => string): Record<EmbedKey, string> {
  return {
    integrationId: words('integrationId'),
    region: words('region'),
    serviceInstanceId: words('serviceInstanceId'),
    subscriptionId: words('subscriptionId'),
  };
}
