import { halfLock, isHalfHeld } from './half-locks';

/**
 * Private halves that a page of this browser holds and that are not stored yet. Each is announced to the other tabs by a
 * lock named after its public half, which goes with the page, however that ends.
 */
const here = new Map<string, () => void>();

/** To be awaited before anything is said about the key. Some pages have no locks; then other tabs cannot know. */
export async function holdHalf(publicKey: string): Promise<void> {
  here.set(publicKey, () => undefined);
  await new Promise<void>((go) => {
    const hold = (): Promise<void> => {
      go();
      return new Promise((release) => {
        if (here.has(publicKey)) here.set(publicKey, release);
        else release();
      });
    };
    request(halfLock + publicKey, hold).catch(go);
  });
}

export function letGoOfHalf(publicKey: string): void {
  here.get(publicKey)?.();
  here.delete(publicKey);
}

/** Whether a page holds it; where that cannot be known, it may. */
export async function mayBeHeld(publicKey: string): Promise<boolean> {
  return here.has(publicKey) || isHalfHeld(publicKey);
}

/** Rejected where there are no locks, too. */
async function request(name: string, hold: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, hold);
}
