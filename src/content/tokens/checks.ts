import { publicKeyField } from '../../domain/keys/public-key-field';
import { lifeField } from '../../domain/tokens/life-field';
import type { CrossFinding } from '../../domain/fields/reading';
import { ibmPublicKey } from './ibm-public-key';

/** The key that a token's signature is checked with. */
const tokenKey = publicKeyField({
  destination: 'RS256',
  takeFrom: 'the public key of whoever signs the token',
  source: 'rfc-7518',
  isBesideToken: true,
  words: {
    token:
      'This contains a token, a text that starts with eyJ. It was removed from this box: it goes into the box ' +
      'above. This one takes the public key of whoever signs the token, one line that starts with MII.',
    'several-keys': ({ count = 2 }) =>
      `There are ${String(count)} different public keys here, and a signature is checked with one: the one that the token names (kid), or else the one that fits when each is tried.`,
  },
});

export const checks = { tokenKey, ibmPublicKey, life: lifeField };
export const crossFindings: readonly CrossFinding[] = [];
