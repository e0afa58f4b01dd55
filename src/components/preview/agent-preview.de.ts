// Of agent-preview.en.ts, df6a5c84
import type { Translated } from '../../domain/text/translated';
import type * as en from './agent-preview.en';

export const words: Translated<typeof en.words> = {
  clipped: 'der Seite abgeschnitten',
  kept: 'von der Komponente belegt',
};
