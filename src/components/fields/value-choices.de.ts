// Of value-choices.en.ts, 9c9123bf
import type { Translated } from '../../domain/text/translated';
import type * as en from './value-choices.en';

export const words: Translated<typeof en.words> = {
  choose: 'Wählen Sie einen davon:',
  putBack: 'Ganzen eingefügten Text wiederherstellen',
};
