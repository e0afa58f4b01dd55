// Of compare.en.ts, d938eb40
import type { Translated } from '../text/translated';
import type * as en from './compare.en';

export const doubts: Translated<typeof en.doubts> = {
  unstored: (label) => `${label}: hier erzeugt, und der private Schlüssel ist noch nicht gespeichert.`,
  missing: (label, setup) => `${label} fehlt in ${setup}.`,
  sameKey: (label, one, other) =>
    `${label} ist in beiden gleich. Wer den privaten Schlüssel für ${one} hat, kann für ${other} signieren. Verwenden Sie für jede ein eigenes Schlüsselpaar.`,
  same: (label, one, other) =>
    `${label} ist in beiden gleich. Wenn ${one} und ${other} zwei Konten oder Umgebungen sind, hat eine davon den Wert der anderen.`,
};
