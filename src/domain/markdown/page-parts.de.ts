// Of page-parts.en.ts, e1f0af19
import type { Translated } from '../text/translated';
import type * as en from './page-parts.en';

export const words: Translated<typeof en.words> = { address: 'Adresse: ', picture: 'Bild: ' };
