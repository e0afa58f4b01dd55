import type { RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';
import { noGap } from '../../../domain/rotation/rotation-moves.en';
import { words } from './rotation.en';

const label = 'Embedded Security';
const source = 'orchestrate-security';

export const place: RotationPlace = {
  id: 'orchestrate',
  name: words.name,
  label,
  allows: words.allows,
  signers: ['server'],
  gap: [
    {
      words: words.gap.due,
      source: 'derived-orchestrate',
      only: { why: ['routine'], present: ['yes', 'unknown'] },
    },
    { words: noGap, only: { why: ['routine'], present: ['no'] } },
    { words: words.gap.leaked, source: 'derived-orchestrate', only: { why: ['leaked'] } },
  ],
  moves: publicKeyMoves({
    ...words.box,
    label,
    lane: 'desk',
    path: ['Settings', 'Embedded Security'],
    source,
    othersSource: source,
  }),
  rollBack: publicKeyRollBack(label),
  sources: [source, 'orchestrate-sample', 'derived-orchestrate'],
};
