import type { KnownKey } from '../../../domain/keys/known-key';
import { words } from './known-keys.en';

/** The 1024-bit key that LivePerson's authentication tutorial prints together with its private key. */
export const tutorialSampleKey: KnownKey = {
  fingerprint:
    'd2:f8:d7:91:79:28:bb:e7:a4:57:bd:ba:a0:f6:92:21:a4:9b:0f:bc:86:7e:a3:4b:70:0e:9e:78:36:4d:57:e8',
  what: words.tutorialSample,
  source: 'liveperson-authentication-tutorial',
};

/** Refused wherever a key is read. */
export const knownKeys: readonly KnownKey[] = [tutorialSampleKey];
