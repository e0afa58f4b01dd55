import type { Repair } from '../../fields/reading';
import { words } from './key-repairs.en';
import type { Change } from './stretch';

interface Tally {
  readonly times: number;
  /** Of the first time. */
  readonly change: Change | undefined;
}

/** How often each repair was made, by name. */
export type Counts = Map<RepairName, Tally>;

export type RepairName = keyof typeof words;

/** Words after which a text may hold what is nobody's business: it is not repeated. */
export const confidential = /pass|secret|pin\b|pwd|token|private/i;

export function count(counts: Counts, name: RepairName, times = 1, change?: Change): void {
  if (times <= 0) return;
  const before = counts.get(name);
  counts.set(name, { times: times + (before?.times ?? 0), change: before?.change ?? change });
}

export function repairsOf(counts: Counts): Repair[] {
  const order = Object.keys(words);
  return [...counts]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, { times, change }]) => ({ name, words: words[name](times), ...change }));
}
