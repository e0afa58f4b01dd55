import type { PrivateFileForm } from './write-private-key';

/** Who takes a private key in this form; reads on from "for". */
export const takenBy: Readonly<Record<PrivateFileForm, string>> = {
  'pkcs8-pem': 'OpenSSL, Java, Node and most libraries that sign',
  'pkcs8-encrypted-pem': 'OpenSSL, Java and Node, once they have the passphrase',
  jwk: 'libraries that sign JSON Web Tokens',
  'pkcs1-pem': 'older tools that ask for BEGIN RSA PRIVATE KEY',
  'env-line': 'node --env-file, dotenv, and settings that hold one line',
};
