import { movesInWords, type RotationPlace } from '../../../domain/rotation/rotation';
import { words } from './rotation.en';

const source = 'zendesk-messaging-set-up';
const path = ['Admin Center', 'Account', 'Security', 'End user authentication', 'Messaging'] as const;
const due = { why: ['routine'] } as const;
const leaked = { why: ['leaked'] } as const;

export const place: RotationPlace = {
  id: 'zendesk-messaging',
  name: words.name,
  label: words.label,
  allows: words.allows,
  signers: ['server'],
  gap: [
    { words: words.gap.due, source, only: due },
    { words: words.gap.leaked, source: 'derived-zendesk-messaging', only: leaked },
  ],
  moves: movesInWords(
    [
      { id: 'look', lane: 'desk', path, source, only: { present: ['unknown'] } },
      { id: 'ask-others', lane: 'desk', only: { others: ['others', 'unknown'] } },
      { id: 'create', lane: 'desk', path, source },
      { id: 'delete-first', lane: 'desk', path, only: leaked },
      { id: 'switch', lane: 'server' },
      { id: 'wait', lane: 'here', source: 'derived-zendesk-messaging', only: due },
      { id: 'delete', lane: 'desk', path, only: due },
      { id: 'try', lane: 'desk', source: 'zendesk-messaging-retold' },
      { id: 'clean-up', lane: 'server', only: leaked },
    ],
    words.moves,
  ),
  rollBack: [
    { words: words.rollBack.due, only: due },
    { words: words.rollBack.leaked, only: leaked },
  ],
  sources: [source, 'derived-zendesk-messaging'],
};
