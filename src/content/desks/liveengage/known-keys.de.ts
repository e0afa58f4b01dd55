// Of known-keys.en.ts, 1d293ed0
import type { Translated } from '../../../domain/text/translated';
import type * as en from './known-keys.en';

export const words: Translated<typeof en.words> = {
  tutorialSample: 'der Beispielschlüssel aus LivePersons Anleitung, die auch den privaten Schlüssel abdruckt',
};
