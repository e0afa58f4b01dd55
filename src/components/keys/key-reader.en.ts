import { rsaPublicKey } from '../../domain/keys/rsa-key.en';

export const words = {
  inHand: (size = 'of unknown size') => rsaPublicKey(size),
} as const;
