// Of tool-results.en.ts, 00bc0f5a
import { enumerate } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './tool-results.en';

export const words: Translated<typeof en.words> = {
  held: (labels) => `Das Ergebnis kehrt zurück, wenn Sie dies korrigieren: ${enumerate(labels)}.`,
  examples: (labels) => `Das Ergebnis enthält ein Beispiel für: ${enumerate(labels)}.`,
};
