import { announce } from './events';

/**
 * What the tools of a page fetch later than the page. All of it comes once the page is at rest, so that what follows
 * needs no network; and a tool that makes a secret waits for it, so that no request happens while the secret exists.
 */
const missing = new Set<() => Promise<unknown>>();

/** Milliseconds after the page has loaded. */
const restTime = 2_000;

/** To be called where a dynamic import is written, and before anything is used. */
export function loadsLater(load: () => Promise<unknown>): void {
  missing.add(load);
}

/** Rejected where one of them cannot be fetched. What is there is not asked for again: that would take time. */
export async function loadAhead(): Promise<void> {
  // What is fetched may name more.
  while (missing.size > 0) await Promise.all([...missing].map(take));
}

/**
 * Fetches one after the other, behind whatever the reader does. What fails is tried again when it is needed. Resolved when
 * the page is at rest.
 */
export async function loadAtRest(): Promise<void> {
  await new Promise<void>((go) => {
    addEventListener('load', () => {
      setTimeout(go, restTime);
    });
  });
  await loadInTurn();
}

async function loadInTurn(): Promise<void> {
  let whole = true;
  for (const load of missing) whole = (await take(load).catch(() => false)) && whole;
  if (!whole) announce(document, 'loaded-ahead', { whole });
}

async function take(load: () => Promise<unknown>): Promise<true> {
  await load();
  if (missing.delete(load) && missing.size === 0) announce(document, 'loaded-ahead', { whole: true });
  return true;
}
