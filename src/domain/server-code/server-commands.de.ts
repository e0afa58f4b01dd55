// Of server-commands.en.ts, ca3ffab4
import type { Translated } from '../text/translated';
import type * as en from './server-commands.en';

export const words: Translated<typeof en.words> = {
  install: 'Installieren',
  selfTest: 'Ein Token ausgeben, um es mit dem öffentlichen Schlüssel zu vergleichen',
  run: 'Ausführen',
};
