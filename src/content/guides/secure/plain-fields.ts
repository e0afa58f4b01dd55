import * as z from 'zod/mini';
import type { FieldCheck, Finding } from '../../../domain/reading';
import { textField, type TextSeen } from '../../../domain/text-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../domain/text-repairs';
import { hex32, uuid, webAddress } from '../../../domain/text-shapes';
import { secretsIn, strangersIn, type Box } from './misplaced';
import { region, regionBox } from './region';
import { internalRegions, regionOf } from './regions';
import { boxOf, uuidField, type UuidField } from './uuid-field';

export type EmbedKey = 'integrationId' | 'region' | 'serviceInstanceId' | 'subscriptionId';

const integration = {
  label: 'integration ID',
  option: 'integrationID',
  example: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',
  copyIt: 'Copy integrationID from the snippet on the Embed tab of the web chat, or the whole snippet',
  names: ['Integration ID', 'integrationID', 'integration_id', 'integration-id'],
  recognised:
    'Has the form of an integration ID. The ids of assistants, environments, skills and service instances have the same form, so make sure that it comes from integrationID in the snippet on the Embed tab.',
  source: 'web-chat-configuration',
} as const satisfies UuidField;

const serviceInstance = {
  label: 'service instance ID',
  option: 'serviceInstanceID',
  example: 'c47a1d90-2e6b-4b35-9d08-61f2a3e57b9c',
  copyIt: 'Copy serviceInstanceID from the snippet on the Embed tab of the web chat, or the whole snippet',
  names: [
    'Service instance ID',
    'serviceInstanceID',
    'service_instance_id',
    'service-instance-id',
    'instance ID',
    'instance_id',
  ],
  recognised:
    'Has the form of a service instance ID. It is the id that follows /instances/ in the API address of the instance, where you can compare it.',
  source: 'web-chat-configuration',
} as const satisfies UuidField;

const copySubscription =
  'Copy subscriptionID from the snippet on the Embed tab, or leave this box empty: only dedicated plans (Premium, Enterprise) have one.';
const subscription: Box = {
  what: 'the subscription ID',
  example: '7d1f0b6a2c9e4d538ab1e06f49c27d35',
  copyIt: copySubscription,
};
const compare = 'Compare it with subscriptionID in the snippet on the Embed tab.';

const misplaced: readonly Finding<TextSeen>[] = [
  ...secretsIn(subscription),
  ...strangersIn(subscription),
  {
    reason: 'region-here',
    verdict: 'stop',
    when: ({ text }) => regionOf(text.toLowerCase()) !== undefined || internalRegions.has(text),
    belongsIn: 'region',
    words: `This is a region, which has a box of its own. ${copySubscription}`,
    source: 'web-chat-configuration',
  },
  {
    reason: 'web-address',
    verdict: 'stop',
    when: ({ text }) => webAddress.test(text),
    words: `This is a web address in which no subscriptionID could be read. ${copySubscription}`,
    source: 'web-chat-configuration',
  },
  {
    reason: 'no-value',
    verdict: 'stop',
    when: ({ text }) => /^(?:null|undefined|none|nil|n\/a|no|false|-{1,3})$/i.test(text),
    words:
      'This says that there is none. Then leave the box empty: only dedicated plans (Premium, Enterprise) have a subscription ID.',
    source: 'web-chat-configuration',
  },
  {
    reason: 'several-ids',
    verdict: 'stop',
    when: ({ text }) => new Set(text.match(/(?<![\w-])[0-9a-f-]{32,36}(?![\w-])/gi)).size > 1,
    words: `There is more than one id here. ${copySubscription}`,
    source: 'web-chat-configuration',
  },
];

const subscriptionId = textField({
  repairs: [
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
  grammar: z
    .string()
    .check(
      z.refine(
        (text) =>
          /^[\w.:-]{6,64}$/.test(text) && misplaced.every(({ when }) => !when({ text, pasted: text })),
      ),
    ),
  findings: [
    ...misplaced,
    {
      reason: 'uuid-form',
      verdict: 'warn',
      when: ({ text }) => uuid.test(text),
      words: `This has the form of an integration or service instance ID: 36 characters with four hyphens. The one subscription ID that we saw has 32 without hyphens, and the form is not documented. ${compare}`,
      source: 'web-chat-history-key',
    },
    {
      reason: 'other-form',
      verdict: 'warn',
      when: ({ text }) => !hex32.test(text),
      words: ({ text }) =>
        `This has ${String(text.length)} characters. The one subscription ID that we saw has 32, only 0 to 9 and a to f, and the form is not documented. ${compare}`,
      source: 'web-chat-history-key',
    },
  ],
  recognised:
    '32 characters, 0 to 9 and a to f, as in the one sample that we saw. The form is not documented, so this is not proof.',
  otherwise: `This does not look like a subscription ID. ${copySubscription}`,
  source: 'web-chat-history-key',
});

/** Each value alone, without code around it. */
export const plainFields: Readonly<Record<EmbedKey, FieldCheck>> = {
  integrationId: uuidField(integration),
  region,
  serviceInstanceId: uuidField(serviceInstance),
  subscriptionId,
};

export const boxes: Readonly<Record<EmbedKey, Box>> = {
  integrationId: boxOf(integration),
  region: regionBox,
  serviceInstanceId: boxOf(serviceInstance),
  subscriptionId: subscription,
};
