import type { Dump } from './changes.ts';

/** Readings of the cases in `test/support/cases/`. */
export interface Right {
  readonly all: number;
  /** Their verdict is one of those expected. */
  readonly verdict: number;
  /** All that is expected of them holds. */
  readonly whole: number;
}

export function countRight(dump: Dump): Right {
  const readings = [...dump.values()].flat().filter(({ unmet }) => Array.isArray(unmet));
  return {
    all: readings.length,
    verdict: readings.filter(({ unmet }) => Array.isArray(unmet) && !unmet.includes('verdict')).length,
    whole: readings.filter(({ unmet }) => Array.isArray(unmet) && unmet.length === 0).length,
  };
}

/** "421 cases: 300 with a verdict that is expected, 270 right in all." */
export function sayRight({ all, verdict, whole }: Right): string {
  return `Cases: ${String(all)} readings, ${String(verdict)} with an expected verdict, ${String(whole)} right in all.`;
}
