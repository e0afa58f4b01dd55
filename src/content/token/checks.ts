import { publicKeyField } from '../../domain/keys/public-key-field';
import type { CrossFinding } from '../../domain/fields/reading';
import { ibmPublicKey } from './ibm-public-key';

/** The key that a token's signature is checked with. */
const tokenKey = publicKeyField({
  destination: 'RS256',
  takeFrom: 'the public key of whoever signs the token',
  source: 'rfc-7518',
  words: {
    token:
      'This holds a token, a text that starts with eyJ. It has been taken out of this box: it goes into the box ' +
      'above. This one takes the public key of whoever signs the token, one line that starts with MII.',
    'several-keys':
      'There are several different public keys here, and a signature is checked with one. Paste the one that ' +
      'belongs to the private key of your server.',
  },
});

export const checks = { tokenKey, ibmPublicKey };
export const crossFindings: readonly CrossFinding[] = [];
