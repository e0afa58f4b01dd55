export const words = {
  verifies: 'The signature verifies as RS256 with this key.',
  notGiven:
    'The signature is not checked, because the key of the signer is missing. Enter the signer’s public key below.',
  sharedSecret:
    'The signature is not checked: this takes the secret that both sides share, and this page never asks for it.',
} as const;
