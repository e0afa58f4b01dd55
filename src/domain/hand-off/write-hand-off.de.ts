// Of write-hand-off.en.ts, e0548817
import { sayNumber } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './write-hand-off.en';

export const words: Translated<typeof en.words> = {
  size: (length) => `Der Link hat ${sayNumber(length)} Zeichen.`,
  long: 'Manche E-Mail-Programme zerbrechen eine Adresse dieser Länge. Senden Sie stattdessen die Datei.',
};
