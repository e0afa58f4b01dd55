import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { textField } from '../../../../domain/fields/read-field';
import {
  commentBehind,
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { hex32, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { sampleFinding } from '../../../../domain/fields/sample-finding';
import { secretsIn, strangersIn, type Box } from './misplaced';
import { internalRegions, regionOf } from './regions';

const copyIt =
  'Copy subscriptionID from the snippet on the Embed tab, or leave this box empty: only dedicated plans (Premium, Enterprise) have one.';
export const subscriptionBox: Box = {
  what: 'the subscription ID',
  example: '7d1f0b6a2c9e4d538ab1e06f49c27d35',
  copyIt,
};
const compare = 'Compare it with subscriptionID in the snippet on the Embed tab.';

const misplaced: readonly Finding<TextSeen>[] = [
  ...secretsIn(subscriptionBox),
  ...strangersIn(subscriptionBox),
  {
    reason: 'region-here',
    is: 'identity',
    when: ({ text }) => regionOf(text.toLowerCase()) !== undefined || internalRegions.has(text),
    belongsIn: 'region',
    words: `This is a region, which has a box of its own. ${copyIt}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    words: `This is a web address in which no subscriptionID could be read. ${copyIt}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'no-value',
    is: 'identity',
    when: ({ text }) => /^(?:null|undefined|none|nil|n\/a|no|false|-{1,3})$/i.test(text),
    words:
      'This says that there is none. Then leave the box empty: only dedicated plans (Premium, Enterprise) have a subscription ID.',
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'several-ids',
    is: 'identity',
    when: ({ text }) => new Set(text.match(/(?<![\w-])[0-9a-f-]{32,36}(?![\w-])/gi)).size > 1,
    words: `There is more than one id here. ${copyIt}`,
    source: 'web-chat-api-configuration',
  },
];

export const subscriptionId = textField({
  repairs: [
    commentBehind,
    labelPrefix(
      ['Subscription ID', 'subscriptionID', 'subscription_id', 'subscription-id'],
      'colon-or-space',
    ),
    invisibleCharacters,
    quotesAround,
    trailingPunctuation,
    surroundingSpace,
  ],
  // Opaque: its form is not documented, so anything like an id passes.
  grammar: z.string().check(z.regex(/^[\w.:-]{6,64}$/)),
  findings: [
    ...misplaced,
    sampleFinding(copyIt, 'web-chat-history-key'),
    {
      reason: 'uuid-form',
      is: 'warning',
      when: ({ text }) => uuid.test(text),
      words: `This has the form of an integration or service instance ID: 36 characters with four hyphens. The one subscription ID that we saw has 32 without hyphens, and the form is not documented. ${compare}`,
      source: 'web-chat-history-key',
    },
    {
      reason: 'other-form',
      is: 'warning',
      when: ({ text }) => !hex32.test(text),
      words: ({ text }) =>
        `This has ${String(text.length)} characters. The one subscription ID that we saw has 32, only 0 to 9 and a to f, and the form is not documented. ${compare}`,
      source: 'web-chat-history-key',
    },
  ],
  recognised:
    '32 characters, 0 to 9 and a to f, as in the one sample that we saw. The form is not documented, so this is not proof.',
  otherwise: `This does not look like a subscription ID. ${copyIt}`,
  source: 'web-chat-history-key',
});
