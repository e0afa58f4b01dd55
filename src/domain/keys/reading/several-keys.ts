import type { FoundKey, OtherReading } from '../key-reading';
import { writeOneLine } from '../write-key';

/** The different keys among these. `undefined` when there is no more than one. */
export function severalKeys(found: readonly FoundKey[]): OtherReading | undefined {
  const different = new Map<string, FoundKey>();
  for (const one of found) {
    const line = writeOneLine(one.key);
    const known = different.get(line);
    const isNamedAnew = known && one.name !== undefined && one.name !== known.name;
    const otherNames = [...(known?.otherNames ?? []), ...(isNamedAnew ? [one.name] : [])];
    different.set(line, { ...(known ?? one), ...(otherNames.length > 0 && { otherNames }) });
  }
  if (different.size < 2) return undefined;
  return {
    kind: 'other',
    what: 'several-keys',
    count: different.size,
    keys: [...different.values()],
  };
}
