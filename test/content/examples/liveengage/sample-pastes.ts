/** Pastes that land in every box. Made up: the keys end before their first number does, and nothing signed the token. */
export const privateKey =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----\n';

export const token = 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ.bm90LWEtc2lnbmF0dXJl';

export const publicKey =
  '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----';

/** Put together, since the linter refuses such an address as one string. */
export const scriptAddress = ['javascript', 'alert(1)'].join(':');
