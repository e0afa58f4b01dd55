import type { ChatPolicy } from '../domain/csp/need';
import type { KeyUse } from '../domain/keys/key-use';
import type { KeySymptoms } from '../domain/pair-check/compare-key';
import type { RotationPlace } from '../domain/rotation/rotation';
import type { RefusalAnswers } from '../domain/tokens/refusal-kit';
import type { TokenTarget } from '../domain/tokens/token-target';
import { inOrder } from './receiver-order';

/**
 * Who takes a key or a token: the receivers, and the desks. Each declares what it takes in files of its folder, which
 * are found by their names. The receivers come first, in the order that they ask for.
 * What pages need at once has files of its own, so that no page carries more: `desk-policies.ts`, `keys/known-keys.ts`.
 */

/** What the box of each takes. */
export function loadKeyUses(): Promise<readonly KeyUse[]> {
  return load(import.meta.glob<KeyUse>('./{receivers,desks}/*/key-use.ts', { import: 'keyUse' }));
}

/** How each replaces a key. */
export function loadRotationPlaces(): Promise<readonly RotationPlace[]> {
  return load(import.meta.glob<RotationPlace>('./{receivers,desks}/*/rotation.ts', { import: 'place' }));
}

/** The rules for tokens of each, in a chunk of its own. */
export function loadTargets(): Promise<readonly TokenTarget[]> {
  return load(import.meta.glob<TokenTarget>('./{receivers,desks}/*/token.ts', { import: 'target' }));
}

const policies = import.meta.glob<ChatPolicy>('./receivers/*/policy.ts', { import: 'policy' });

/** What each chat asks of the policy of a site. */
export function loadChatPolicies(): Promise<readonly ChatPolicy[]> {
  return load(policies);
}

/** That of one chat alone, once it is chosen. */
export function loadChatPolicy(id: string): Promise<ChatPolicy | undefined> {
  return loadOf(id, policies);
}

/** What it does with tokens that do not fit its key; `undefined` where it declares nothing. */
export function loadSymptoms(id: string): Promise<KeySymptoms | undefined> {
  return loadOf(
    id,
    import.meta.glob<KeySymptoms>('./{receivers,desks}/*/key-symptoms.ts', { import: 'symptoms' }),
  );
}

/** What it answers to the tokens of the refusal kit, where its documentation or somebody says so. */
export async function loadRefusals(id: string): Promise<RefusalAnswers> {
  const loaders = import.meta.glob<RefusalAnswers>('./{receivers,desks}/*/refusals.ts', {
    import: 'refusals',
  });
  return (await loadOf(id, loaders)) ?? {};
}

type Loaders<Declared> = Readonly<Record<string, () => Promise<Declared>>>;

function load<Declared>(loaders: Loaders<Declared>): Promise<readonly Declared[]> {
  return Promise.all(inOrder(loaders).map(([, each]) => each()));
}

async function loadOf<Declared>(id: string, loaders: Loaders<Declared>): Promise<Declared | undefined> {
  return Object.entries(loaders).find(([path]) => path.split('/').at(-2) === id)?.[1]();
}
