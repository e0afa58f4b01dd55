// Of copy-value.en.ts, 1a89e5a4
import { counted } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './copy-value.en';

export const words: Translated<typeof en.words> = {
  nothing: 'Es gibt noch nichts zu kopieren. Der Wert muss zuerst die Prüfung bestehen.',
  length: (count) => counted(count, 'Zeichen', 'Zeichen'),
};
