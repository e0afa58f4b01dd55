import type { KeyUse } from '../../../domain/keys/key-use';

export const keyUse: KeyUse = {
  id: 'web-chat',
  name: 'Web chat security',
  takes: 'spki-pem',
  box: 'Your public key',
  console: 'the assistant',
  size: 2048,
  words:
    'The box stands on the Security tab, under Secure your web chat. It is documented for PEM with its BEGIN and ' +
    'END lines. The documentation makes 2048 bits and its samples 4096; no limit is published.',
  source: 'assistant-web-chat-security',
};
