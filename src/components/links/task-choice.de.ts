// Of task-choice.en.ts, a107bf1b
import type { Translated } from '../../domain/text/translated';
import type * as en from './task-choice.en';

export const words: Translated<typeof en.words> = {
  of: (all) => ` von ${String(all)}`,
  inTask: (place, all) => ` · ${String(place)} von ${String(all)}`,
  leadsTo: { finish: 'fertig', next: 'nächster Schritt' },
};
