export const words = {
  part: 'The snippet in your page',
  inOwnFile: 'The snippet in a file of your site',
  visitors: 'No launcher appears, and nothing is requested.',
  why: {
    'unsafe-inline':
      'It opens the page to every inline script, injected ones too. A nonce or a file of its own does not.',
    nonce:
      'The script element of the snippet has the same value, new in each response. A static site cannot make one, nor can a page that is stored and sent to many.',
    hash: 'It fits only this text of the snippet: any change, even a space, needs a new hash.',
    'own-file': 'The snippet is in a file of your own site, so nothing inline has to run.',
  },
} as const;
