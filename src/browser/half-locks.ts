/** A page that holds a private half which is not stored yet holds a lock whose name begins so. */
export const halfLock = 'deskbridge.private-half.';

/** Whether any page of this browser holds one; where that cannot be known, one may. */
export async function isHalfHeld(): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name?.startsWith(halfLock));
  } catch {
    return true;
  }
}
