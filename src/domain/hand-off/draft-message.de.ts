// Of draft-message.en.ts, 04cc43b6
import { enumerate } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './draft-message.en';

export const words: Translated<typeof en.words> = {
  results: (title, who) => `Hier ist, was ich für „${title}“ habe, der Teil für: ${who}.`,
  task: (title, who, minutes) =>
    `„${title}“ braucht jemanden mit Ihrem Zugang. Das ist der Teil für: ${who}, etwa ${String(minutes)} Minuten.`,
  byFile:
    'Öffnen Sie die Anleitung, wählen Sie „Einen Teil weitergeben“, und öffnen Sie dort die angehängte Datei. Sie enthält kein Geheimnis:',
  byLink:
    'Öffnen Sie diesen Link. Er enthält kein Geheimnis, und nichts darin wird an einen Server gesendet:',
  compare: (labels) =>
    `Vergleichen Sie vor dem Verwenden mit mir, am Telefon oder persönlich: ${enumerate(labels)}. Die Seite zeigt, was vorzulesen ist.`,
};
