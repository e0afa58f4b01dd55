import { oneBox } from '../../../domain/rotation/rotation-moves.en';

export const words = {
  name: 'watsonx Orchestrate',
  allows: 'One public key for the whole instance, which all its agents share.',
  gap: {
    due: `${oneBox.due} There is one key, so no order of moves avoids this. IBM’s sample switches security off meanwhile, and then anyone can chat: do not. That saving replaces the key at once is our inference.`,
    leaked: `${oneBox.leaked} How long the service keeps the old key in a cache is not documented.`,
  },
  box: {
    name: 'watsonx Orchestrate',
    look: 'Open Settings, Embedded Security. It shows whether security is on. The API shows the saved keys: send GET to the address of your instance followed by /v1/embed/secure/config.',
    others:
      'The key is that of the instance. Every site that embeds one of its agents signs with it: ask who else builds agents here. Making IBM’s pair again also changes the key that your servers encrypt with.',
    refused: 'Visitors see the launcher, but no chat starts.',
    trial: 'Open the page in a private window and send a message. The agent answers.',
  },
} as const;
