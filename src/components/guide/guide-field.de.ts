// Of guide-field.en.ts, f4c7658e
import type { Translated } from '../../domain/text/translated';
import type * as en from './guide-field.en';

export const words: Translated<typeof en.words> = {
  compare: 'Vergleichen Sie, was Sie sehen',
  fromLink: 'Dieser Wert kam mit dem Link. Verwenden Sie ihn nur, wenn Sie wissen, woher der Link stammt.',
};
