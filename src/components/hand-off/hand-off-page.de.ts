// Of hand-off-page.en.ts, cfb4e484
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
    compared: 'Ich habe dies mit dem Absender verglichen, am Telefon oder persönlich',
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
      hint: 'Was der Empfänger wissen muss. Lassen Sie das Feld leer, wenn es nichts gibt.',
    },
    carries: 'Das ist enthalten',
    leavesOut: 'Das ist nicht enthalten',
    prints: {
      title: 'Lesen Sie dies vor, am Telefon oder persönlich',
      words:
        'Der Empfänger kann diese Werte erst verwenden, wenn er sie mit Ihnen verglichen hat. Senden Sie dies nicht auf demselben Weg wie den Link.',
    },
    send: 'Senden',
    link: 'Link',
    copyLink: 'Link kopieren',
    save: 'Weitergabe speichern',
    text: 'Ein Text für E-Mail oder Chat',
    copyText: 'Text kopieren',
  },
};
