import { gapFindings } from '../../../../domain/fields/gap-findings';
import type { Gap } from '../../../../domain/text/unread';
import type { Finding } from '../../../../domain/fields/reading';
import type { EmbedKey } from '../fields/plain-fields';
import type { EmbedText } from './embed-options';
import type { EmbedReading } from './read-embed';
import { listed } from '../../../../domain/text/counted';
import { shortened } from '../../../../domain/text/wording';

/** What a finding about a pasted snippet, page or link sees. */
export interface EmbedSeen {
  /** The field whose box it was pasted into. */
  readonly key: EmbedKey;
  readonly embed: EmbedReading;
  /** The values that could be read, clean. */
  readonly values: readonly CleanText[];
  readonly gap: Gap | undefined;
}

export interface CleanText extends EmbedText {
  readonly value: string;
}

export const optionNames = {
  integrationId: 'integrationID',
  region: 'region',
  serviceInstanceId: 'serviceInstanceID',
  subscriptionId: 'subscriptionID',
} as const satisfies Record<EmbedKey, string>;

const copyAll = 'Copy the whole snippet from the Embed tab of the web chat.';

/** Rows of a paste that has no value for the box. */
export const embedStops: readonly Finding<EmbedSeen>[] = [
  {
    reason: 'orchestrate',
    is: 'miss',
    when: ({ embed }) => embed.kind === 'successor',
    words: ({ key }) =>
      `This is of watsonx Orchestrate, the product that follows: its embedded chat has an orchestrationID and agent ids, and no ${optionNames[key]}. The steps here are for the web chat of watsonx Assistant. ${copyAll}`,
    source: 'orchestrate-embed',
  },
  {
    reason: 'commented-out',
    is: 'identity',
    when: ({ embed }) => embed.isCommentedOut,
    words: `The options of the web chat stand inside comments here, so nothing comes of them. ${copyAll}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'only-the-script',
    is: 'miss',
    when: ({ embed }) => embed.kind === 'loader',
    words: `This loads the script of the web chat, and the options in front of it, which hold the ids, are missing. ${copyAll}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'several-web-chats',
    is: 'identity',
    when: ({ key, values }) => valuesOf(values, key).length > 1,
    words: ({ key, values }) =>
      `This has more than one ${optionNames[key]}: ${listed(valuesOf(values, key))}. Each environment, such as draft and live, has a snippet of its own. Paste the one that you are securing.`,
    source: 'assistant-deploy-web-chat',
  },
  {
    reason: 'value-elsewhere',
    is: 'miss',
    when: ({ key, embed }) => embed.elsewhere.has(key) && !embed.texts.some((text) => text.key === key),
    words: ({ key, embed }) =>
      `${optionNames[key]} comes from ${placeOf(embed, key)}. Copy the snippet from the Embed tab, or from the source of the page as the browser shows it.`,
    source: 'derived-embed-pastes',
  },
  {
    reason: 'no-subscription',
    is: 'miss',
    when: (seen) => seen.key === 'subscriptionId' && lacks(seen, 'subscriptionId'),
    words:
      'There is no subscriptionID in this, and a snippet has one only where it is needed. Leave this box empty.',
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'value-missing',
    is: 'miss',
    when: (seen) => lacks(seen, seen.key),
    words: ({ key }) => `There is no ${optionNames[key]} in this. ${copyAll}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'placeholder',
    is: 'miss',
    when: ({ key, values }) => !values.some((value) => value.key === key),
    words: ({ key }) =>
      `The text at ${optionNames[key]} is no value of this kind: perhaps a placeholder that was never filled in. ${copyAll}`,
    source: 'derived-embed-pastes',
  },
];

/** Rows of a paste that holds the value, and will not work on a page as it stands. */
export const embedDoubts: readonly Finding<EmbedSeen>[] = [
  {
    reason: 'internal-host',
    is: 'warning',
    when: ({ embed }) => embed.hosts.has('internal'),
    words: `A host of IBM’s own development stands in this, as in two of its published samples. The value is read, but do not use this address on a page. ${copyAll}`,
    source: 'web-chat-dev-host',
  },
  {
    reason: 'old-host',
    is: 'warning',
    when: ({ embed }) => embed.hosts.has('old'),
    words: `The script comes from an old address of IBM’s, web-chat.assistant.watson.cloud.ibm.com. The value is read; whether that address still serves web chat, we could not confirm, so test it on a page. ${copyAll}`,
    source: 'derived-embed-pastes',
  },
  {
    reason: 'host-switched-off',
    is: 'warning',
    when: ({ embed }) => embed.hosts.has('switched-off'),
    words: `This names watsonplatform.net, from which web chats were loaded until 26 May 2021, when it was switched off. The value is read. ${copyAll}`,
    source: 'assistant-release-notes',
  },
  {
    reason: 'option-misspelt',
    is: 'warning',
    when: ({ embed }) => embed.misspelt.length > 0,
    words: ({ embed }) =>
      `The web chat reads ${listed(embed.misspelt)} in exactly these capitals, and here they are others, so the option goes unread on the page.`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'token-set',
    is: 'warning',
    when: ({ embed }) => embed.setsToken,
    words:
      'This sets identityToken. While security is off, the web chat stops with a message as soon as a token is given. Leave it out, and answer identityTokenExpired instead, which works from version 3.2.0 on.',
    source: 'web-chat-client',
  },
  {
    reason: 'no-region',
    is: 'warning',
    when: (seen) => isWhole(seen) && lacks(seen, 'region'),
    words: `This snippet sets no region, without which the web chat does not find its server. ${copyAll}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'no-service-instance',
    is: 'warning',
    when: (seen) => isWhole(seen) && lacks(seen, 'serviceInstanceId'),
    words: `This snippet sets no serviceInstanceID, as those of spring 2020 did. The reference calls it required, and whether the old form still works could not be confirmed. ${copyAll}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'never-rendered',
    is: 'warning',
    when: ({ embed }) => embed.lacksRender,
    words:
      'Nothing here calls instance.render(), and without it the web chat does not appear. It belongs in onLoad, after the event handlers.',
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'snippet-twice',
    is: 'warning',
    when: ({ embed }) => embed.times > 1,
    words:
      'The snippet stands here more than once. On a page it belongs once; two web chats on one site need a namespace each.',
    source: 'assistant-deploy-web-chat',
  },
  {
    reason: 'version-too-old',
    is: 'warning',
    when: ({ embed }) => isBefore(embed.version, 3, 2),
    words: ({ embed }) =>
      `This loads version ${embed.version ?? ''} of the web chat. A page that answers identityTokenExpired and sets no token needs 3.2.0 or later.`,
    source: 'assistant-web-chat-releases',
  },
  {
    reason: 'cloud-pak',
    is: 'warning',
    when: ({ embed }) => embed.hasHostUrl,
    words:
      'This sets hostURL, as pages with a web chat of Cloud Pak do. We could not confirm how its options work, so leave this snippet as it was copied.',
    source: 'web-chat-client',
  },
  {
    reason: 'other-host',
    is: 'warning',
    when: ({ embed }) => embed.kind === 'snippet' && embed.hosts.has('other'),
    words:
      'The script comes from an address that is not IBM’s. If it is a proxy of yours, keep it; otherwise copy the whole snippet from the Embed tab.',
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'other-link',
    is: 'warning',
    when: ({ embed }) => embed.kind === 'preview-link' && !embed.hosts.has('current'),
    words: `This link does not lead to IBM’s web chat, so its values may be those of anybody. ${copyAll}`,
    source: 'derived-embed-pastes',
  },
  ...gapFindings<EmbedSeen>(`The value is taken from the rest. ${copyAll}`, 'derived-embed-pastes'),
];

/** "config.orgId, which is not in the paste" */
function placeOf({ elsewhere }: EmbedReading, key: EmbedKey): string {
  const { place, isAmbiguous } = elsewhere.get(key) ?? { place: 'elsewhere', isAmbiguous: false };
  const shown = shortened(place, 60);
  return isAmbiguous
    ? `${shown}, which is given more than one value here`
    : `${shown}, which is not in the paste`;
}

function valuesOf(values: readonly CleanText[], key: EmbedKey): string[] {
  return [...new Set(values.filter((each) => each.key === key).map(({ value }) => value))];
}

function lacks({ embed }: EmbedSeen, key: EmbedKey): boolean {
  return !embed.elsewhere.has(key) && !embed.texts.some((text) => text.key === key);
}

/** The options as a whole, and not a line of them. */
function isWhole({ embed }: EmbedSeen): boolean {
  return embed.kind === 'snippet' && embed.times > 0;
}

function isBefore(version: string | undefined, major: number, minor: number): boolean {
  if (version === undefined || version === 'latest') return false;
  const [first = 0, second] = version.split('.').map(Number);
  return first < major || (first === major && second !== undefined && second < minor);
}
