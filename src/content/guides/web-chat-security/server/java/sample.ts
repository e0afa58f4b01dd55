import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'java',
  name: 'Java',
  file: 'TokenServer.java',
  language: 'java',
  install: '',
  run: 'java TokenServer.java',
  selfTest: 'java TokenServer.java --print-token',
  ...words,
} as const satisfies ServerSample;
