// Of key-check.en.ts, e48cde87
import type { Translated } from '../text/translated';
import type * as en from './key-check.en';

export const words: Translated<typeof en.words> = {
  unread: (gap) =>
    `${gap} Der Schlüssel stand neben anderem Text: Fügen Sie nur den Schlüssel ein, oder vergleichen Sie ihn mit der Stelle, von der er stammt.`,
};
