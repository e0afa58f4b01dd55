import type { KeyUse } from '../../../domain/keys/key-use';
import { words } from './key-use.en';

export const keyUse: KeyUse = {
  id: 'enhanced-chat',
  name: words.name,
  takes: 'jwk-x5c',
  box: 'New Key',
  console: 'Salesforce',
  size: 2048,
  words: words.box,
  source: 'salesforce-verification-troubleshooting',
};
