/** Comments of the lines for a terminal. */
export const words = {
  oneLine: 'the public key on one line, without BEGIN and END',
  fingerprint: 'its SHA-256 fingerprint',
  passphrase: 'the private key with a passphrase',
  look: 'kind, size and exponent of a public key',
  fromRequest: 'the public key in a certificate request',
  fromCertificate: 'the public key in a certificate',
  fromSsh: 'an SSH key as PEM',
} as const;
