import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'Node.js 24 and jsonwebtoken 9',
  notes: [
    'A published sample has expiresIn as the text 10000ms: such a token expires after 10 seconds. A text of digits without a unit, such as "3600", means milliseconds, so that token expires after 3.6 seconds. Here it is a number, and numbers are seconds.',
  ],
} as const satisfies SampleWords;
