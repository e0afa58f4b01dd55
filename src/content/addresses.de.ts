// Of addresses.en.ts, 7fe6a0ce
import type { Translated } from '../domain/text/translated';
import type * as en from './addresses.en';

export const words: Translated<typeof en.words> = {
  home: {
    name: 'Service-Desks',
    title: 'Wählen Sie einen Service-Desk',
    otherDesks: 'Service-Desks ohne Anleitung hier',
  },
  values: { name: 'Werte', title: 'Alle Werte' },
  faults: {
    name: 'Fehler',
    title: 'Welchen Fehler sehen Sie?',
    paste: 'Fügen Sie ein, was Sie sehen',
    codes: 'Nach Code',
    desk: 'Zeigen Sie die Fehler von',
  },
  record: { name: 'Protokoll', title: 'Was Sie eingerichtet haben' },
  changes: { name: 'Änderungen', title: 'Was sich geändert hat', own: 'Diese Website' },
  security: { name: 'Sicherheit', title: 'Was hier bleibt' },
  links: { name: 'Links', title: 'Links, die bleiben' },
  oldAddresses: { title: 'Adressen aus älterer Produktdokumentation' },
};
