export const words = {
  name: 'Salesforce Enhanced Chat',
  label: 'Keyset',
  allows:
    'A keyset holds several keys at a time, each with its own switch, and the kid of the token chooses. Your server signs.',
  gap: {
    due: 'None, where both keys are active while the server changes over. How soon Salesforce acts on a change is not documented, so leave an hour before each move.',
    first: 'None: no key is saved yet.',
    leaked:
      'From deactivating the leaked key until your server signs with the new one. How soon Salesforce acts on a change is not documented.',
  },
  moves: {
    look: {
      title: 'Look at the keys',
      words: 'Open the page and note each key, its name and whether it is active, and which keyset has it.',
    },
    'ask-others': {
      title: 'Find out which channels use the keyset',
      words:
        'Open each channel under Messaging Settings and look at its User Verification Configuration. Every server that signs for one of them changes over, too.',
    },
    make: {
      title: 'Make the new pair and its key file',
      words:
        'Make it on this page with this service as its purpose, and save the JWK with x5c before you leave. Its kid differs from the old one.',
    },
    'deactivate-leaked': {
      title: 'Deactivate the leaked key',
      words: 'Open the key, clear Active and save, before the new one is ready.',
      visitors: 'No visitor can sign in to the chat until the server signs with the new key.',
    },
    upload: {
      title: 'Upload the new key file',
      words: 'Give the key a name with a date, such as deskbridge_2026_11, activate it and save.',
    },
    'add-to-keyset': {
      title: 'Add it to the keyset',
      words: 'Edit the keyset, choose the new key beside the old one and save.',
    },
    'sign-with-new': {
      title: 'Sign with the new key',
      words: 'Give the server the new private key and put the new kid into the header of its tokens.',
      check: 'Read a fresh token on this page: its kid is that of the new key file.',
    },
    try: {
      title: 'Test as a visitor',
      words: 'Sign in to your site in a private window and open the chat. It opens, and knows you.',
    },
    'deactivate-old': {
      title: 'Deactivate the old key',
      words:
        'Wait for the longest life of your tokens and an hour more, then clear Active on the old key. Delete it a week later, once nobody missed it.',
    },
    'clean-up': {
      title: 'Remove the leaked key everywhere',
      words:
        'Delete it from the keyset, the secret store, backups and the history of a repository. Look in your logs for tokens that your server did not sign.',
    },
  },
  rollBack: {
    replaced: 'Sign with the old key and its kid again. It works as long as the old key is active.',
    first: 'Take User Verification off the channel: visitors chat as guests, as before.',
    leaked: 'Never activate the leaked key again. If the new pair fails, make a third one.',
  },
} as const;
