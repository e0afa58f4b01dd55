import type { RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyGap, publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';
import { words } from './rotation.en';

const label = 'Embedded Security';
const source = 'orchestrate-security';

export const place: RotationPlace = {
  id: 'orchestrate',
  name: words.name,
  label,
  allows: words.allows,
  signers: ['server'],
  gap: publicKeyGap(words.gap, 'derived-orchestrate'),
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
