import { expect, test } from 'vitest';
import { readHost } from '../../src/content/receivers/web-chat/policy-hosts';

test.each([
  ['https://chat-proxy.example.com/path', 'ok', 'host', 'https://chat-proxy.example.com'],
  ['chat-proxy.example.com:8443', 'ok', 'host', 'https://chat-proxy.example.com:8443'],
  [
    'https://x.assistant.dev.watson.appdomain.cloud/a.js',
    'warn',
    'development-host',
    'https://x.assistant.dev.watson.appdomain.cloud',
  ],
  [
    'https://assistant-web.watsonplatform.net/x',
    'warn',
    'switched-off-host',
    'https://assistant-web.watsonplatform.net',
  ],
  [
    'https://web-chat.global.assistant.watson.cloud.ibm.com',
    'warn',
    'reference-host',
    'https://web-chat.global.assistant.watson.cloud.ibm.com',
  ],
  ['http://a.example', 'stop', 'not-https', undefined],
  ['javascript:alert(1)', 'stop', 'no-web-address', undefined],
  ['https://a.example; script-src *', 'stop', 'no-web-address', undefined],
  ['a..example', 'stop', 'no-web-address', undefined],
  ['-a.example', 'stop', 'no-web-address', undefined],
  [`${'a'.repeat(64)}.example`, 'stop', 'no-web-address', undefined],
  [`a${'.a'.repeat(127)}`, 'stop', 'no-web-address', undefined],
  ['.'.repeat(1000), 'stop', 'no-web-address', undefined],
  ['https://mina:made-up@chat-proxy.example.com/', 'stop', 'secret', undefined],
  ['ada@example.com', 'stop', 'no-web-address', undefined],
  ['https://a.example/ https://b.example/', 'stop', 'no-web-address', undefined],
  ['71234560', 'stop', 'no-web-address', undefined],
  ['https://0x7f000001/x', 'stop', 'no-web-address', undefined],
  ['two words', 'stop', 'no-web-address', undefined],
  ['-----BEGIN PRIVATE KEY-----', 'stop', 'secret', undefined],
])('%s: %s, %s', (pasted, verdict, reason, value) => {
  const reading = readHost(pasted);
  expect([reading.verdict, reading.reason, reading.value]).toEqual([verdict, reason, value]);
});
