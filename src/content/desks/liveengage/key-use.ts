import type { KeyUse } from '../../../domain/keys/key-use';

export const keyUse: KeyUse = {
  id: 'liveengage',
  name: 'LiveEngage',
  takes: 'spki-line',
  box: 'JWT Public Key',
  console: 'LiveEngage',
  size: 2048,
  words:
    'The box takes one line of base64, without BEGIN and END lines. LivePerson’s instructions make 2048 bits; no ' +
    'limit is published. Make a pair only where your own server signs: the assistant’s set-up page has a key already.',
  source: 'liveperson-key-format',
};
