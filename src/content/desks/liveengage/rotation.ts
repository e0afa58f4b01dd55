import type { Move, RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';

const label = 'JWT Public Key';
const path = ['Campaigns', 'Data Sources', 'Integrations', 'Authentication server', 'Configure'] as const;

const assistantSigns: readonly Move[] = [
  {
    id: 'read-set-up-page',
    lane: 'assistant',
    title: 'Read the key on the set-up page',
    words:
      'Copy the JWT key of the Web Chat set-up page and read it on this page. If it has another fingerprint than the saved one, it is the new key. How the assistant can be made to renew its pair is not documented: ask its vendor.',
    path: ['Integrations', 'Web chat', 'Set up'],
    source: 'assistant-liveengage-2020',
    only: { signer: ['assistant'] },
  },
  {
    id: 'report',
    lane: 'assistant',
    title: 'Report the leak to the assistant’s vendor',
    words:
      'The private half is theirs. If it got out, only they can renew it. Until then, taking the key out of the box should stop it, and transfers with it; whether the form saves an empty box is not verified.',
    visitors: 'With the key removed, transfers to an agent fail.',
    source: 'assistant-liveengage-2020',
    only: { signer: ['assistant'], why: ['leaked'] },
  },
  {
    id: 'save-theirs',
    lane: 'desk',
    title: 'Save the new public key',
    words: `Put it into ${label}, on one line and without BEGIN and END lines, and save.`,
    path,
    visitors:
      'If the assistant signs with the new key already, transfers work from now on. If it does not, they fail until it does.',
    source: 'liveperson-key-format',
    only: { signer: ['assistant'] },
  },
];

const own = publicKeyMoves({
  name: 'LiveEngage',
  label,
  lane: 'desk',
  path,
  look: 'Open the form and see whether the box is filled. In newer consoles it is Management Console, Consumer Identity Provider.',
  others:
    'LiveEngage has one authentication type for web and in-app messaging of the whole account. Whatever else signs customers in with the saved key stops working when it is replaced: ask whoever runs the account. Whether several issuers can stand side by side in newer consoles is not verified; LivePerson can tell.',
  refused: 'Sign-in is answered with HTTP 500 and code 9007, and the transfer fails.',
  trial: 'Open the web chat, ask for a person, and see the conversation reach an agent.',
  source: 'liveperson-authentication-configuration',
  othersSource: 'liveperson-get-started',
});
const trial = own.findIndex(({ id }) => id === 'try');

export const place: RotationPlace = {
  id: 'liveengage',
  name: 'LiveEngage',
  label,
  allows: 'One public key for the whole account, which web and in-app messaging share.',
  signers: ['assistant', 'server'],
  gap: [
    {
      words:
        'Seconds, between saving the key and throwing the switch. There is one box, so no order of moves avoids it. How soon a saved key is used is not documented.',
      source: 'liveperson-get-started',
      only: { signer: ['server'], why: ['routine'], present: ['yes', 'unknown'] },
    },
    {
      words: 'Not at all for the sake of the key: none is in use yet.',
      only: { signer: ['server'], why: ['routine'], present: ['no'] },
    },
    {
      words:
        'From saving the new key until your server signs with it. How soon a saved key is used is not documented.',
      source: 'liveperson-get-started',
      only: { signer: ['server'], why: ['leaked'] },
    },
    {
      words:
        'From when the assistant signs with its new key until that key is saved. You do not hold the switch, so ask the vendor for the time and be at the console.',
      source: 'assistant-liveengage-2020',
      only: { signer: ['assistant'] },
    },
  ],
  moves: [...own.slice(0, trial), ...assistantSigns, ...own.slice(trial)],
  rollBack: [
    ...publicKeyRollBack(label),
    {
      words: `Put the old public key back into ${label}. It helps only while the assistant signs with its old key.`,
      only: { signer: ['assistant'], why: ['routine'], present: ['yes', 'unknown'] },
    },
    {
      words: `There is nothing to go back to. Empty ${label}, or put right what is saved there.`,
      only: { signer: ['assistant'], why: ['routine'], present: ['no'] },
    },
    {
      words: 'Do not go back to the leaked key. Leave the box empty until the vendor has renewed the pair.',
      only: { signer: ['assistant'], why: ['leaked'] },
    },
  ],
  sources: ['liveperson-get-started', 'liveperson-authentication-configuration', 'liveperson-key-format'],
};
