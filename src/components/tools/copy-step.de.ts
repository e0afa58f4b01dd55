// Of copy-step.en.ts, 63f1f3ac
import { copyRefused } from '../../browser/copy.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './copy-step.en';

export const words: Translated<typeof en.words> = {
  copied: 'Schritt als Markdown kopiert.',
  refused: `${copyRefused} Markieren Sie den Schritt, und kopieren Sie ihn von Hand.`,
  from: (day) => `kopiert am ${day}`,
};
