/**
 * What the tools of a page fetch once they are used. A tool that makes a secret has all of it fetched first, so
 * that no request happens while the secret exists.
 */
const missing = new Set<() => Promise<unknown>>();

/** To be called where a dynamic import is written, and before anything is used. */
export function loadsLater(load: () => Promise<unknown>): void {
  missing.add(load);
}

/** Rejected where one of them cannot be fetched. What is there is not asked for again: that would take time. */
export async function loadAhead(): Promise<void> {
  // What is fetched may name more.
  while (missing.size > 0) {
    await Promise.all(
      [...missing].map(async (load) => {
        await load();
        missing.delete(load);
      }),
    );
  }
}
