import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'Python 3.11, PyJWT 2.6 and cryptography 38',
  notes: ['The package is called PyJWT, but you import it as jwt.'],
} as const satisfies SampleWords;
