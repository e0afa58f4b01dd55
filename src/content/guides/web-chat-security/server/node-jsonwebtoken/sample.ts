import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'node-jsonwebtoken',
  name: 'Node.js, jsonwebtoken',
  file: 'server.mjs',
  language: 'javascript',
  install: 'npm install jsonwebtoken',
  run: 'node server.mjs',
  selfTest: 'node server.mjs --print-token',
  tried: 'Node.js 24 and jsonwebtoken 9',
  notes: [
    'A published sample has expiresIn as the text 10000ms: such a token ends after 10 seconds. As a text of digits without a unit, such as "3600", it ends after 3.6 seconds, because such texts are milliseconds. Here it is a number, and numbers are seconds.',
  ],
} as const satisfies ServerSample;
