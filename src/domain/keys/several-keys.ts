import type { FoundKey, OtherReading } from './key-reading';
import { writeOneLine } from './write-key';

/** How many are listed; a set of more is told by its count. */
const mostListed = 50;

/** The different keys among these. `undefined` when there is no more than one. */
export function severalKeys(found: readonly FoundKey[]): OtherReading | undefined {
  const different = new Map<string, FoundKey>();
  for (const one of found) {
    const line = writeOneLine(one.key);
    if (!different.has(line)) different.set(line, one);
  }
  if (different.size < 2) return undefined;
  return {
    kind: 'other',
    what: 'several-keys',
    count: different.size,
    keys: [...different.values()].slice(0, mostListed),
  };
}
