import { convertToPkcs8 } from '../server-sample.en';
import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'OpenJDK 17',
  notes: [
    'You need only a JDK of 17 or later: java compiles the one file when it starts it.',
    `Java reads a private key only in the form PKCS#8. ${convertToPkcs8}`,
    'Keep the SHA-1 in the name of the cipher. With OAEPWithSHA-256AndMGF1Padding the library that the documentation names cannot read the payload.',
    'In a servlet or in Spring, keep makeToken and what it calls, and answer in your own controller.',
  ],
} as const satisfies SampleWords;
