import type { RotationPlace } from '../../../domain/rotation/rotation';
import { publicKeyMoves, publicKeyRollBack } from '../../../domain/rotation/rotation-moves';

const label = 'Your public key';

export const place: RotationPlace = {
  id: 'web-chat',
  name: 'Web chat security',
  label,
  allows:
    'One public key for each environment of the web chat, in one box. Tokens are signed by your server.',
  signers: ['server'],
  gap: [
    {
      words:
        'Seconds, between saving the key and throwing the switch. There is one box, so no order of moves avoids it. That follows from the form of the page; the documentation does not speak of replacing a key.',
      source: 'assistant-web-chat-security',
      only: { why: ['routine'], present: ['yes', 'unknown'] },
    },
    {
      words: 'Not at all for the sake of the key: none is in use yet.',
      only: { why: ['routine'], present: ['no'] },
    },
    {
      words:
        'From saving the new key until your server signs with it. That follows from the form of the page.',
      source: 'assistant-web-chat-security',
      only: { why: ['leaked'] },
    },
  ],
  moves: publicKeyMoves({
    name: 'the web chat',
    label,
    lane: 'assistant',
    path: ['Web chat', 'Security', 'Secure your web chat'],
    look: 'Open the box. It shows the key that is saved. Draft and live have a box each: look into both, and do the moves for each.',
    others:
      'Every server that makes tokens for this web chat signs with the private half: other sites, a staging system, a mobile app. List them; all of them change key in the same minute.',
    refused:
      'The web chat asks the page for another token once, and then shows that there was an error communicating.',
    trial: 'Open the web chat in a private window and send a message. It is answered.',
    source: 'assistant-web-chat-security',
    othersSource: 'assistant-web-chat-security',
  }),
  rollBack: publicKeyRollBack(label),
  sources: ['assistant-web-chat-security', 'web-chat-client'],
};
