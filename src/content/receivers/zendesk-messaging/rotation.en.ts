export const words = {
  name: 'Zendesk messaging',
  label: 'Messaging key',
  allows:
    'Up to 10 keys side by side, which the kid of the token tells apart. Each is an id and a shared secret, and Zendesk makes both. This page has no box for them.',
  gap: {
    due: 'None: both keys work until you delete the old one.',
    leaked:
      'From deleting the leaked key until your server signs with the new one. We infer that deleting a key ends all its tokens.',
  },
  moves: {
    look: {
      title: 'See which keys there are',
      words:
        'Open the tab and read the list. It shows the id of each key, and not its secret. The kid of a token that your server makes names the key in use.',
    },
    'ask-others': {
      title: 'Find out who else signs with this key',
      words:
        'Mobile apps and other sites may make their tokens with the same key. Look for its id in their settings, and plan the change with their owners.',
    },
    create: {
      title: 'Create another key',
      words:
        'Choose Create key, name it with the month, and take its id and its secret straight to the secret store. The secret is shown whole only now.',
    },
    'delete-first': {
      title: 'Delete the leaked key',
      words:
        'Whoever has its secret can log in as any of your customers. Delete it as soon as the new secret is in the store.',
      visitors: 'Logins fail until your server signs with the new key.',
    },
    switch: {
      title: 'Switch id and secret together',
      words:
        'Change both on every instance of your server in one step, and restart what reads them only at its start.',
      check: 'Read a fresh token on this page: its kid is the id of the new key.',
    },
    wait: {
      title: 'Wait until the last old token has expired',
      words:
        'Wait one lifetime. Tokens without exp last until their key is deleted, and those people sign in again then.',
    },
    delete: {
      title: 'Delete the old key',
      words: 'Delete it in the list of keys, by its id.',
      visitors: 'Somebody who still has a token of the old key is asked to sign in again.',
    },
    try: {
      title: 'Try it as a signed-in visitor',
      words: 'Open the widget in a private window, sign in on your site, and write a message.',
      check: 'The agent sees a check mark beside the name, and your id of the person.',
    },
    'clean-up': {
      title: 'Find out where the secret got out',
      words: 'Remove it from tickets, chats, mail, client code, and the history of every repository.',
    },
  },
  rollBack: {
    due: 'Sign with the old id and secret again. That works until you delete the old key.',
    leaked: 'There is no way back to a deleted key. Create a third one and switch to it in the same way.',
  },
} as const;
