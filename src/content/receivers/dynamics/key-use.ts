import type { KeyUse } from '../../../domain/keys/key-use';
import { words } from './key-use.en';

export const keyUse: KeyUse = {
  id: 'dynamics',
  name: words.name,
  takes: 'spki-pem',
  box: 'Public key URL',
  console: words.console,
  size: 2048,
  words: words.box,
  source: 'dynamics-settings',
};
