// Of play-choices.en.ts, 0db660e0
import type { Translated } from '../../domain/text/translated';
import type * as en from './play-choices.en';

export const playLives: Translated<typeof en.playLives> = [
  { value: '3', words: '3 Sekunden: „3600“ als Text' },
  { value: '60', words: '1 Minute' },
  { value: '600', words: '10 Minuten' },
  { value: '1200', words: '20 Minuten' },
  { value: '3600', words: '1 Stunde' },
  { value: 'none', words: 'Kein exp' },
];

export const playClocks: Translated<typeof en.playClocks> = [
  { value: '0', words: 'Richtig' },
  { value: '-300', words: 'geht 5 Minuten nach' },
  { value: '-1800', words: 'geht 30 Minuten nach' },
  { value: '300', words: 'geht 5 Minuten vor' },
];
