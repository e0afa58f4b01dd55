import type { CrossFinding, FieldCheck } from '../../../domain/fields/reading';
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

export const crossFindings: readonly CrossFinding[] = [
  {
    reason: 'same-as-integration',
    verdict: 'stop',
    field: 'serviceInstanceId',
    when: ({ serviceInstanceId: instance, integrationId: integration }) =>
      instance !== undefined && instance === integration,
    words:
      'This is the integration ID once more. The service instance ID is another one: it stands at serviceInstanceID in the snippet, and after /instances/ in the API address of the instance.',
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'subscription-copied-twice',
    verdict: 'warn',
    field: 'subscriptionId',
    when: ({ subscriptionId: subscription, integrationId: integration, serviceInstanceId: instance }) =>
      subscription !== undefined &&
      [integration, instance].some((other) => bare(other) === bare(subscription)),
    words:
      'This is one of the other two ids once more. Leave the box empty unless the snippet has a subscriptionID.',
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'same-as-own-key',
    verdict: 'stop',
    field: 'ibmPublicKey',
    when: ({ publicKey: own, ibmPublicKey: theirs }) => own !== undefined && own === theirs,
    words:
      'This is your own public key once more. What is encrypted with it cannot be read by IBM: copy the IBM provided public key, which stands beside Your public key on the Security tab.',
    source: 'assistant-user-payload',
  },
];

function bare(id: string | undefined): string | undefined {
  return id?.replaceAll('-', '').toLowerCase();
}
