import type { CrossExample, FieldExamples } from '../example';
import { line, otherLine, pem } from '../keys/sample-keys';
import { embedExamplesOf } from './embed';
import type { EmbedKey } from '../../../../src/content/guides/web-chat-security/embed/embed-options';
import { pemExamples } from '../keys/pem';
import { regionExamples } from './region';
import { instance, integration } from './sample-embeds';
import { subscriptionIdExamples } from './subscription-id';
import { uuidExamples } from './uuid';

const integrationIdExamples = uuidExamples({
  id: integration,
  named: ['Integration ID: ', 'Integration ID\n', 'integration_id=', '"integration-id": '],
});

const serviceInstanceIdExamples = uuidExamples({
  id: instance,
  named: ['Service instance ID: ', 'Service instance ID\n', 'instance_id=', 'Instance ID: '],
});

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  integrationId: withEmbeds('integrationId', integrationIdExamples),
  region: withEmbeds('region', regionExamples),
  serviceInstanceId: withEmbeds('serviceInstanceId', serviceInstanceIdExamples),
  subscriptionId: withEmbeds('subscriptionId', subscriptionIdExamples),
  publicKey: pemExamples(line),
  ibmPublicKey: pemExamples(otherLine),
} satisfies Record<string, FieldExamples>;

/** Rows without an example, and the folder of the tests that prove them: such keys must not be copied from here. */
export const provenElsewhere = {
  publicKey: { 'published-key': 'test/domain/keys' },
};

const ownKey = pem.trimEnd();

export const crossExamples = {
  'same-as-integration': [
    {
      values: { integrationId: integration, serviceInstanceId: integration },
    },
  ],
  'subscription-copied-twice': [
    {
      values: { integrationId: integration, subscriptionId: integration.replaceAll('-', '') },
    },
    {
      values: { serviceInstanceId: instance, subscriptionId: instance },
    },
  ],
  'same-as-own-key': [
    {
      values: { publicKey: ownKey, ibmPublicKey: ownKey },
    },
  ],
} satisfies Record<string, readonly CrossExample[]>;

function withEmbeds(key: EmbedKey, alone: FieldExamples): FieldExamples {
  const embedded = embedExamplesOf(key);
  const reasons = new Set([...Object.keys(alone), ...Object.keys(embedded)]);
  return Object.fromEntries(
    [...reasons].map((reason) => [reason, [...(alone[reason] ?? []), ...(embedded[reason] ?? [])]]),
  );
}
