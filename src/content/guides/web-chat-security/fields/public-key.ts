import { pemField } from '../../../../domain/keys/pem-field';
import { knownKeyFindings, knownKeys } from '../../../keys/known-keys';

const takeFrom = 'the public key that belongs to the private key on your server';
const copyIt = `Copy ${takeFrom}, which starts with -----BEGIN PUBLIC KEY-----.`;

/** For *Your public key* on the Security tab; whether it takes other forms than this PEM is not documented. */
export const publicKey = pemField({
  destination: 'Your public key',
  takeFrom,
  source: 'assistant-web-chat-security',
  compare: `Whether your server signs with this one cannot be seen from here: compare it with ${takeFrom}.`,
  untold: 'Your server signs with the private key that belongs to it.',
  extra: knownKeyFindings(knownKeys),
  words: {
    'several-keys': ({ count = 2 }) =>
      `There are ${String(count)} different public keys here, and Your public key takes one. ` +
      `Paste ${takeFrom}, and leave the IBM provided public key out.`,
    uuid: `This is a UUID, such as the integration ID, and not a key. ${copyIt}`,
    'web-address': `This is a web address, such as that of a key set. Your public key takes the key itself. ${copyIt}`,
  },
});
