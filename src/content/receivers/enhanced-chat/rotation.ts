import { movesInWords, type RotationPlace } from '../../../domain/rotation/rotation';
import { words } from './rotation.en';

const source = 'salesforce-verification-setup';
const path = ['Setup', 'User Verification', 'Enhanced Chat User Verification'] as const;
const replaced = { why: ['routine'], present: ['yes', 'unknown'] } as const;
const leaked = { why: ['leaked'] } as const;
const first = { why: ['routine'], present: ['no'] } as const;

export const place: RotationPlace = {
  id: 'enhanced-chat',
  name: words.name,
  label: words.label,
  allows: words.allows,
  signers: ['server'],
  gap: [
    { words: words.gap.due, source, only: replaced },
    { words: words.gap.first, only: first },
    { words: words.gap.leaked, source, only: leaked },
  ],
  moves: movesInWords(
    [
      { id: 'look', lane: 'desk', path, source, only: { present: ['unknown'] } },
      { id: 'ask-others', lane: 'desk', source, only: { others: ['others', 'unknown'] } },
      { id: 'make', lane: 'here' },
      { id: 'deactivate-leaked', lane: 'desk', path, source, only: leaked },
      { id: 'upload', lane: 'desk', path: [...path, 'New Key'], source },
      { id: 'add-to-keyset', lane: 'desk', path, source },
      { id: 'sign-with-new', lane: 'server', source: 'salesforce-key-utility' },
      { id: 'try', lane: 'assistant' },
      { id: 'deactivate-old', lane: 'desk', path, source, only: replaced },
      { id: 'clean-up', lane: 'server', only: leaked },
    ],
    words.moves,
  ),
  rollBack: [
    { words: words.rollBack.replaced, only: replaced },
    { words: words.rollBack.first, only: first },
    { words: words.rollBack.leaked, only: leaked },
  ],
  sources: [source, 'salesforce-keyset-metadata'],
};
