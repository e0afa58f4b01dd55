import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'node-jsonwebtoken',
  name: 'Node.js, jsonwebtoken',
  file: 'server.mjs',
  language: 'javascript',
  install: 'npm install jsonwebtoken',
  run: 'node server.mjs',
  selfTest: 'node server.mjs --print-token',
  ...words,
} as const satisfies ServerSample;
