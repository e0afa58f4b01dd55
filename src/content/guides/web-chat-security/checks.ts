import type { FieldCheck } from '../../../domain/fields/reading';
import { crossRows } from '../../../domain/fields/words';
import { words } from './checks.en';
import { embedField } from './embed/embed-field';
import { ibmPublicKey } from './fields/ibm-public-key';
import { publicKey } from './fields/public-key';

export const checks = {
  integrationId: embedField('integrationId'),
  region: embedField('region'),
  serviceInstanceId: embedField('serviceInstanceId'),
  subscriptionId: embedField('subscriptionId'),
  publicKey,
  ibmPublicKey,
} satisfies Record<string, FieldCheck>;

export const crossFindings = crossRows([
  {
    reason: 'same-as-integration',
    verdict: 'stop',
    field: 'serviceInstanceId',
    when: ({ serviceInstanceId: instance, integrationId: integration }) =>
      instance !== undefined && instance === integration,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'subscription-copied-twice',
    verdict: 'warn',
    field: 'subscriptionId',
    when: ({ subscriptionId: subscription, integrationId: integration, serviceInstanceId: instance }) =>
      subscription !== undefined &&
      [integration, instance].some((other) => bare(other) === bare(subscription)),
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'same-as-own-key',
    verdict: 'stop',
    field: 'ibmPublicKey',
    when: ({ publicKey: own, ibmPublicKey: theirs }) => own !== undefined && own === theirs,
    source: 'assistant-user-payload',
  },
])(words);

function bare(id: string | undefined): string | undefined {
  return id?.replaceAll('-', '').toLowerCase();
}
