import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'php',
  name: 'PHP',
  file: 'token.php',
  language: 'php',
  install: '',
  run: 'php token.php',
  selfTest: 'php token.php --print-token',
  ...words,
} as const satisfies ServerSample;
