import type { KeyForm } from './write-key';

/** Who takes a public key in this form; reads on from "for". */
export const takenBy: Readonly<Record<KeyForm, string>> = {
  'spki-pem': 'the web chat’s own security settings, OpenSSL and most libraries',
  'spki-line': 'fields that want the bare key, without BEGIN and END lines and without line breaks',
  jwk: 'libraries that sign and verify JSON Web Tokens',
  jwks: 'verifiers that fetch their keys from an address of yours',
  'pkcs1-pem': 'older tools that ask for BEGIN RSA PUBLIC KEY',
  openssh: 'ssh-keygen and other SSH tools',
};
