import type { State } from '../../domain/guide/progress';
import { counted } from '../../domain/text/locale';
import { putBack } from '../setup/kept.en';

/** What the page of a guide says of where the reader is. */
export const words = {
  states: { todo: 'to do', now: 'now', done: 'done', stale: 'check again' } satisfies Record<State, string>,
  optional: 'optional',
  /** Of a step that is folded. `ahead`: how long it takes, and where. */
  optionalAhead: (ahead: string) => `optional · ${ahead}`,
  changed: 'a value has changed: check again',
  confirmed: 'you confirmed',

  /** `of`: " of 8". */
  count: (step: number, of: string) => `Step ${String(step)}${of}`,
  minutes: (count: number) => `about ${counted(count, 'minute')} left`,
  copyNext: (label: string) => `Copy next: ${label}`,
  /** What was copied, in a sentence. */
  it: 'it',
  allDone: 'All done',
  allSteps: 'All steps done',
  done: (done: number, optional: number) => {
    if (optional === 0) return done === 1 ? 'The step is done.' : `All ${String(done)} steps are done.`;
    const rest = optional === 1 ? 'the other one is optional' : `the other ${String(optional)} are optional`;
    return `${counted(done, 'step is', 'steps are')} done, ${rest}.`;
  },
  staysKept: 'Keep the page’s address: your values stay in this browser.',
  isNotKept: 'This browser keeps nothing, so note your values before you close the page.',
  skip: (button: string) => `Skip to “${button}”`,

  kept: (step: number) =>
    `Kept in this browser only: values and marks, up to step ${String(step)}. No private key, no token.`,
  keptBefore: 'Where a text cannot be used, the earlier value stays.',
  refuses: 'This browser does not save anything more. What you enter now is lost when you close the page.',
  start: (step: number) => `Start with step ${String(step)}`,
  continue: (step: number, title: string) => `Continue at step ${String(step)}: ${title}`,
  everyStep: 'Every step is done.',
  everyNeeded: 'Every step is done except those that are optional.',

  undone: 'The marks and values of this step are removed.',
  restored: putBack,
  missing: (label: string) => `${label}: enter a value.`,
  helpIsOpen: 'The known causes are open below.',
};
