/** `tried`: what the tests ran the sample with; empty where they did not run it. */
export const triedWith = (tried: string) =>
  tried === '' ? 'We have not compiled or run this.' : `The tests of this site run it with ${tried}.`;

/** Of a language that reads no PKCS#1. */
export const convertToPkcs8 =
  'If your file starts with BEGIN RSA PRIVATE KEY, convert it with openssl pkcs8 -topk8 -nocrypt -in old.pem -out webchat-private.pem.';
