// Of locale.en.ts, bc6d5d51
import type { Translated } from './translated';
import type * as en from './locale.en';

export const locale = 'de';
export const direction: typeof en.direction = 'ltr';

export const quotationMarks: Translated<typeof en.quotationMarks> = ['„', '“'];

export const words: Translated<typeof en.words> = {
  more: (count) => `${count} weitere`,
};
