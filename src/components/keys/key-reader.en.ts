import { rsaPublicKey } from '../../domain/keys/rsa-key.en';

export const words = {
  activeKey: (size = 'of unknown size') => rsaPublicKey(size),
} as const;
