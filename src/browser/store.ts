/**
 * This browser's storage, for what may be kept: choices, and the set-up without its secrets.
 * A browser that refuses storage costs the reader the keeping, never the page.
 */
const prefix = 'deskbridge.';

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Says whether it was kept. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Nothing could be kept, so nothing has to go.
  }
}
