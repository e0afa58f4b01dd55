import type { CrossFinding, FieldCheck } from '../../../domain/reading';

const anything: FieldCheck = { findings: [], read: () => undefined };

export const checks = {
  integrationId: anything,
  region: anything,
  serviceInstanceId: anything,
  subscriptionId: anything,
  publicKey: anything,
  ibmPublicKey: anything,
} satisfies Record<string, FieldCheck>;

export const crossFindings: readonly CrossFinding[] = [];
