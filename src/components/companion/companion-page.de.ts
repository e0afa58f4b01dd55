// Of companion-page.en.ts, 2011af7f
import { copyRefused } from '../../browser/copy.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './companion-page.en';

export const words: Translated<typeof en.words> = {
  label: 'Wo Sie sind',
  next: 'Dorthin',
  crossings: 'Werte zum Kopieren',
  copy: (label) => `, ${label}, kopieren`,
  forget: {
    label: 'Hier Gespeichertes vergessen',
    question:
      'Alles vergessen, was dieser Browser von dieser Anleitung gespeichert hat: Werte, Häkchen und zur Seite Gelegtes?',
    yes: 'Vergessen',
    no: 'Behalten',
    undo: 'Wiederherstellen',
  },
  window: {
    needsScript: {
      what: 'Das Fenster neben der Konsole',
      instead: 'Stellen Sie dieses Fenster daneben.',
    },
    open: 'Diesen Schritt neben der Konsole zeigen',
    here: 'Auf der Seite der Anleitung',
    putRight: 'Berichtigen Sie es auf der Seite der Anleitung.',
    refused: `${copyRefused} Kopieren Sie den Wert von Hand.`,
  },
};
