import { copyRefused } from '../../browser/copy.en';

export const words = {
  copied: 'Step copied as Markdown.',
  refused: `${copyRefused} Select the step and copy it by hand.`,
  /** In front of the address of the step, and behind it. */
  from: 'From ',
  copiedOn: (day: string) => `, copied on ${day}.`,
} as const;
