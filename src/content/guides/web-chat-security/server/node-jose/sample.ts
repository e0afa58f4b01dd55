import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'node-jose',
  name: 'Node.js, jose',
  file: 'server.mjs',
  language: 'javascript',
  install: 'npm install jose',
  run: 'node server.mjs',
  selfTest: 'node server.mjs --print-token',
  ...words,
} as const satisfies ServerSample;
