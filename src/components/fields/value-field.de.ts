// Of value-field.en.ts, dd0eeb1d
import type { Translated } from '../../domain/text/translated';
import type * as en from './value-field.en';

export const words: Translated<typeof en.words> = {
  reading: 'Der Inhalt dieses Felds wird gelesen …',
  putOldBack: 'Alten Wert wiederherstellen',
  putUnreadBack: 'Wiederherstellen',
  unread:
    'Der Inhalt bleibt im Feld, bis Sie die Seite verlassen. Ein Teil davon ließ sich nicht lesen, deshalb wird er nicht verwendet. Lassen Sie nur den Wert im Feld, oder fügen Sie ihn ohne den Rest neu ein.',
  sample: 'Das ist ein Beispiel. Ersetzen Sie es durch Ihren eigenen Wert.',
};
