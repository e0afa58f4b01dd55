import { publicKeyField } from '../../domain/keys/public-key-field';

const takeFrom = 'IBM provided public key on the Security tab of the web chat';

/** The key that `user_payload` is encrypted with. */
export const ibmPublicKey = publicKeyField({
  destination: 'user_payload',
  takeFrom,
  source: 'assistant-user-payload',
  words: {
    token:
      'This contains a token, a text that starts with eyJ. It was removed from this box: it goes into the box ' +
      `at the top of the page. This one takes the key that user_payload is encrypted with: copy ${takeFrom}.`,
    'encryption-key':
      'This JWK is marked for encryption, and is read in other forms only. ' +
      `Copy ${takeFrom}, which starts with -----BEGIN PUBLIC KEY-----.`,
    'several-keys': `There are several different public keys here. Paste one: ${takeFrom}.`,
  },
});
