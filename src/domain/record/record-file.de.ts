// Of record-file.en.ts, d22f3eb9
import type { Translated } from '../text/translated';
import type * as en from './record-file.en';

export const problems: Translated<typeof en.problems> = {
  noRecord: 'Das ist kein Protokoll. Ein Protokoll ist eine Datei, die hier als JSON gespeichert wurde.',
  newer: 'Eine neuere Version dieser Website hat diese Datei geschrieben. Öffnen Sie sie dort.',
  empty: 'Diese Datei enthält keine Einrichtung. Wählen Sie eine, die hier als JSON gespeichert wurde.',
};
