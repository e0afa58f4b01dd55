// Of fault-finder.en.ts, 29f7b715
import type { Translated } from '../../domain/text/translated';
import type * as en from './fault-finder.en';

export const words: Translated<typeof en.words> = {
  fix: 'Beheben Sie ihn in:',
  taken: (parts) => `Aus dem Text entfernt: ${parts.join(', ')}.`,
  isCut: 'Nur die ersten 20.000 Zeichen bleiben hier.',
  unknown: (codes) => `Keine Quelle, die wir kennen, erklärt ${codes.join(', ')}.`,
  fits: (count) =>
    count === 1 ? '1 Fehler passt.' : `${String(count)} Fehler passen, der wahrscheinlichste zuerst.`,
  elsewhere: 'Keiner der gezeigten passt. Von den anderen:',
  none: (count, isOnGuide) =>
    `Keiner der ${String(count)} Fehler ${isOnGuide ? 'dieser Anleitung' : 'dieser Seite'} passt. Notieren Sie den Code, die Uhrzeit und ` +
    'die Stelle, und fragen Sie den Support der Konsole, die ihn zeigt. Lassen Sie Schlüssel und Tokens weg.',
};
