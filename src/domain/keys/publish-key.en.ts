import type { OutputForm } from './publish-key';
import { publicFormWords, type FormWords } from './write-key.en';

const keySetServer = 'a server of yours that answers at /.well-known/jwks.json.';

export const outputWords: Readonly<Record<OutputForm, FormWords>> = {
  ...publicFormWords,
  'jwk-x5c': {
    name: 'JWK with a certificate (x5c)',
    takenBy: 'services that take one key file with a certificate in it',
  },
  'pem-base64': {
    name: 'PEM in base64, one line',
    takenBy: 'settings and environment variables that take no line breaks',
  },
  'pem-list': {
    name: 'List of PEM keys with kid and expiry',
    takenBy: 'services that fetch your keys as a list with kid, publicKey and expiry',
  },
  'jwks-node': {
    name: 'Server that publishes a JWKS, Node',
    takenBy: `${keySetServer} It needs Node alone`,
  },
  'jwks-python': {
    name: 'Server that publishes a JWKS, Python',
    takenBy: `${keySetServer} It needs Python alone`,
  },
};
