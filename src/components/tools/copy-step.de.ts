// Of copy-step.en.ts, 7f343c1e
import { copyRefused } from '../../browser/copy.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './copy-step.en';

export const words: Translated<typeof en.words> = {
  copied: 'Schritt als Markdown kopiert.',
  refused: `${copyRefused} Markieren Sie den Schritt, und kopieren Sie ihn von Hand.`,
  from: 'Aus ',
  copiedOn: (day) => `, kopiert am ${day}.`,
};
