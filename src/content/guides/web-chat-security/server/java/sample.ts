import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'java',
  name: 'Java',
  file: 'TokenServer.java',
  language: 'java',
  install: '',
  run: 'java TokenServer.java',
  selfTest: 'java TokenServer.java --print-token',
  tried: 'OpenJDK 17',
  notes: [
    'Nothing is needed beside a JDK of 17 or later: java compiles the one file as it starts it.',
    'Java reads a private key in the form PKCS#8 alone. The command openssl pkcs8 -topk8 -nocrypt -in old.pem -out webchat-private.pem makes that of a file that starts with BEGIN RSA PRIVATE KEY.',
    'The SHA-1 in the name of the cipher is meant: with OAEPWithSHA-256AndMGF1Padding the library that the documentation names could not read the payload.',
    'In a servlet or in Spring keep makeToken and what it calls, and let a controller of your own answer.',
  ],
} as const satisfies ServerSample;
