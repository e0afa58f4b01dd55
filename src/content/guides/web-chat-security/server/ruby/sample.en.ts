import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'Ruby 3.1, jwt 2.5 and webrick 1.8',
  notes: [
    'WEBrick has not come with Ruby since version 3.0, so install it as a gem.',
    'Without PKCS1_OAEP_PADDING, public_encrypt uses an older padding, and the service is not expected to read the payload.',
    'In Rails, keep make_token and what it calls, and answer in a controller with render plain: and the header Cache-Control: no-store.',
  ],
} as const satisfies SampleWords;
