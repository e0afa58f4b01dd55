/** Comments of the lines for a terminal. */
export const words = {
  savedLine: 'the saved key, one line of base64 in saved.txt',
  savedPem: 'or with BEGIN and END lines in saved.pem',
  signer: 'where the private key is',
  toPem: 'the saved key with BEGIN and END lines',
  token: 'the token in token.txt: what was signed, and the signature',
  verify: 'prints Verified OK if the saved key fits',
} as const;
