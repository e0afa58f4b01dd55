import { movesInWords, type RotationPlace } from '../../../domain/rotation/rotation';
import { words } from './rotation.en';

const source = 'dynamics-settings';
const derived = 'derived-dynamics';
const due = { why: ['routine'] } as const;
const leaked = { why: ['leaked'] } as const;

export const place: RotationPlace = {
  id: 'dynamics',
  name: words.name,
  label: words.label,
  allows: words.allows,
  signers: ['server'],
  gap: [
    { words: words.gap.due, source: derived, only: due },
    { words: words.gap.leaked, source: derived, only: leaked },
  ],
  moves: movesInWords(
    [
      { id: 'look', lane: 'here', source, only: { present: ['unknown'] } },
      { id: 'ask-others', lane: 'desk', source, only: { others: ['others', 'unknown'] } },
      { id: 'make', lane: 'here' },
      { id: 'serve-both', lane: 'server', source, only: due },
      { id: 'wait-for-cache', lane: 'here', source: derived, only: due },
      { id: 'serve-new', lane: 'server', source, only: leaked },
      { id: 'switch', lane: 'server', source },
      { id: 'wait-for-tokens', lane: 'here', only: due },
      { id: 'serve-one', lane: 'server', source, only: due },
      { id: 'try', lane: 'desk', source },
      { id: 'clean-up', lane: 'server', only: leaked },
    ],
    words.moves,
  ),
  rollBack: [
    { words: words.rollBack.due, only: due },
    { words: words.rollBack.leaked, only: leaked },
  ],
  sources: [source, derived],
};
