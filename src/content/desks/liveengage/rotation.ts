import { movesInWords, type RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyGap, publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';
import { rollBackWords } from '../../../domain/rotation/rotation-moves.en';
import { words } from './rotation.en';

const { label } = words;
const path = ['Campaigns', 'Data Sources', 'Integrations', 'Authentication server', 'Configure'] as const;

const assistantSigns = movesInWords(
  [
    {
      id: 'read-set-up-page',
      lane: 'assistant',
      path: ['Integrations', 'Web chat', 'Set up'],
      source: 'assistant-liveengage-2020',
      only: { signer: ['assistant'] },
    },
    {
      id: 'report',
      lane: 'assistant',
      source: 'assistant-liveengage-2020',
      only: { signer: ['assistant'], why: ['leaked'] },
    },
    {
      id: 'save-theirs',
      lane: 'desk',
      path,
      source: 'liveperson-key-format',
      only: { signer: ['assistant'] },
    },
  ],
  words.moves,
);

const own = publicKeyMoves({
  ...words.box,
  label,
  lane: 'desk',
  path,
  source: 'liveperson-authentication-configuration',
  othersSource: 'liveperson-get-started',
});
const trial = own.findIndex(({ id }) => id === 'try');

export const place: RotationPlace = {
  id: 'liveengage',
  name: words.name,
  label,
  allows: words.allows,
  signers: ['assistant', 'server'],
  gap: [
    ...publicKeyGap(words.gap, 'liveperson-get-started'),
    { words: words.gap.theirs, source: 'assistant-liveengage-2020', only: { signer: ['assistant'] } },
  ],
  moves: [...own.slice(0, trial), ...assistantSigns, ...own.slice(trial)],
  rollBack: [
    ...publicKeyRollBack(label),
    {
      words: words.rollBack.replaced,
      only: { signer: ['assistant'], why: ['routine'], present: ['yes', 'unknown'] },
    },
    {
      words: rollBackWords(label).first,
      only: { signer: ['assistant'], why: ['routine'], present: ['no'] },
    },
    { words: words.rollBack.leaked, only: { signer: ['assistant'], why: ['leaked'] } },
  ],
  sources: ['liveperson-get-started', 'liveperson-authentication-configuration', 'liveperson-key-format'],
};
