import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'Node.js 24 and jose 6',
  notes: [
    'exp is the sum of two numbers, both in seconds since 1970. Date.now() gives milliseconds. If you do not divide it, the token expires in about fifty thousand years.',
  ],
} as const satisfies SampleWords;
