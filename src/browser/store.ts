/**
 * What may be kept: choices, and the set-up without its secrets; in this browser, or in this tab until it closes.
 * A browser that refuses storage costs the reader the keeping, never the page.
 */
const prefix = 'deskbridge.';

type Span = 'browser' | 'tab';

/** Touching the storage itself throws where it is refused, so every use is inside a `try`. */
function storageOf(span: Span): Storage {
  return span === 'tab' ? sessionStorage : localStorage;
}

export function kept(name: string, span: Span = 'browser'): string | null {
  try {
    return storageOf(span).getItem(prefix + name);
  } catch {
    return null;
  }
}

/** The names of what is kept in this browser that begin so. */
export function keptNames(start: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(prefix + start) ? [name.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}

/** Says whether it was kept. */
export function keep(name: string, text: string, span: Span = 'browser'): boolean {
  try {
    storageOf(span).setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Says whether it is gone. */
export function forget(name: string, span: Span = 'browser'): boolean {
  try {
    storageOf(span).removeItem(prefix + name);
    return true;
  } catch {
    return false;
  }
}
