// Of found-values.en.ts, 38aa81fb
import type { Translated } from '../../domain/text/translated';
import type * as en from './found-values.en';

export const words: Translated<typeof en.words> = {
  swap: 'Beide vertauschen',
  moveTo: (label) => `Nach „${label}“ verschieben`,
  found: 'In diesem Text gefunden:',
  show: (name) => `${name} im Text zeigen: `,
  place: (line, column) => `Zeile ${String(line)}, Spalte ${String(column)}`,
};
