// Of record-files.en.ts, d1910c7d
import type { Translated } from '../../domain/text/translated';
import type * as en from './record-files.en';

export const words: Translated<typeof en.words> = {
  saved: (file) => `Als ${file} angeboten.`,
  leftOut: (what) => `Weggelassen, weil es nach einem Geheimnis aussieht: ${what.join('; ')}.`,
};
