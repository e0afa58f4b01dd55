import type { FieldCheck } from '../../../../domain/fields/reading';
import type { EmbedKey } from '../embed/embed-options';
import type { Box } from './misplaced';
import { region } from './region';
import { words as regionWords } from './region.en';
import { subscriptionId } from './subscription-id';
import { words as subscriptionWords } from './subscription-id.en';
import { recognised } from './uuid-field.en';
import { boxOf, uuidField, type UuidField } from './uuid-field';

const integration = {
  label: 'integration ID',
  option: 'integrationID',
  example: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',
  names: ['Integration ID', 'integrationID', 'integration_id', 'integration-id'],
  recognised: recognised.integrationId,
  source: 'web-chat-api-configuration',
} as const satisfies UuidField;

const serviceInstance = {
  label: 'service instance ID',
  option: 'serviceInstanceID',
  example: 'c47a1d90-2e6b-4b35-9d08-61f2a3e57b9c',
  names: [
    'Service instance ID',
    'serviceInstanceID',
    'service_instance_id',
    'service-instance-id',
    'instance ID',
    'instance_id',
  ],
  recognised: recognised.serviceInstanceId,
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
  region: regionWords.belongs,
  serviceInstanceId: boxOf(serviceInstance),
  subscriptionId: subscriptionWords.belongs,
};
