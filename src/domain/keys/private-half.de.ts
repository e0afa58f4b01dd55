// Of private-half.en.ts, e852ea8c
import type { Translated } from '../text/translated';
import type * as en from './private-half.en';

export const words: Translated<typeof en.words> = {
  unsaved:
    'Dieser Schlüssel wurde hier erzeugt, und sein privater Schlüssel ist noch nicht gespeichert. Speichern Sie ihn in dem Tab, in dem er erzeugt wurde, und bestätigen Sie es dort. Sobald dieser Tab neu geladen, verlassen oder geschlossen wird, ist der private Schlüssel verloren.',
  gone: 'Dieser Schlüssel wurde hier erzeugt, aber sein privater Schlüssel ist verloren: Sie haben die Seite verlassen, bevor Sie das Speichern bestätigt haben. Für diesen Schlüssel lässt sich nichts signieren. Erzeugen Sie ein neues Schlüsselpaar, oder bestätigen Sie unten, dass Sie den privaten Schlüssel haben.',
};
