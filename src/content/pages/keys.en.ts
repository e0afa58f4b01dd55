/** What `/keys/` says above each tool. */
export const words = {
  title: 'Keys: make, read, compare, replace',
  description:
    'Make an RSA key pair in the browser, read and repair any public key, see whether a key fits a token, and plan a replacement. Nothing is sent.',
  lede: 'Make a key pair, read a key that somebody sent you, and check whether the key in the console fits the tokens of your server. All of it happens in this page, and nothing is sent.',
  make: 'You have no key yet, or a new one is due.',
  read: 'You have a key and want to know what it is, or need it in another form.',
  compare: 'The console has a key and your server signs, but the token is refused.',
  replace: 'A key is in use and has to be replaced.',
} as const;
