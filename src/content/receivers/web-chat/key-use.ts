import type { KeyUse } from '../../../domain/keys/key-use';
import { words } from './key-use.en';

export const keyUse: KeyUse = {
  id: 'web-chat',
  name: words.name,
  takes: 'spki-pem',
  box: 'Your public key',
  console: words.console,
  size: 2048,
  words: words.box,
  source: 'assistant-web-chat-security',
};
