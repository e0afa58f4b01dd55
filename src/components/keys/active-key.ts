import { announce, type ActiveKey } from '../../browser/events';

/** One of each origin, the newest last: it is the active one, and the other comes back when it is released. */
const held = new Map<ActiveKey['origin'], ActiveKey>();

export function activeKey(): ActiveKey | undefined {
  return [...held.values()].at(-1);
}

/** The pair made here, which can sign, whatever was read since. */
export function activePair(): ActiveKey | undefined {
  return held.get('made');
}

/** Every tool that listens on the document hears of it. */
export function selectKey(key: ActiveKey): void {
  held.delete(key.origin);
  held.set(key.origin, key);
  announceActiveKey();
}

export function releaseKey(origin: ActiveKey['origin']): void {
  if (held.delete(origin)) announceActiveKey();
}

function announceActiveKey(): void {
  announce(document, 'active-key', { key: activeKey() });
}

addEventListener('pagehide', () => {
  held.clear();
});
