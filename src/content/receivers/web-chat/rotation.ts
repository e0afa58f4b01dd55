import type { RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';
import { noGap } from '../../../domain/rotation/rotation-moves.en';
import { words } from './rotation.en';

const label = 'Your public key';
const source = 'assistant-web-chat-security';

export const place: RotationPlace = {
  id: 'web-chat',
  name: words.name,
  label,
  allows: words.allows,
  signers: ['server'],
  gap: [
    { words: words.gap.due, source, only: { why: ['routine'], present: ['yes', 'unknown'] } },
    { words: noGap, only: { why: ['routine'], present: ['no'] } },
    { words: words.gap.leaked, source, only: { why: ['leaked'] } },
  ],
  moves: publicKeyMoves({
    ...words.box,
    label,
    lane: 'assistant',
    path: ['Web chat', 'Security', 'Secure your web chat'],
    source,
    othersSource: source,
  }),
  rollBack: publicKeyRollBack(label),
  sources: [source, 'web-chat-client'],
};
