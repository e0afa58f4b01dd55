// Of public-forms.en.ts, c9ff1824
import type { Translated } from '../../domain/text/translated';
import type * as en from './public-forms.en';

export const words: Translated<typeof en.words> = {
  needsHttps: (name) =>
    `${name} benennt den Schlüssel mit einem Hashwert, den Browser nur für https-Seiten berechnen.`,
  isFor: (name, takenBy) => `${name}: für ${takenBy}.`,
  isTaken: (name, box) => `${name}: die Form für ${box}.`,
};
