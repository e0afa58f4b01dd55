/** What a search removes from a paste. */
export const kinds = {
  privateKey: 'a private key',
  secret: 'a secret',
  key: 'a key',
  token: 'a token',
  email: 'an e-mail address',
  long: 'a long text',
} as const;
