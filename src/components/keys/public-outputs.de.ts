// Of public-outputs.en.ts, 2a644806
import type { Translated } from '../../domain/text/translated';
import type * as en from './public-outputs.en';

export const words: Translated<typeof en.words> = {
  needsHttps: (name) =>
    `${name} benennt den Schlüssel mit einem Hashwert, den Browser nur für https-Seiten berechnen.`,
  isFor: (name, takenBy) => `${name}: für ${takenBy}.`,
  isTaken: (name, box) => `${name}: die Form für ${box}.`,
  copyAs: (name) => `Als ${name} kopieren`,
  copyFor: (box) => `Für ${box} kopieren`,
  noPrint: 'braucht eine Seite mit https',
  copied: (count) => `${String(count)} Zeichen`,
  offered: (file) => `Als ${file} angeboten.`,
};
