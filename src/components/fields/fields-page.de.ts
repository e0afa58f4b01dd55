// Of fields-page.en.ts, 60a48d80
import type { Translated } from '../../domain/text/translated';
import type * as en from './fields-page.en';

export const reload = 'Laden Sie die Seite neu, um es noch einmal zu versuchen.';

export const words: Translated<typeof en.words> = {
  needsScript: {
    script: (what) => `${what} braucht JavaScript`,
    noScript: ', das ausgeschaltet ist oder nicht geladen wurde.',
    https: (what) => `${what} braucht https.`,
    noHttps:
      'Auf einer Seite, die über einfaches http geladen wurde, erlaubt der Browser weder Schlüssel noch Hashwerte. Öffnen Sie sie mit https.',
    reload,
  },
  box: {
    check: 'Die Prüfung dieses Felds',
    instead: `Löschen Sie einen privaten Schlüssel, der hier eingefügt wurde. ${reload}`,
    accept: 'Diesen Wert verwenden',
    for: 'Für',
    in: (console) => `(${console})`,
    sample: 'Ein Beispiel',
  },
  marks: { ok: 'Passt', warn: 'Prüfen', stop: 'Stopp' },
};
