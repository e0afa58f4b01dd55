// Of guide-entries.en.ts, 565174da
import type { Translated } from '../../domain/text/translated';
import type * as en from './guide-entries.en';

export const words: Translated<typeof en.words> = {
  step: (guide, number) => `${guide}, Schritt ${String(number)}`,
};
