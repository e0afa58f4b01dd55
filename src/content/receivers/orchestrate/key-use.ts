import type { KeyUse } from '../../../domain/keys/key-use';
import { words } from './key-use.en';

export const keyUse: KeyUse = {
  id: 'orchestrate',
  name: words.name,
  takes: 'spki-pem',
  box: 'Embedded Security',
  console: words.name,
  size: 4096,
  words: words.box,
  source: 'orchestrate-security',
};
