/** Of the components of this folder, which `/keys/` and `/token/` share. */
export const words = {
  bench: 'Key in use',
  takeKey: 'Take the key in use',
  keys: {
    label: 'Where the two keys of a pair go',
    caption: 'One pair, two keys: what the private key signs, only the public key can check.',
    private: 'Private key: stored',
    public: 'Public key: pasted',
    token: 'Token',
  },
  tokens: {
    label: 'The lifetime of a token',
    caption:
      'The page fetches a token when a chat opens, and again each time the previous one is about to expire.',
    opens: 'The chat opens',
    again: 'Asked again',
    accepted: 'Token accepted',
  },
  map: {
    signs: 'Signs',
    checks: 'Checks',
    lanes: {
      assistant: 'where tokens are signed',
      desk: 'where they are checked',
      here: 'this page',
    },
  },
  state: {
    copy: 'Copy a link to this',
    tool: (title: string) => `tool: ${title}`,
    chosen: 'The link that brought you here chose:',
    setBack: 'Set it back',
  },
  commandsBelow: 'The commands below do the same.',
  offline: 'Use it without a network',
  onThisPage: 'On this page',
} as const;
