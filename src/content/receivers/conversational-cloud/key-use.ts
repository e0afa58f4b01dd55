import type { KeyUse } from '../../../domain/keys/key-use';
import { words } from './key-use.en';

export const keyUse: KeyUse = {
  id: 'conversational-cloud',
  name: words.name,
  takes: 'spki-line',
  box: 'JWT Public Key',
  console: words.console,
  size: 2048,
  words: words.box,
  source: 'liveperson-authentication-newest',
};
