// Of key-reader.en.ts, b4e0d6e7
import { rsaPublicKey } from '../../domain/keys/rsa-key.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './key-reader.en';

export const words: Translated<typeof en.words> = {
  activeKey: (size = 'Größe unbekannt') => rsaPublicKey(size),
};
