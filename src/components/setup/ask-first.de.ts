// Of ask-first.en.ts, f1fb22ef
import { putBack } from './kept.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './ask-first.en';

export const words: Translated<typeof en.words> = {
  refused:
    'Der Browser hat nichts an dem geändert, was er gespeichert hat. Löschen Sie die Daten dieser Website in seinen Einstellungen.',
  back: putBack,
  backWithOthers:
    'Wiederhergestellt, zusammen mit Änderungen, die ein anderer Tab inzwischen vorgenommen hat.',
  forgotten: 'Vergessen: Dieser Browser speichert nichts von dieser Anleitung.',
};
