// Of pictures-page.en.ts, 28e7b3cb
import type { Translated } from '../../domain/text/translated';
import type * as en from './pictures-page.en';

export const words: Translated<typeof en.words> = {
  map: {
    label: 'Karte der Schritte',
    value: (label, step) => `${label}: kopiert in Schritt ${String(step)}`,
    counts: [
      'Sie kopieren keinen Wert',
      'Sie kopieren einen Wert',
      'Sie kopieren zwei Werte',
      'Sie kopieren drei Werte',
      'Sie kopieren vier Werte',
      'Sie kopieren fünf Werte',
      'Sie kopieren sechs Werte',
    ],
    more: (count) => `Sie kopieren ${String(count)} Werte`,
    across: 'von einer Seite auf die andere.',
    proved: 'Eine Linie wird durchgezogen, sobald ihr Wert die Prüfung besteht.',
    here: 'diese Seite',
  },
  to: 'nach',
  edition: (name) => `Das Bild verwendet die Namen vom Stand ${name}.`,
  inWords: (title) => `${title}, in Worten`,
};
