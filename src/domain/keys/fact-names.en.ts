/** What is shown of a key beside its message. */
export const factNames = {
  size: 'Size',
  fingerprint: 'SHA-256 fingerprint',
  base64: 'The same in base64',
  thumbprint: 'Key id (RFC 7638 thumbprint)',
} as const;
