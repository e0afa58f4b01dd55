export const words = {
  inHand: (size = 'of unknown size') => `RSA public key, ${size}`,
} as const;
