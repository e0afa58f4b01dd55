// Of hand-off-page.en.ts, 92f861b3
import { reload } from '../fields/fields-page.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './hand-off-page.en';

export const words: Translated<typeof en.words> = {
  title: 'Einen Teil weitergeben',
  needsScript: { what: 'Das Weitergeben eines Teils', instead: reload },
  intro:
    'Arbeitet jemand anders in einer der Konsolen? Senden Sie dieser Person ihre Schritte, mit den Werten, die sie braucht.',
  send: (who) => `Teil senden: ${who}`,
  open: 'Oder eine Weitergabe öffnen, die als Datei kam',
  again: 'Mit der Weitergabe fortfahren',
  close: 'Schließen',
  opened: {
    intro:
      'Wählen Sie, was Sie übernehmen. Ein Link oder eine Datei lässt sich unterwegs ändern: Vergleichen Sie Schlüssel und Adressen mit dem Absender, bevor Sie sie verwenden.',
    take: 'Übernehmen',
    leave: 'Weglassen',
    compared: 'Der Absender hat mir dasselbe auf anderem Weg als über den Link genannt',
    left: 'Nicht verwendet',
    takeAll: 'Übernehmen',
    drop: 'Nicht verwenden',
    undo: 'Rückgängig machen',
    sendBack: 'Zurücksenden, was Sie haben',
    steps: 'Die Schritte',
  },
  sheet: {
    kind: {
      legend: 'Was ist es?',
      task: 'Schritte, die jemand anders ausführt',
      results: 'Ergebnisse, die ich zurücksende',
    },
    note: {
      label: 'Eine Notiz dazu',
      hint: 'Was die andere Seite wissen muss. Lassen Sie das Feld leer, wenn es nichts gibt.',
    },
    carries: 'Das ist enthalten',
    leavesOut: 'Das ist nicht enthalten',
    prints: {
      title: 'Lesen Sie dies vor, am Telefon oder persönlich',
      words:
        'Die andere Seite darf diese Werte erst verwenden, wenn Sie beide dasselbe sehen. Senden Sie dies nicht auf demselben Weg wie den Link.',
    },
    send: 'Senden',
    link: 'Link',
    copyLink: 'Link kopieren',
    save: 'Weitergabe speichern',
    text: 'Ein Text für E-Mail oder Chat',
    copyText: 'Text kopieren',
  },
};
