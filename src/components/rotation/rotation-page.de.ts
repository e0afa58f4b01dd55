// Of rotation-page.en.ts, 2a0d5406
import type { Translated } from '../../domain/text/translated';
import type * as en from './rotation-page.en';

export const words: Translated<typeof en.words> = {
  where: 'Wo ist der Schlüssel gespeichert?',
  print: 'Diesen Plan drucken',
  gap: 'Wie lange Tokens abgelehnt werden.',
  lanes: {
    assistant: 'Im Assistenten',
    desk: 'Im Service-Desk',
    here: 'Hier',
    server: 'Auf Ihrem Server',
  },
  visitors: 'Besucher.',
  check: 'Prüfen.',
  rollBack: 'Wenn es schiefgeht',
  sources: 'Quellen',
  reminder: {
    label: 'An das nächste Mal erinnern',
    spans: { 90: 'in 90 Tagen', 365: 'in einem Jahr' },
    own: 'an einem selbst gewählten Tag',
    day: 'Tag',
    save: 'Für Ihren Kalender speichern',
  },
};
