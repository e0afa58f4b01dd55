import type { KnownKey } from '../../../domain/keys/known-key';
import { words } from './known-keys.en';

/** The 2048-bit key of the implementation guide. The tutorial's is another, and comes with its private half. */
export const knownKeys: readonly KnownKey[] = [
  {
    fingerprint:
      '6d:2e:cd:e9:8e:e3:99:d9:03:2e:74:ef:fb:f7:56:44:63:b9:18:2d:dd:84:98:f3:13:b9:f6:0b:d1:e7:a5:74',
    what: words.guideSample,
    isWithoutPrivate: true,
    source: 'liveperson-implementation-guide',
  },
];
