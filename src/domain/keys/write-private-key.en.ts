import { publicFormWords, type FormWords } from './write-key.en';
import type { PrivateFileForm } from './write-private-key';

export const privateFormWords: Readonly<Record<PrivateFileForm, FormWords>> = {
  'pkcs8-pem': { name: 'PKCS#8, PEM', takenBy: 'OpenSSL, Java, Node and most libraries that sign' },
  'pkcs8-encrypted-pem': {
    name: 'PKCS#8 with a passphrase, PEM',
    takenBy: 'OpenSSL, Java and Node, once they have the passphrase',
  },
  jwk: { name: publicFormWords.jwk.name, takenBy: 'libraries that sign JSON Web Tokens' },
  'pkcs1-pem': { name: 'PKCS#1, PEM', takenBy: 'older tools that ask for BEGIN RSA PRIVATE KEY' },
  'env-line': {
    name: 'Environment variable, one line',
    takenBy: 'node --env-file, dotenv, and settings that hold one line',
  },
};
