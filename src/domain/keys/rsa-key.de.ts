// Of rsa-key.en.ts, 7a549798
import type { Translated } from '../text/translated';
import type * as en from './rsa-key.en';

export const rsaPublicKey: Translated<typeof en.rsaPublicKey> = (size) =>
  `Öffentlicher RSA-Schlüssel, ${size}`;
