import { toBase64, toBase64url, type Bytes } from '../keys/base64';
import { spkiOf, type RsaPublicKey } from '../keys/rsa-key';
import { writePem } from '../keys/write-key';

interface Spelling {
  readonly secret: Bytes;
  /** Reads on from "with". */
  readonly spelling: string;
}

/**
 * The texts of a public key that a server may have taken for a shared secret (RFC 8725 section 2.1), the common
 * ones first. A text with another comment, line width or order of members is another secret.
 */
export function keySpellings(key: RsaPublicKey): readonly Spelling[] {
  const pem = writePem(key);
  const bare = pem.trimEnd();
  const line = toBase64(spkiOf(key));
  const texts = [
    [pem, 'the PEM text of this public key'],
    [bare, 'the PEM text of this public key, without its last line break'],
    [windows(pem), 'the PEM text of this public key, with the line ends of Windows'],
    [windows(bare), 'the PEM text of this public key, with the line ends of Windows and without the last'],
    [line, 'the base64 text of this public key'],
    [`${line}\n`, 'the base64 text of this public key and a line break'],
    ...jwkTexts(key).map((text) => [text, 'the JWK text of this public key'] as const),
  ] as const;
  const encoder = new TextEncoder();
  return [
    ...texts.map(([text, spelling]) => ({ secret: encoder.encode(text), spelling })),
    { secret: spkiOf(key), spelling: 'the bytes (DER) of this public key' },
  ];
}

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

/** In the orders that WebCrypto, Node and RFC 7638 write. */
function jwkTexts({ modulus, exponent }: RsaPublicKey): string[] {
  const n = toBase64url(modulus);
  const e = toBase64url(exponent);
  const kty = 'RSA';
  return [
    { kty, n, e },
    { kty, e, n },
    { e, kty, n },
    { alg: 'RS256', e, ext: true, key_ops: ['verify'], kty, n },
    { kty, n, e, alg: 'RS256', use: 'sig' },
  ].map((members) => JSON.stringify(members));
}
