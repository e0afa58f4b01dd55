import { copyPem } from '../../domain/keys/pem-field.en';
import { removed } from '../../domain/fields/removed.en';
import { token } from '../../domain/fields/secrets.en';

const misplaced = `${token} ${removed} Paste it into the box`;
const copyIt = 'IBM provided public key on the Security tab of the web chat';

export const words = {
  tokenKey: {
    destination: 'RS256',
    takeFrom: 'the public key of whoever signs the token',
    words: {
      token: `${misplaced} above. Paste the public key of whoever signs the token here: one line that starts with MII.`,
      'several-keys': ({ count = 2 }: { count?: number }) =>
        `There are ${String(count)} different public keys here, and a signature is checked with one. That is the key that the token names (kid), or else the one that fits when each is tried.`,
    },
  },
  ibmPublicKey: {
    destination: 'user_payload',
    takeFrom: copyIt,
    words: {
      token: `${misplaced} at the top of the page. Copy the key that user_payload is encrypted with: ${copyIt}.`,
      'encryption-key': `This JWK is marked for encryption, and can be read only in other forms. ${copyPem(copyIt)}`,
      'several-keys': `There are several different public keys here. Paste one: ${copyIt}.`,
    },
  },
} as const;
