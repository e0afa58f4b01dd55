import type { PublishForm } from './publish-key';

/** Who takes a public key in this form; reads on from "for". */
export const publishedFor: Readonly<Record<PublishForm, string>> = {
  'jwk-x5c': 'services that take one key file with a certificate in it',
  'pem-base64': 'settings and environment variables that take no line breaks',
  'pem-list': 'services that fetch your keys as a list with kid, publicKey and expiry',
  'jwks-node': 'a server of yours that answers at /.well-known/jwks.json. It needs Node alone',
  'jwks-python': 'a server of yours that answers at /.well-known/jwks.json. It needs Python alone',
};
