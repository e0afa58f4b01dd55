import { factNames } from '../../domain/keys/fact-names.en';
import type { Prints } from '../../domain/pair-check/compare-key';

export const words = {
  kinds: {
    fingerprint: factNames.fingerprint,
    'key-id': factNames.thumbprint,
  } satisfies Record<Prints['spelling'], string>,
  notKnown: 'Not known: the token does not say.',
  relation: {
    unknown: 'not known',
    equal: 'equal',
    fingerprint: (differing: number, all: number) => `${String(differing)} of ${String(all)} pairs differ`,
    'key-id': (differing: number, all: number) => `${String(differing)} of ${String(all)} groups differ`,
  },
} as const;
