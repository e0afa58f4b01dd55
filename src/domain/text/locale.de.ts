// Of locale.en.ts, 4a1d35c1
import type { Translated } from './translated';
import type * as en from './locale.en';

export const locale = 'de';
export const direction: typeof en.direction = 'ltr';

export const words: Translated<typeof en.words> = {
  more: (count) => `${count} weitere`,
};
