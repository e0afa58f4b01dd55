// Of fault-finder.en.ts, 120d03f4
import { counted, enumerate } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './fault-finder.en';

export const words: Translated<typeof en.words> = {
  fix: 'Beheben Sie ihn in:',
  taken: (parts) => `Aus dem Text entfernt: ${enumerate(parts)}.`,
  isCut: 'Nur die ersten 20.000 Zeichen bleiben hier.',
  unknown: (codes) => `Keine Quelle, die wir kennen, erklärt ${enumerate(codes)}.`,
  fits: (count) => `${counted(count, 'Fehler passt', 'Fehler passen, der wahrscheinlichste zuerst')}.`,
  elsewhere: 'Keiner der Fehler, die hier gezeigt werden, passt. Von den anderen:',
  none: (count, isOnGuide) =>
    `Keiner der ${String(count)} Fehler ${isOnGuide ? 'dieser Anleitung' : 'dieser Seite'} passt. Notieren Sie den Code, die Uhrzeit und ` +
    'die Stelle, und fragen Sie den Support der Konsole, die ihn zeigt. Lassen Sie Schlüssel und Tokens weg.',
};
