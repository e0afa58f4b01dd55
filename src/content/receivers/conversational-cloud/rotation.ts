import type { RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';
import { noGap } from '../../../domain/rotation/rotation-moves.en';
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
  gap: [
    { words: words.gap.due, source: derived, only: { why: ['routine'], present: ['yes', 'unknown'] } },
    { words: noGap, only: { why: ['routine'], present: ['no'] } },
    { words: words.gap.leaked, source: derived, only: { why: ['leaked'] } },
  ],
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
