/** The workshops, and their tools by the ids of their sections, which links lead to. */
export const workshops = {
  keys: {
    name: 'Keys',
    tools: [
      { id: 'make', title: 'Make a pair', short: 'Make', fields: {} },
      { id: 'read', title: 'Read a key', short: 'Read', fields: { key: 'Key' } },
      {
        id: 'compare',
        title: 'Compare a key with a token',
        short: 'Compare',
        fields: { pairKey: 'Public key', pairToken: 'Token' },
      },
      { id: 'replace', title: 'Replace a key', short: 'Replace', fields: {} },
    ],
  },
  token: {
    name: 'Tokens',
    tools: [
      { id: 'read', title: 'Read a token', fields: { token: 'Token', tokenKey: 'Public key of the signer' } },
      { id: 'make', title: 'Make a token', fields: { ibmPublicKey: 'IBM provided public key' } },
      { id: 'time-line', title: 'Watch it renew', fields: {} },
    ],
  },
} as const;
