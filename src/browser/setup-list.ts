/** The set-ups that live side by side: see setup-store.ts for where each is kept. */
import { newSetup, type Setup } from '../domain/guide/setup';
import { randomId } from './random-id';
import { choose, load, others, put, setupNames } from './setup-store';

export interface Listed {
  /** The name in storage. */
  readonly at: string;
  readonly setup: Setup;
}

/** Those that this version can read, by their names; the one in use is among them, even with nothing in it yet. */
export function listSetups(): Listed[] {
  const found = [...new Set([...setupNames(), atInUse()])].map((name) => load(name));
  const usable = found.filter(
    ({ name, text, fits }) => name === atInUse() || (text !== null && fits !== 'newer'),
  );
  const listed = usable.map(({ name, setup }) => ({ at: name, setup }));
  return listed.toSorted((one, other) => one.setup.name.localeCompare(other.setup.name, 'en'));
}

/** The name in storage of the set-up in use. */
export function atInUse(): string {
  return load().name;
}

/** Adds one and uses it; undefined where it could not be kept. */
export function addSetup(given: Pick<Setup, 'name' | 'desks'>): string | undefined {
  const id = randomId();
  const at = others + id;
  const setup = { ...newSetup(id, new Date().toISOString()), ...given };
  if (!put(at, JSON.stringify(setup))) return undefined;
  choose(at);
  return at;
}
