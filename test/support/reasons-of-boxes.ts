import type { Dump } from '../../scripts/readings/changes';
import type { Names } from '../../scripts/released/names';
import { boxes } from './boxes';

/** The reasons of every box: those of its rows, and all that the readings of the dump have. */
export function reasonsOfBoxes(read: Dump): Names['reasons'] {
  return Object.fromEntries(
    [...read].map(([name, readings]) => {
      const rows = boxes.find((box) => box.name === name)?.findings ?? [];
      const reasons = new Set([...rows.map(({ reason }) => reason), ...readings.flatMap(reasonsIn)]);
      reasons.delete('');
      return [name, [...reasons].toSorted()];
    }),
  );
}

/** Those of marks and remarks too. */
function reasonsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    name === 'reason' && typeof member === 'string' ? [member] : reasonsIn(member),
  );
}
