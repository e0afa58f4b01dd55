import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'python',
  name: 'Python, PyJWT',
  file: 'server.py',
  language: 'python',
  install: 'pip install PyJWT cryptography',
  run: 'python3 server.py',
  selfTest: 'python3 server.py --print-token',
  ...words,
} as const satisfies ServerSample;
