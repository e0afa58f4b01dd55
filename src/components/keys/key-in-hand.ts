import { announce, type KeyInHand } from '../../browser/events';

/** One of each origin, the newest last: it is in hand, and the other comes back when it is put down. */
const held = new Map<KeyInHand['origin'], KeyInHand>();

export function keyInHand(): KeyInHand | undefined {
  return [...held.values()].at(-1);
}

/** The pair made here, which can sign, whatever was read since. */
export function pairInHand(): KeyInHand | undefined {
  return held.get('made');
}

/** Every tool that listens on the document hears of it. */
export function takeInHand(key: KeyInHand): void {
  held.delete(key.origin);
  held.set(key.origin, key);
  tell();
}

export function putDown(origin: KeyInHand['origin']): void {
  if (held.delete(origin)) tell();
}

function tell(): void {
  announce(document, 'key-in-hand', { key: keyInHand() });
}

addEventListener('pagehide', () => {
  held.clear();
});
