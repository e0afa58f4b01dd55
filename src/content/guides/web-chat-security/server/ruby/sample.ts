import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'ruby',
  name: 'Ruby',
  file: 'server.rb',
  language: 'ruby',
  install: 'gem install jwt webrick',
  run: 'ruby server.rb',
  selfTest: 'ruby server.rb --print-token',
  ...words,
} as const satisfies ServerSample;
