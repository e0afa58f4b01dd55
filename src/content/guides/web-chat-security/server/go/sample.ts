import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'go',
  name: 'Go',
  file: 'main.go',
  companions: ['go.mod'],
  language: 'go',
  install: '',
  run: 'go run .',
  selfTest: 'go run . --print-token',
  tried: 'Go 1.19',
  notes: [
    'Nothing is needed beside Go 1.19 or later. The file go.mod lies beside main.go.',
    'The private key is read in the form PKCS#8 alone. The command openssl pkcs8 -topk8 -nocrypt -in old.pem -out webchat-private.pem makes that of a file that starts with BEGIN RSA PRIVATE KEY.',
  ],
} as const satisfies ServerSample;
