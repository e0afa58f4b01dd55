import { announce, type KeyInHand } from '../../browser/events';

let inHand: KeyInHand | undefined;

export function keyInHand(): KeyInHand | undefined {
  return inHand;
}

/** Every tool that listens on the document hears of it. */
export function takeInHand(key: KeyInHand | undefined): void {
  inHand = key;
  announce(document, 'key-in-hand', { key });
}

addEventListener('pagehide', () => {
  inHand = undefined;
});
