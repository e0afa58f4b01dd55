import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'ruby',
  name: 'Ruby',
  file: 'server.rb',
  language: 'ruby',
  install: 'gem install jwt webrick',
  run: 'ruby server.rb',
  selfTest: 'ruby server.rb --print-token',
  tried: 'Ruby 3.1, jwt 2.5 and webrick 1.8',
  notes: [
    'WEBrick has not come with Ruby since version 3.0, so it is installed as a gem.',
    'Without PKCS1_OAEP_PADDING, public_encrypt takes an older padding, and the service is not expected to read the payload.',
    'In Rails keep make_token and what it calls, and let a controller answer with render plain: and the header Cache-Control: no-store.',
  ],
} as const satisfies ServerSample;
