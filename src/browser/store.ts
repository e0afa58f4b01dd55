/**
 * What may be kept: choices, and the set-up without its secrets; in this browser, or in this tab until it closes.
 * A browser that refuses storage costs the reader the keeping, never the page.
 */
const prefix = 'deskbridge.';

type Span = 'browser' | 'tab';

export function kept(name: string, span: Span = 'browser'): string | null {
  return attempt(() => storageOf(span).getItem(prefix + name), null);
}

/** The names of what is kept in this browser that begin so. */
export function keptNames(start: string): string[] {
  const names = attempt(() => Object.keys(localStorage), []);
  return names.filter((name) => name.startsWith(prefix + start)).map((name) => name.slice(prefix.length));
}

/** Says whether it was kept. */
export function keep(name: string, text: string, span: Span = 'browser'): boolean {
  return attempt(() => {
    storageOf(span).setItem(prefix + name, text);
    return true;
  }, false);
}

/** Says whether it is gone. */
export function forget(name: string, span: Span = 'browser'): boolean {
  return attempt(() => {
    storageOf(span).removeItem(prefix + name);
    return true;
  }, false);
}

function storageOf(span: Span): Storage {
  return span === 'tab' ? sessionStorage : localStorage;
}

/** Touching the storage itself throws where it is refused. */
function attempt<Result>(use: () => Result, otherwise: Result): Result {
  try {
    return use();
  } catch {
    return otherwise;
  }
}
