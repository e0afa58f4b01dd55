import { gapFindings } from '../../../../domain/fields/gap-findings';
import type { Gap } from '../../../../domain/text/unread';
import { isBefore } from '../../../../domain/embed/embed-settings';
import { rowsThatSee } from '../../../../domain/fields/words';
import * as words from './embed-findings.en';
import { optionNames, type EmbedKey, type EmbedText } from './embed-options';
import type { EmbedReading } from './read-embed';
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

const embedRows = rowsThatSee<EmbedSeen>();
const optionOf = ({ key }: EmbedSeen) => ({ option: optionNames[key] });

/** Rows of a paste that has no value for the box. One without a source is from the reference of the options. */
export const embedStops = embedRows([
  {
    reason: 'orchestrate',
    is: 'miss',
    when: ({ embed }) => embed.kind === 'successor',
    about: optionOf,
    source: 'orchestrate-embed',
  },
  {
    reason: 'commented-out',
    is: 'identity',
    when: ({ embed }) => embed.isCommentedOut,
  },
  {
    reason: 'only-the-script',
    is: 'miss',
    when: ({ embed }) => embed.kind === 'loader',
  },
  {
    reason: 'several-web-chats',
    is: 'identity',
    when: ({ key, values }) => valuesOf(values, key).length > 1,
    about: (seen) => ({ ...optionOf(seen), values: valuesOf(seen.values, seen.key) }),
    source: 'assistant-deploy-web-chat',
  },
  {
    reason: 'value-elsewhere',
    is: 'miss',
    when: ({ key, embed }) => embed.elsewhere.has(key) && !embed.texts.some((text) => text.key === key),
    about: (seen) => ({ ...optionOf(seen), ...placeOf(seen) }),
    source: 'derived-embed-pastes',
  },
  {
    reason: 'no-subscription',
    is: 'miss',
    when: (seen) => seen.key === 'subscriptionId' && lacks(seen, 'subscriptionId'),
  },
  {
    reason: 'value-missing',
    is: 'miss',
    when: (seen) => lacks(seen, seen.key),
    about: optionOf,
  },
  {
    reason: 'placeholder',
    is: 'miss',
    when: ({ key, values }) => !values.some((value) => value.key === key),
    about: optionOf,
    source: 'derived-embed-pastes',
  },
])(words.stops);

/** Rows of a paste that holds the value, and will not work on a page as it is. */
const doubts = embedRows([
  {
    reason: 'internal-host',
    is: 'warning',
    when: ({ embed }) => embed.hosts.has('internal'),
    source: 'web-chat-dev-host',
  },
  {
    reason: 'old-host',
    is: 'warning',
    when: ({ embed }) => embed.hosts.has('old'),
    source: 'derived-embed-pastes',
  },
  {
    reason: 'host-switched-off',
    is: 'warning',
    when: ({ embed }) => embed.hosts.has('switched-off'),
    source: 'assistant-release-notes',
  },
  {
    reason: 'option-misspelt',
    is: 'warning',
    when: ({ embed }) => embed.misspelt.length > 0,
    about: ({ embed }) => ({ options: embed.misspelt }),
  },
  {
    reason: 'token-set',
    is: 'warning',
    when: ({ embed }) => embed.setsToken,
    source: 'web-chat-client',
  },
  {
    reason: 'no-region',
    is: 'warning',
    when: (seen) => isWhole(seen) && lacks(seen, 'region'),
  },
  {
    reason: 'no-service-instance',
    is: 'warning',
    when: (seen) => isWhole(seen) && lacks(seen, 'serviceInstanceId'),
  },
  {
    reason: 'never-rendered',
    is: 'warning',
    when: ({ embed }) => embed.lacksRender,
  },
  {
    reason: 'snippet-twice',
    is: 'warning',
    when: ({ embed }) => embed.times > 1,
    source: 'assistant-deploy-web-chat',
  },
  {
    reason: 'version-too-old',
    is: 'warning',
    when: ({ embed: { version } }) => version !== undefined && isBefore(version, 3, 2),
    about: ({ embed }) => ({ version: embed.version ?? '' }),
    source: 'assistant-web-chat-releases',
  },
  {
    reason: 'cloud-pak',
    is: 'warning',
    when: ({ embed }) => embed.hasHostUrl,
    source: 'web-chat-client',
  },
  {
    reason: 'other-host',
    is: 'warning',
    when: ({ embed }) => embed.kind === 'snippet' && embed.hosts.has('other'),
  },
  {
    reason: 'other-link',
    is: 'warning',
    when: ({ embed }) => embed.kind === 'preview-link' && !embed.hosts.has('current'),
    source: 'derived-embed-pastes',
  },
])(words.doubts);

export const embedDoubts = [...doubts, ...gapFindings<EmbedSeen>(words.beyondGap, 'derived-embed-pastes')];

function placeOf({ embed, key }: EmbedSeen): { place: string | undefined; isAmbiguous: boolean } {
  const { place, isAmbiguous = false } = embed.elsewhere.get(key) ?? {};
  return { place: place && shortened(place, 60), isAmbiguous };
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
