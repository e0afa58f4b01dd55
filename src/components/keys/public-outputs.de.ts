// Of public-outputs.en.ts, 3fae2b9c
import type { Translated } from '../../domain/text/translated';
import type * as en from './public-outputs.en';

export const words: Translated<typeof en.words> = {
  copyAs: (name) => `Als ${name} kopieren`,
  copyFor: (box) => `Für ${box} kopieren`,
  noPrint: 'braucht eine Seite mit https',
  copied: (count) => `${String(count)} Zeichen`,
  offered: (file) => `Als ${file} angeboten.`,
};
