import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'go',
  name: 'Go',
  file: 'main.go',
  companions: ['go.mod'],
  language: 'go',
  install: '',
  run: 'go run .',
  selfTest: 'go run . --print-token',
  ...words,
} as const satisfies ServerSample;
