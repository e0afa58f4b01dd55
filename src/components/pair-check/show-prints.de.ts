// Of show-prints.en.ts, 04fb67a9
import { factNames } from '../../domain/keys/fact-names.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './show-prints.en';

export const words: Translated<typeof en.words> = {
  kinds: {
    fingerprint: factNames.fingerprint,
    'key-id': factNames.thumbprint,
  },
  notKnown: 'Nicht bekannt: Das Token sagt es nicht.',
  relation: {
    unknown: 'nicht bekannt',
    equal: 'gleich',
    fingerprint: (differing, all) => `${String(differing)} von ${String(all)} Paaren verschieden`,
    'key-id': (differing, all) => `${String(differing)} von ${String(all)} Gruppen verschieden`,
  },
};
