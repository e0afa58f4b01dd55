import type { DeskPolicy } from '../domain/csp/need';
import type { KeyUse } from '../domain/keys/key-use';
import type { KnownKey } from '../domain/keys/known-key';
import type { KeySymptoms } from '../domain/pair-check/compare-key';
import type { RotationPlace } from '../domain/rotation/rotation';
import type { TokenTarget } from '../domain/tokens/token-target';

/**
 * Who takes a key or a token: the receivers, and the desks. Each declares what it takes in files of its folder, which
 * are found by their names. The receivers come first, in the order that they ask for.
 *
 * Functions, so that a page carries no declarations but those that it asks for.
 */

/** What the box of each takes. */
export function keyUses(): readonly KeyUse[] {
  return inOrder(
    import.meta.glob<KeyUse>('./{receivers,desks}/*/key-use.ts', { eager: true, import: 'keyUse' }),
  );
}

/** How each replaces a key. */
export function rotationPlaces(): readonly RotationPlace[] {
  return inOrder(
    import.meta.glob<RotationPlace>('./{receivers,desks}/*/rotation.ts', { eager: true, import: 'place' }),
  );
}

/** Keys whose private half is public. */
export function knownKeys(): readonly KnownKey[] {
  const modules = import.meta.glob<readonly KnownKey[]>('./{receivers,desks}/*/known-keys.ts', {
    eager: true,
    import: 'knownKeys',
  });
  return inOrder(modules).flat();
}

/** What each desk adds to the policy of a page with the web chat. */
export function deskPolicies(): readonly DeskPolicy[] {
  return inOrder(import.meta.glob<DeskPolicy>('./desks/*/policy.ts', { eager: true, import: 'policy' }));
}

/** The rules for tokens of each, in a chunk of its own. */
export function loadTargets(): Promise<readonly TokenTarget[]> {
  const loaders = import.meta.glob<TokenTarget>('./{receivers,desks}/*/token.ts', { import: 'target' });
  return Promise.all(inOrder(loaders).map((load) => load()));
}

/** What it does with tokens that do not fit its key; `undefined` where it declares nothing. */
export async function loadSymptoms(id: string): Promise<KeySymptoms | undefined> {
  const loaders = import.meta.glob<KeySymptoms>('./{receivers,desks}/*/key-symptoms.ts', {
    import: 'symptoms',
  });
  return Object.entries(loaders).find(([path]) => path.split('/').at(-2) === id)?.[1]();
}

function inOrder<Declared>(modules: Readonly<Record<string, Declared>>): readonly Declared[] {
  const orders = import.meta.glob<number>('./receivers/*/order.ts', { eager: true, import: 'order' });
  const rank = (path: string): number =>
    orders[path.replace(/[^/]*$/, 'order.ts')] ?? Number.POSITIVE_INFINITY;
  return Object.entries(modules)
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([, declared]) => declared);
}
