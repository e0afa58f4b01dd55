import { convertToPkcs8 } from '../server-sample.en';
import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'Go 1.19',
  notes: [
    'You need only Go 1.19 or later. Put the file go.mod beside main.go.',
    `Go reads the private key only in the form PKCS#8. ${convertToPkcs8}`,
  ],
} as const satisfies SampleWords;
