import type { FieldCheck } from '../../../../domain/fields/reading';
import type { Box } from './misplaced';
import { region, regionBox } from './region';
import { subscriptionBox, subscriptionId } from './subscription-id';
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
  source: 'web-chat-api-configuration',
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
  source: 'web-chat-api-configuration',
} as const satisfies UuidField;

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
  subscriptionId: subscriptionBox,
};
