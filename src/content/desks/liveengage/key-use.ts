import type { KeyUse } from '../../../domain/keys/key-use';
import { words } from './key-use.en';

export const keyUse: KeyUse = {
  id: 'liveengage',
  name: 'LiveEngage',
  takes: 'spki-line',
  box: 'JWT Public Key',
  console: 'LiveEngage',
  size: 2048,
  words: words.box,
  source: 'liveperson-key-format',
};
