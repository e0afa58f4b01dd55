import type { SignedText } from './signed-texts';
import type { SecretSpelling } from './verify-token';

/** Signed in place of the first two parts; each reads on from "It signed". */
export const signedTexts: Readonly<Record<SignedText, string>> = {
  'line-break':
    'the first two parts with a line break after them, which echo adds: write the text with printf or echo -n',
  'full-stop': 'the first two parts with the full stop after them: sign them without it',
  decoded: 'the header and claims as JSON, before encoding: sign the first two parts, in base64url',
  'claims-alone': 'the claims without the header: sign the first two parts with the full stop between them',
  padded: 'the parts with = at their ends or in ordinary base64: sign them as they are sent, in base64url',
  digest: 'the digest of the text, which the library hashes again: give it the text itself',
  'utf-16': 'the first two parts in UTF-16: sign the text as ASCII or UTF-8',
  'hashed-nonce':
    'a header in which the nonce is hashed, as in access tokens for Microsoft Graph, which nobody else can check. Take a token that is issued for your own service',
};

/** Texts of a public key that were used as a shared secret. */
export const secrets: Readonly<Record<SecretSpelling, string>> = {
  pem: 'the PEM text of this public key',
  'pem-bare': 'the PEM text of this public key, without its last line break,',
  'pem-windows': 'the PEM text of this public key, with Windows line breaks,',
  'pem-windows-bare': 'the PEM text of this public key, with Windows line breaks but not the last,',
  base64: 'the base64 text of this public key',
  'base64-line': 'the base64 text of this public key with a line break',
  jwk: 'the JWK text of this public key',
  der: 'the bytes (DER) of this public key',
};
