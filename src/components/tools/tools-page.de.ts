// Of tools-page.en.ts, 544accb4
import { listed } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './tools-page.en';

export const words: Translated<typeof en.words> = {
  needsScript: {
    what: 'Dieses Werkzeug',
    instead: 'Unten steht ein Beispiel: Passen Sie es von Hand an, oder laden Sie die Seite neu.',
  },
  address: {
    waiting: (labels) => `Setzen Sie Ihre eigenen Werte ein: ${listed(labels)}.`,
    open: 'Öffnen',
    newTab: ' in einem neuen Tab',
    copy: 'Kopieren',
  },
  reminder: {
    title: (guide) => `${guide}: weitermachen`,
    save: 'Erinnerung für Ihren Kalender speichern',
  },
};
