import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'python',
  name: 'Python, PyJWT',
  file: 'server.py',
  language: 'python',
  install: 'pip install PyJWT cryptography',
  run: 'python3 server.py',
  selfTest: 'python3 server.py --print-token',
  tried: 'Python 3.11, PyJWT 2.6 and cryptography 38',
  notes: ['The package is called PyJWT, though it is imported as jwt.'],
} as const satisfies ServerSample;
