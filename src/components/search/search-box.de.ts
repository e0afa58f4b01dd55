// Of search-box.en.ts, 1a395872
import { counted, enumerate } from '../../domain/text/locale';
import type { PasteKind } from '../../domain/search/paste-kind';
import type { Translated } from '../../domain/text/translated';
import type * as en from './search-box.en';

const pasted = {
  'private-key': 'Das ist ein privater Schlüssel.',
  'public-key': 'Das ist ein öffentlicher Schlüssel oder ein Zertifikat.',
  'key-set': 'Das ist ein Schlüssel in JSON.',
  token: 'Das ist ein Token.',
  'embed-script': 'Das ist ein Teil eines Einbettungsskripts.',
  policy: 'Das ist ein Teil einer Content-Security-Policy.',
} as const satisfies Record<PasteKind, string>;

export const words: Translated<typeof en.words> = {
  list: 'Ergebnisse',
  empty:
    'Geben Sie einen Code wie 9007 ein, eine Bezeichnung aus einer Konsole oder das, was Sie sehen. Ein eingefügter Schlüssel oder ein Token wird erkannt und nicht gespeichert.',
  none: 'Nichts passt. Versuchen Sie nur den Code, ein Wort der Meldung oder die Bezeichnung des Felds.',
  results: (count) => counted(count, 'Ergebnis', 'Ergebnisse'),
  notice: (kind, taken) =>
    [
      kind && pasted[kind],
      taken.length > 0 &&
        `Aus dem Feld entfernt und nicht gespeichert${kind ? '' : `: ${enumerate(taken)}`}.`,
      kind && 'Das erste Ergebnis liest es.',
    ]
      .filter(Boolean)
      .join(' '),
  failed:
    'Der eingefügte Text ließ sich nicht auf Geheimnisse prüfen. Deshalb wurde er aus dem Feld entfernt. Laden Sie die Seite neu, und fügen Sie ihn noch einmal ein.',
};
