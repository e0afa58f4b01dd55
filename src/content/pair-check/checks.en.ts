import { publicKey } from '../../domain/fields/pasted.en';
import { removed } from '../../domain/fields/removed.en';
import { token } from '../../domain/fields/secrets.en';
import type { PublicKeyField } from '../../domain/keys/public-key-field';
import { counted } from '../../domain/text/locale';

const otherBox = 'Paste it into the other box.';

export const words = {
  pairKey: {
    destination: 'RS256',
    takeFrom: 'the public key that is saved in the console',
    words: {
      token: `${token} ${removed} ${otherBox} This one takes the public key that is saved in the console, which starts with MII.`,
      'several-keys': ({ count = 2 }) =>
        `This contains ${String(count)} different public keys, and a console has one saved. The token is compared with the one that it names (kid), or else with each.`,
    },
  } satisfies PublicKeyField,
  pairToken: {
    publicKey: `${publicKey} ${otherBox} This one takes a token from your server: three parts with full stops between them, which start with eyJ.`,
    damaged: (part: 'header' | 'claims' | 'signature') =>
      `This token is damaged in its ${part}. It is compared as far as possible.`,
    /** `algorithm`: what its header says, where that can be shown. */
    recognised: (algorithm: string | undefined, claims: number) =>
      `A token of three parts${algorithm === undefined ? '' : ` that names ${algorithm} as its algorithm`}, with ${counted(claims, 'claim')}.`,
  },
} as const;
