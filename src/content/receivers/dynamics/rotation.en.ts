const old = 'the old key';

export const words = {
  name: 'Dynamics 365',
  label: 'Public key URL',
  allows:
    'Several keys at one address of yours, which the kid of the token tells apart. You change what the address answers, and not the record.',
  gap: {
    due: 'None, if you wait between the moves. How long Microsoft keeps a copy of the answer is not documented.',
    leaked:
      'From the new answer of your address until your server signs with the new key. Microsoft may keep a copy of the old answer for some time.',
  },
  moves: {
    look: {
      title: 'Open the address',
      words:
        'Open Public key URL in a private window. It shows a PEM text, which is one key, or an array with a kid for each.',
    },
    'ask-others': {
      title: 'Find out which records use the address',
      words:
        'Several authentication settings, and so several chat widgets, may name the same address. Open each record and compare.',
    },
    make: {
      title: 'Make the next pair',
      words:
        'Make it on this page or where it will be used. Give it a kid of its own, such as deskbridge-2027-05.',
    },
    'serve-both': {
      title: 'Answer with both keys',
      words: `Serve an array of ${old} and the new one, each with kid, publicKey and expiry. If the address answers a plain PEM today, serve the array at a second address with a second record: whether the form may change at one address is not documented.`,
      check: 'The address answers a JSON array with two entries, and each publicKey decodes to a PEM text.',
    },
    'serve-new': {
      title: 'Answer with the new key alone',
      words: 'Replace what the address answers. Leave out the leaked key.',
      visitors: 'Chats of signed-in visitors fail at the start until your server signs with the new key.',
    },
    'wait-for-cache': {
      title: 'Wait for copies of the answer to end',
      words: 'Wait a day. That is our advice, since no time is documented.',
    },
    switch: {
      title: 'Change the key and the kid',
      words: 'Change the private key and the kid in one step, on every instance.',
      check: 'Read a fresh token on this page: its kid is that of the new entry.',
    },
    'wait-for-tokens': {
      title: `Wait until the last token of ${old} has expired`,
      words: 'Both entries stay in the answer until then.',
    },
    'serve-one': {
      title: `Take ${old} out of the answer`,
      words: 'Serve the array with the new entry alone. Then delete the old private key.',
    },
    try: {
      title: 'Try it as a customer',
      words: 'Sign in on your site in a private window, and start a chat.',
      check: 'The conversation summary says Authenticated: Yes, and the customer is linked.',
    },
    'clean-up': {
      title: 'Find out how the key got out',
      words: 'Delete the private key from backups, images, tickets and repositories.',
    },
  },
  rollBack: {
    due: 'While the address answers both keys, sign with the old private key and its kid again.',
    leaked: 'There is no way back to a leaked key. Make a third pair and repeat these moves with it.',
  },
} as const;
