// Of setup-page.en.ts, cab86bde
import type { Translated } from '../../domain/text/translated';
import type * as en from './setup-page.en';

export const words: Translated<typeof en.words> = {
  active: { setup: 'Einrichtung:', other: 'Andere verwenden', back: 'Zurück zum Protokoll' },
  unread: {
    title: 'Dieser Browser hat etwas gespeichert, das sich nicht lesen lässt',
    aside: 'Der lesbare Teil wird verwendet. Das Ganze ist unverändert in diesem Browser zur Seite gelegt.',
    newer:
      'Eine neuere Version dieser Website hat hier eine Einrichtung gespeichert, die diese Version unverändert lässt. Was Sie jetzt eingeben, wird daneben gespeichert.',
    save: 'Als Datei speichern',
    remove: {
      label: 'Entfernen',
      question: 'Das zur Seite Gelegte aus diesem Browser entfernen?',
      yes: 'Entfernen',
      no: 'Behalten',
      undo: 'Wiederherstellen',
    },
  },
};
