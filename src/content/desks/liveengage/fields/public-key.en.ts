import { publicKey as isPublicKey } from '../../../../domain/fields/pasted.en';
import { words as knownKeys } from '../../../keys/known-keys.en';
import type { PublicKeyField } from '../../../../domain/keys/public-key-field';

const takeFrom = 'the JWT key on the Web Chat set-up page';
const copyIt = `Copy ${takeFrom}, one line that starts with MII.`;

/** Of what another field got. */
export const publicKey = `${isPublicKey} Paste it in JWT Public Key.`;

export const words = {
  destination: 'JWT Public Key',
  takeFrom,
  words: {
    uuid: `This looks like an App key. Copy that from LiveEngage to the Web Chat set-up page. ${copyIt}`,
    'hex-32': `This looks like a key from the API tab: 32 characters without hyphens, not a public key. ${copyIt}`,
    'web-address': `This is a web address, such as the Integration widget URL or a JWKS endpoint. JWT Public Key takes the key itself. ${copyIt}`,
  },
} satisfies PublicKeyField;

/** `what`: which known key it is. */
export const tutorialSample = (what: string) => `${knownKeys.published(what)} ${copyIt}`;

export const consumerDelegation =
  'JWT Public Key has CONSUMER_DELEGATION when the account uses Consumer Delegation, another feature. ' +
  `Ask who set that up before you replace it. ${copyIt}`;
