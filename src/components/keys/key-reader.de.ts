// Of key-reader.en.ts, 6a2b3d17
import type { Translated } from '../../domain/text/translated';
import type * as en from './key-reader.en';

export const words: Translated<typeof en.words> = {
  inHand: (size = 'Größe unbekannt') => `Öffentlicher RSA-Schlüssel, ${size}`,
};
