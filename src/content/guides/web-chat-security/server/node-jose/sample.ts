import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'node-jose',
  name: 'Node.js, jose',
  file: 'server.mjs',
  language: 'javascript',
  install: 'npm install jose',
  run: 'node server.mjs',
  selfTest: 'node server.mjs --print-token',
  tried: 'Node.js 24 and jose 6',
  notes: [
    'exp is the sum of two numbers, both in seconds since 1970. Date.now() gives milliseconds: undivided, it makes a token that ends in some fifty thousand years.',
  ],
} as const satisfies ServerSample;
