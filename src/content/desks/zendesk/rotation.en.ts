export const words = {
  name: 'Zendesk',
  label: 'Zendesk shared secret',
  allows:
    'One shared secret, which Zendesk makes and the assistant signs with. It is not a key pair, and this page has no box for it.',
  gap: 'About 5 minutes: Zendesk says that visitors may drop out of the widget for that long after the secret is regenerated. The old secret stops at once, so no order of moves avoids this.',
  moves: {
    look: {
      title: 'Check whether visitors are authenticated',
      words:
        'If Authenticate users is off, no secret is in use. The secret itself may be hidden once it is saved. You do not need to see it.',
    },
    'ask-others': {
      title: 'Find out who else signs with it',
      words:
        'The secret signs visitors in for all of Zendesk Chat. If a site or app of yours signs visitors in itself, it needs the new secret in the same minutes.',
    },
    offline: {
      title: 'Wait until Chat is offline',
      words: 'Zendesk advises you to do this while Chat is offline. Finish open chats first.',
      visitors: 'Chat is closed, as on every evening.',
    },
    'at-once': {
      title: 'Do not wait',
      words:
        'Whoever has the secret can impersonate any of your customers. Set Chat offline if you can, and continue at once either way.',
      visitors: 'Open chats may break off.',
    },
    generate: {
      title: 'Generate a new secret',
      words:
        'Do this as a Chat administrator. Generate, copy and paste the secret in one go, and paste it into no other page.',
      visitors: 'The old secret is revoked. Visitors may drop out of the widget for about 5 minutes.',
    },
    paste: {
      title: 'Paste it where it is used',
      words:
        'Paste it into Zendesk shared secret, with Authenticate users on, and save. Then clear the clipboard.',
      visitors: 'Until it is saved, signed-in visitors are refused although the account is online.',
    },
    try: {
      title: 'Sign in and ask for a person',
      words: 'Set Chat online, open the web chat as a signed-in visitor, and have it pass you on.',
      check: 'The agent sees the name and the e-mail address of that visitor.',
    },
    'clean-up': {
      title: 'Find out how the secret leaked',
      words: 'Delete the old secret wherever it was noted: tickets, mail, chat, the history of a repository.',
    },
  },
  rollBack:
    'There is no way back: the old secret is revoked for good. If chats are refused, generate the secret again and paste it with care. As far as we can tell, transfers work meanwhile with Authenticate users off, and the agent sees no identity. That is not verified.',
} as const;
