import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'Go 1.19',
  notes: [
    'You need only Go 1.19 or later. Put the file go.mod beside main.go.',
    'Go reads the private key only in the form PKCS#8. If your file starts with BEGIN RSA PRIVATE KEY, convert it with openssl pkcs8 -topk8 -nocrypt -in old.pem -out webchat-private.pem.',
  ],
} as const satisfies SampleWords;
