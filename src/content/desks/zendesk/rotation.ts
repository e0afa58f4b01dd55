import type { RotationPlace } from '../../../domain/rotation/rotation';

const source = 'zendesk-visitor-authentication';

export const place: RotationPlace = {
  id: 'zendesk',
  name: 'Zendesk',
  label: 'Zendesk shared secret',
  allows:
    'One shared secret, which Zendesk makes and the assistant signs with. It is no key pair, and it has no box on this page.',
  signers: ['assistant'],
  gap: [
    {
      words:
        'About 5 minutes: Zendesk says that visitors may drop out of the widget for so long once the secret is made anew. The old one stops at once, so no order of moves avoids it.',
      source,
    },
  ],
  moves: [
    {
      id: 'look',
      lane: 'assistant',
      title: 'Look whether visitors are authenticated',
      words:
        'If Authenticate users is off, no secret is in use. The secret itself may be hidden once it is saved; it does not have to be seen.',
      source: 'assistant-zendesk-secure',
      only: { present: ['unknown'] },
    },
    {
      id: 'ask-others',
      lane: 'desk',
      title: 'Find who else signs with it',
      words:
        'The secret signs visitors in for all of Zendesk Chat. A site or an app of yours that signs visitors in by itself needs the new one in the same minutes.',
      source,
      only: { others: ['others', 'unknown'] },
    },
    {
      id: 'offline',
      lane: 'desk',
      title: 'Wait until Chat is offline',
      words: 'Zendesk advises to do it while Chat is offline. Finish open chats first.',
      visitors: 'Chat is closed, as on every evening.',
      source,
      only: { why: ['routine'] },
    },
    {
      id: 'at-once',
      lane: 'desk',
      title: 'Do not wait',
      words:
        'Whoever has the secret can pass for any of your customers. Set Chat offline if you can, and go on at once either way.',
      visitors: 'Open chats may break off.',
      source,
      only: { why: ['leaked'] },
    },
    {
      id: 'generate',
      lane: 'desk',
      title: 'Make the secret anew',
      words:
        'As a Chat administrator. Copy it straight away: make, copy and paste in one sitting, and put it into no other page.',
      path: ['Chat dashboard', 'Settings', 'Widget', 'Widget security', 'Visitor Authentication', 'Generate'],
      visitors: 'The old secret is revoked. Visitors may drop out of the widget for about 5 minutes.',
      source,
    },
    {
      id: 'paste',
      lane: 'assistant',
      title: 'Paste it where it is used',
      words: 'Into Zendesk shared secret, with Authenticate users on, and save. Then clear the clipboard.',
      visitors: 'Until it is saved, visitors who are signed in are refused although the account is online.',
      source: 'assistant-zendesk-secure',
    },
    {
      id: 'try',
      lane: 'assistant',
      title: 'Try it as a visitor',
      words: 'Set Chat online, open the web chat as a visitor who is signed in, and ask for a person.',
      check: 'The agent sees the name and the e-mail address of that visitor.',
      source: 'assistant-zendesk-secure',
    },
    {
      id: 'clean-up',
      lane: 'server',
      title: 'Find how it got out',
      words: 'Delete the old secret wherever it was noted: tickets, mail, chat, the history of a repository.',
      only: { why: ['leaked'] },
    },
  ],
  rollBack: [
    {
      words:
        'There is none: the old secret is revoked for good. If chats are refused, make the secret once more and paste it with care. As far as we can tell, transfers work meanwhile with Authenticate users off, and the agent sees no identity; that is not verified.',
      source,
    },
  ],
  sources: [source, 'assistant-zendesk-secure'],
};
