// Of remind-me.en.ts, f40639b5
import type { Translated } from '../../domain/text/translated';
import type * as en from './remind-me.en';

export const words: Translated<typeof en.words> = {
  continue: 'Die Wartezeit ist vorbei. Machen Sie dort weiter, wo Sie aufgehört haben:',
  saved: (file, when) => `Als ${file} angeboten, für ${when}.`,
};
