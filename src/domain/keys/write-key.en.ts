export interface FormWords {
  readonly name: string;
  /** Who takes a key in this form; reads on from "for". */
  readonly takenBy: string;
}

export const publicFormWords = {
  'spki-pem': {
    name: 'SubjectPublicKeyInfo, PEM',
    takenBy: 'the web chat’s own security settings, OpenSSL and most libraries',
  },
  'spki-line': {
    name: 'SubjectPublicKeyInfo, one line',
    takenBy: 'fields that want the bare key, without BEGIN and END lines and without line breaks',
  },
  jwk: { name: 'JSON Web Key (JWK)', takenBy: 'libraries that sign and verify JSON Web Tokens' },
  jwks: {
    name: 'JSON Web Key Set (JWKS)',
    takenBy: 'verifiers that fetch their keys from an address of yours',
  },
  'pkcs1-pem': { name: 'PKCS#1, PEM', takenBy: 'older tools that ask for BEGIN RSA PUBLIC KEY' },
  openssh: { name: 'OpenSSH, one line', takenBy: 'ssh-keygen and other SSH tools' },
} as const satisfies Readonly<Record<string, FormWords>>;
