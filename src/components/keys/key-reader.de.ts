// Of key-reader.en.ts, f8bd1e2f
import { rsaPublicKey } from '../../domain/keys/rsa-key.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './key-reader.en';

export const words: Translated<typeof en.words> = {
  inHand: (size = 'Größe unbekannt') => rsaPublicKey(size),
};
