import { oneBox } from '../../../domain/rotation/rotation-moves.en';

const label = 'JWT Public Key';
const notDocumented = 'How soon a saved key is used is not documented.';

export const words = {
  name: 'LiveEngage',
  label,
  allows: 'One public key for the whole account, which web and in-app messaging share.',
  gap: {
    due: `${oneBox.due} ${oneBox.unavoidable} ${notDocumented}`,
    leaked: `${oneBox.leaked} ${notDocumented}`,
    theirs:
      'From when the assistant signs with its new key until that key is saved. You do not control the switch, so ask the vendor for the time and be at the console.',
  },
  box: {
    name: 'LiveEngage',
    look: 'Open the form and check whether the box is filled. In newer consoles it is Management Console, Consumer Identity Provider.',
    others:
      'LiveEngage has one authentication type for web and in-app messaging of the whole account. Anything else that signs customers in with the saved key stops working when it is replaced: ask whoever runs the account. Whether newer consoles allow several issuers is not verified: ask LivePerson.',
    refused: 'Sign-in is answered with HTTP 500 and code 9007, and the transfer fails.',
    trial: 'Open the web chat and ask for a person. The conversation reaches an agent.',
  },
  /** Where the assistant signs. */
  moves: {
    'read-set-up-page': {
      title: 'Read the key on the set-up page',
      words:
        'Copy the JWT key from the Web Chat set-up page and read it on this page. If its fingerprint differs from that of the saved key, it is the new key. How to have the assistant renew its pair is not documented: ask its vendor.',
    },
    report: {
      title: 'Report the leak to the assistant’s vendor',
      words:
        'The private key is theirs. If it leaked, only they can renew it. Until then, removing the key from the box should stop it, and transfers with it. Whether the form saves an empty box is not verified.',
      visitors: 'With the key removed, transfers to an agent fail.',
    },
    'save-theirs': {
      title: 'Save the assistant’s new public key',
      words: `Paste it into ${label}, on one line and without BEGIN and END lines, and save.`,
      visitors:
        'If the assistant signs with the new key already, transfers work from now on. If it does not, they fail until it does.',
    },
  },
  rollBack: {
    replaced: `Put the old public key back into ${label}. It helps only while the assistant signs with its old key.`,
    leaked: 'Leave the box empty until the vendor has renewed the pair. The leaked key stays out of it.',
  },
} as const;
