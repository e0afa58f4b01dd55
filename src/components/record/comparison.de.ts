// Of comparison.en.ts, 35d6fd58
import type { Translated } from '../../domain/text/translated';
import type * as en from './comparison.en';

export const words: Translated<typeof en.words> = {
  relations: {
    same: 'gleich',
    differs: 'verschieden',
    'only-one': 'nur in der ersten',
    'only-other': 'nur in der zweiten',
  },
  sameTwice: 'Wählen Sie zwei verschiedene Einrichtungen.',
  noValues: 'Keine von beiden hat einen Wert.',
  noDoubts: 'Nichts hier wirkt auffällig.',
  doubts: (count) => (count === 1 ? 'Sehen Sie sich dies an:' : 'Sehen Sie sich diese Punkte an:'),
};
