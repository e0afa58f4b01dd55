import { movesInWords, type RotationPlace } from '../../../domain/rotation/rotation';
import { words } from './rotation.en';

const source = 'zendesk-visitor-authentication';

export const place: RotationPlace = {
  id: 'zendesk',
  name: words.name,
  label: words.label,
  allows: words.allows,
  signers: ['assistant'],
  gap: [{ words: words.gap, source }],
  moves: movesInWords(
    [
      {
        id: 'look',
        lane: 'assistant',
        source: 'assistant-zendesk-secure',
        only: { present: ['unknown'] },
      },
      { id: 'ask-others', lane: 'desk', source, only: { others: ['others', 'unknown'] } },
      { id: 'offline', lane: 'desk', source, only: { why: ['routine'] } },
      { id: 'at-once', lane: 'desk', source, only: { why: ['leaked'] } },
      {
        id: 'generate',
        lane: 'desk',
        path: [
          'Chat dashboard',
          'Settings',
          'Widget',
          'Widget security',
          'Visitor Authentication',
          'Generate',
        ],
        source,
      },
      { id: 'paste', lane: 'assistant', source: 'assistant-zendesk-secure' },
      { id: 'try', lane: 'assistant', source: 'assistant-zendesk-secure' },
      { id: 'clean-up', lane: 'server', only: { why: ['leaked'] } },
    ],
    words.moves,
  ),
  rollBack: [{ words: words.rollBack, source }],
  sources: [source, 'assistant-zendesk-secure'],
};
