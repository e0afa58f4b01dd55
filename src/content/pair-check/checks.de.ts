// Of checks.en.ts, 4ce2b3fe
import { publicKey } from '../../domain/fields/pasted.en';
import { removed } from '../../domain/fields/removed.en';
import { token } from '../../domain/fields/secrets.en';
import { counted } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './checks.en';

const otherBox = 'Fügen Sie es in das andere Feld ein.';
const parts = { header: 'Header', claims: 'Claims', signature: 'Signatur' } as const;

export const words: Translated<typeof en.words> = {
  pairKey: {
    destination: 'RS256',
    takeFrom: 'den öffentlichen Schlüssel, der in der Konsole gespeichert ist',
    words: {
      token: `${token} ${removed} ${otherBox} In dieses gehört der öffentliche Schlüssel aus der Konsole, der mit MII beginnt.`,
      'several-keys': ({ count = 2 }) =>
        `Der Text enthält ${String(count)} verschiedene öffentliche Schlüssel, und in einer Konsole ist einer gespeichert. Verglichen wird das Token mit dem, den es nennt (kid), sonst mit jedem.`,
    },
  },
  pairToken: {
    publicKey: `${publicKey} Fügen Sie ihn in das andere Feld ein. In dieses gehört ein Token von Ihrem Server: drei Teile, durch Punkte getrennt, die mit eyJ beginnen.`,
    damaged: (part) =>
      `Dieses Token ist im Teil „${parts[part]}“ beschädigt. Es wird verglichen, soweit es geht.`,
    recognised: (algorithm, claims) =>
      `Ein Token aus drei Teilen${algorithm === undefined ? '' : `, das ${algorithm} als Algorithmus nennt`}, mit ${counted(claims, 'Claim', 'Claims')}.`,
  },
};
