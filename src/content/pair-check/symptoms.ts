import type { KeySymptoms } from '../../domain/pair-check/compare-key';

/** One chunk for each service that has a public key saved. */
const loaders = import.meta.glob<KeySymptoms>(['../desks/*/key-symptoms.ts', '../receivers/web-chat/key-symptoms.ts'], {
  import: 'symptoms',
});

/** `undefined` for a service that declares none. */
export async function loadSymptoms(id: string): Promise<KeySymptoms | undefined> {
  const home = id === 'web-chat' ? id : `desks/${id}`;
  return loaders[`../${home}/key-symptoms.ts`]?.();
}
