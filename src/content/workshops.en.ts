export const words = {
  keys: {
    name: 'Keys',
    tools: {
      make: { title: 'Make a pair', short: 'Make' },
      read: { title: 'Read a key', short: 'Read' },
      compare: { title: 'Compare a key with a token', short: 'Compare' },
      replace: { title: 'Replace a key', short: 'Replace' },
    },
    fields: { key: 'Key', pairKey: 'Public key', pairToken: 'Token' },
  },
  token: {
    name: 'Tokens',
    tools: {
      read: { title: 'Read a token' },
      make: { title: 'Make a token' },
      'time-line': { title: 'Watch it renew' },
      refusals: { title: 'Try bad tokens' },
    },
    fields: {
      token: 'Token',
      tokenKey: 'Public key of the signer',
      ibmPublicKey: 'IBM provided public key',
    },
  },
} as const;
