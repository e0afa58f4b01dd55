import type { KnownKey } from '../../../domain/keys/known-key';
import { words } from './known-keys.en';

/** What the sample of an array with several keys holds, twice. */
export const knownKeys: readonly KnownKey[] = [
  {
    fingerprint:
      '54:85:c6:ac:19:d1:31:e8:e5:df:8d:b7:d6:07:7a:b9:b5:03:3d:bc:93:29:14:c2:9c:e6:ae:27:33:7d:68:2b',
    what: words.sample,
    isWithoutPrivate: true,
    source: 'dynamics-settings',
  },
];
