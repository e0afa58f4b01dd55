import { oneBox } from '../../../domain/rotation/rotation-moves.en';

export const words = {
  name: 'Web chat security',
  allows: 'One public key for each environment of the web chat, in one box. Your server signs the tokens.',
  gap: {
    due: `${oneBox.due} ${oneBox.unavoidable} This follows from the form of the page: the documentation does not cover replacing a key.`,
    leaked: `${oneBox.leaked} This follows from the form of the page.`,
  },
  box: {
    name: 'the web chat',
    look: 'Open the box. It shows the key that is saved. Draft and live have a box each: look into both, and make the moves for each.',
    others:
      'Every server that makes tokens for this web chat signs with the private key: other sites, a staging system, a mobile app. List them: all of them change key in the same minute.',
    refused:
      'The web chat asks the page for another token once, and then shows that there was an error communicating.',
    trial: 'Open the web chat in a private window and send a message. It is answered.',
  },
} as const;
