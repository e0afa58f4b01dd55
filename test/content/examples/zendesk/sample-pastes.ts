/** Pastes that land in every box. Made up: the keys end before their first number does, and nothing signed the token. */
export const privateKey =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDK\n-----END PRIVATE KEY-----\n';

export const token = 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJndWVzdC0yIn0.bm90LWEtc2lnbmF0dXJl';

export const publicKey =
  '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy\n-----END PUBLIC KEY-----';
