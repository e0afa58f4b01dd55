import type { RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyGap, publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';
import { words } from './rotation.en';

const label = 'Your public key';
const source = 'assistant-web-chat-security';

export const place: RotationPlace = {
  id: 'web-chat',
  name: words.name,
  label,
  allows: words.allows,
  signers: ['server'],
  gap: publicKeyGap(words.gap, source),
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
