import { copyRefused } from '../../browser/copy.en';

export const words = {
  copied: 'Step copied as Markdown.',
  refused: `${copyRefused} Select the step and copy it by hand.`,
  /** Behind the address of the step. */
  from: (day: string) => `copied on ${day}`,
} as const satisfies Readonly<Record<string, string | ((day: string) => string)>>;
