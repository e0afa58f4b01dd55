// Of languages-page.en.ts, d9b45ec6
import type { Translated } from '../../domain/text/translated';
import type * as en from './languages-page.en';

export const words: Translated<typeof en.words> = {
  label: 'Sprache',
  unfinished: {
    title: 'Noch nicht alles ist übersetzt',
    what: 'Einige Texte dieser Seite sind auf Englisch oder folgen einem älteren englischen Stand.',
    english: 'Die Seite auf Englisch lesen',
  },
};
