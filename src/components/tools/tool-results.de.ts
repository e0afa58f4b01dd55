// Of tool-results.en.ts, 8cc46bea
import type { Translated } from '../../domain/text/translated';
import type * as en from './tool-results.en';

export const words: Translated<typeof en.words> = {
  held: (labels) => `Das Ergebnis kehrt zurück, wenn Sie dies korrigieren: ${labels.join(', ')}.`,
  examples: (labels) => `Das Ergebnis enthält ein Beispiel für: ${labels.join(', ')}.`,
};
