import { enumerate, listed } from '../text/locale';
export const words = {
  unstored: 'Made here. Its private key is not saved yet, and without it the key is of no use.',
  done: (done: number, steps: number) => `${String(done)} of ${String(steps)} steps are done.`,
  noValue: 'No value yet',
  checkAgain: 'To check again',
  toDo: 'To do',
  /** Names of one kind, behind what they are. */
  list: (what: string, names: readonly string[]) => `${what}: ${enumerate(names)}.`,
  changed: (labels: readonly string[]) => `Check again: ${listed(labels)} changed since`,
  optional: 'Optional, not done',
  confirm: 'To do: confirm what you see',
  actionsLeft: (left: number, all: number) => `To do: ${String(left)} of ${String(all)} actions left`,
  skipped: (reasons: readonly string[]) =>
    reasons.length === 0 ? 'Skipped' : `Skipped: ${reasons.join('; ')}`,
  provedAndSeen: 'Proved here, and you saw the result',
  provedAndConfirmed: 'Proved here, and you confirmed',
  confirmed: 'You confirmed',
  /** Behind the words above. */
  on: (day: string) => `, ${day}`,
};
