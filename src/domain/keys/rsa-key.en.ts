/** `size`: in words, such as "2048 bits". */
export const rsaPublicKey = (size: string) => `RSA public key, ${size}`;
