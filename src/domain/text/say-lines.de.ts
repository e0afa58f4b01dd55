// Of say-lines.en.ts, 3e339111
import type { Translated } from './translated';
import type * as en from './say-lines.en';

export const words: Translated<typeof en.words> = {
  lines: (list, isOne) => `${isOne ? 'Zeile' : 'Zeilen'} ${list}`,
  from: (first, last) => `${String(first)} bis ${String(last)}`,
  others: 'weitere',
};
