/** A page that holds a private half which is not stored yet holds a lock with this name and its public half. */
export const halfLock = 'deskbridge.private-half.';

/** Whether a page of this browser holds one, or that of this key; where that cannot be known, one may. */
export async function isHalfHeld(publicKey = ''): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name?.startsWith(halfLock + publicKey));
  } catch {
    return true;
  }
}
