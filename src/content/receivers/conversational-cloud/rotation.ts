import type { RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyGap, publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';
import { words } from './rotation.en';

const label = 'JWT Public Key';
const source = 'liveperson-authentication-newest';
const derived = 'derived-conversational-cloud';

export const place: RotationPlace = {
  id: 'conversational-cloud',
  name: words.name,
  label,
  allows: words.allows,
  signers: ['server'],
  gap: publicKeyGap(words.gap, derived),
  moves: publicKeyMoves({
    ...words.box,
    label,
    lane: 'desk',
    path: ['Management Console', 'Consumer Identity Provider', 'Click to configure'],
    source,
    othersSource: 'liveperson-delegation',
  }),
  rollBack: publicKeyRollBack(label),
  sources: [source, derived],
};
