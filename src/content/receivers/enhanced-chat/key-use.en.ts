export const words = {
  name: 'Salesforce Enhanced Chat',
  box: 'Salesforce takes a file, not a text: one JWK object with kty, kid, alg and x5c. The certificate has to be valid for at least 10 days. Salesforce’s tool makes keys of 2048 bits, and no limit is published.',
};
