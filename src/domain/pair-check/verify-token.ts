import { compactVerify, errors } from 'jose';
import { type Bytes, fromBase64, toBase64, toBase64url } from '../text/base64';
import { refusalOf } from '../keys/number-findings';
import { type RsaPublicKey, spkiOf } from '../keys/rsa-key';
import { writePem } from '../keys/write-key';
import { headerText } from '../tokens/decode-part';
import { respell, type Spelling } from '../tokens/signature-form';
import { nameSignedText, openSignature, type SignedText } from './signed-texts';
import type { SignedTokenReading } from '../tokens/token-reading';

/** What the signature of a token is, seen with one key. Only `verifies` is a signature that holds. */
export type SignatureCheck =
  | { readonly outcome: 'verifies' }
  /** This key signed the text as RS256, and readers refuse it all the same: the header says something else. */
  | { readonly outcome: 'other-label' }
  | { readonly outcome: 'other-algorithm'; readonly algorithm: (typeof otherAlgorithms)[number]['algorithm'] }
  /** This key signed, and the text is another one since. `algorithm`: RS1 is SHA-1, which no RFC names. */
  | { readonly outcome: 'changed'; readonly algorithm: 'RS1' | 'RS256' | 'RS384' | 'RS512' }
  /** This key signed, and never the text of the token. */
  | { readonly outcome: 'other-text'; readonly text: SignedText }
  /** `isOfKey`: in the right spelling it verifies with this key. */
  | { readonly outcome: 'other-spelling'; readonly spelling: Spelling; readonly isOfKey: boolean }
  /** RFC 8725 section 2.1. */
  | {
      readonly outcome: 'hmac-of-public-key';
      readonly algorithm: (typeof hmacAlgorithms)[number]['algorithm'];
      readonly secret: SecretSpelling;
    }
  /** As long as the code of a shared secret or the signature of an elliptic curve. */
  | { readonly outcome: 'not-rsa'; readonly bytes: number }
  | { readonly outcome: 'other-size'; readonly bits: number }
  /** No key makes a signature of this length: a part of it is missing, or there is too much. */
  | { readonly outcome: 'odd-length'; readonly bytes: number; readonly expected: number }
  | { readonly outcome: 'wrong-key' }
  | { readonly outcome: 'unsigned' }
  | { readonly outcome: 'broken' }
  /** `reason`: the row of number-findings.ts that refuses the key. */
  | { readonly outcome: 'key-refused'; readonly reason: string }
  /** Of several keys: none of them signed. `untried`: how many of them are no usable keys. */
  | { readonly outcome: 'none-of-several'; readonly count: number; readonly untried: number }
  /** The browser gives no WebCrypto, or does not take the key. */
  | { readonly outcome: 'not-checked' };

/** These come from one key alone; the other outcomes do not distinguish keys. */
export function isOfKey(check: SignatureCheck): boolean {
  return check.outcome === 'other-spelling' ? check.isOfKey : ofKey.has(check.outcome);
}

const ofKey: ReadonlySet<SignatureCheck['outcome']> = new Set([
  'verifies',
  'other-label',
  'other-algorithm',
  'changed',
  'other-text',
  'hmac-of-public-key',
]);

/**
 * Checks a signature as RS256 (RFC 7518 section 3.3). The algorithm is ours and never the token's (RFC 8725
 * section 3.1); all else is tried to tell the cause.
 */
export async function verifySignature(token: SignedTokenReading, key: RsaPublicKey): Promise<SignatureCheck> {
  const signature = token.signature.broken ? undefined : strictBytes(token.signature.encoded);
  if (!signature) return { outcome: 'broken' };
  if (signature.length === 0) return { outcome: 'unsigned' };
  const reason = refusalOf(key);
  if (reason !== undefined) return { outcome: 'key-refused', reason };
  const signed = new TextEncoder().encode(`${token.header.encoded}.${token.claims.encoded}`);
  try {
    const meant = respell(token.signature.encoded, headerText(token, 'alg') ?? '');
    if (meant) {
      const parts = [token.header.encoded, token.claims.encoded, toBase64url(meant.bytes)];
      const isOfKey = await isAccepted(parts.join('.'), key);
      return { outcome: 'other-spelling', spelling: meant.spelling, isOfKey };
    }
    if (await isAccepted(token.compact, key)) return { outcome: 'verifies' };
    const hmac = hmacAlgorithms.find(({ bytes }) => bytes === signature.length);
    if (hmac) return await checkHmac(signature, signed, key, hmac);
    return await checkRsa(token, signature, signed, key);
  } catch {
    return { outcome: 'not-checked' };
  }
}

/** The yes or no; all else here tells why not. Rejects where the browser does not offer it. */
async function isAccepted(compact: string, { modulus, exponent }: RsaPublicKey): Promise<boolean> {
  const jwk = { kty: 'RSA', n: toBase64url(modulus), e: toBase64url(exponent) };
  const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', jwk, rs256, false, ['verify']);
  try {
    await compactVerify(compact, key, { algorithms: ['RS256'] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}

/** Made with an RSA key, and not the algorithm that the services take. */
const otherAlgorithms = [
  { algorithm: 'RS384', name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384', saltLength: 0 },
  { algorithm: 'RS512', name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512', saltLength: 0 },
  { algorithm: 'PS256', name: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 },
  { algorithm: 'PS384', name: 'RSA-PSS', hash: 'SHA-384', saltLength: 48 },
  { algorithm: 'PS512', name: 'RSA-PSS', hash: 'SHA-512', saltLength: 64 },
] as const;

const hmacAlgorithms = [
  { algorithm: 'HS256', hash: 'SHA-256', bytes: 32 },
  { algorithm: 'HS384', hash: 'SHA-384', bytes: 48 },
  { algorithm: 'HS512', hash: 'SHA-512', bytes: 64 },
] as const;

const opened = { 'SHA-1': 'RS1', 'SHA-256': 'RS256', 'SHA-384': 'RS384', 'SHA-512': 'RS512' } as const;

async function checkRsa(
  token: SignedTokenReading,
  signature: Bytes,
  signed: Bytes,
  key: RsaPublicKey,
): Promise<SignatureCheck> {
  const bytes = signature.length;
  const expected = key.modulus.length;
  if (bytes !== expected) {
    // Keys are made in steps of 256 bits.
    return bytes % 32 === 0 && bytes >= 64
      ? { outcome: 'other-size', bits: bytes * 8 }
      : { outcome: 'odd-length', bytes, expected };
  }
  const spki = spkiOf(key);
  const verifies = async (name: string, hash: string, saltLength = 0): Promise<boolean> => {
    const imported = await crypto.subtle.importKey('spki', spki, { name, hash }, false, ['verify']);
    return crypto.subtle.verify({ name, saltLength }, imported, signature, signed);
  };
  if (await verifies('RSASSA-PKCS1-v1_5', 'SHA-256')) return { outcome: 'other-label' };
  for (const { algorithm, name, hash, saltLength } of otherAlgorithms) {
    if (await verifies(name, hash, saltLength)) return { outcome: 'other-algorithm', algorithm };
  }
  const found = openSignature(signature, key);
  if (!found) return { outcome: 'wrong-key' };
  const text = await nameSignedText(token, found);
  return text === undefined
    ? { outcome: 'changed', algorithm: opened[found.hash] }
    : { outcome: 'other-text', text };
}

async function checkHmac(
  signature: Bytes,
  signed: Bytes,
  key: RsaPublicKey,
  { algorithm, hash, bytes }: (typeof hmacAlgorithms)[number],
): Promise<SignatureCheck> {
  for (const { secret, spelling } of keySpellings(key)) {
    const imported = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash }, false, ['verify']);
    if (await crypto.subtle.verify('HMAC', imported, signature, signed))
      return { outcome: 'hmac-of-public-key', algorithm, secret: spelling };
  }
  return { outcome: 'not-rsa', bytes };
}

/** RFC 7515 section 2: neither padding nor spaces, and no bits to spare; browsers let all three pass. */
function strictBytes(encoded: string): Bytes | undefined {
  if (!/^[\w-]*$/.test(encoded)) return undefined;
  const bytes = fromBase64(encoded);
  return bytes && toBase64url(bytes) === encoded ? bytes : undefined;
}

/** How the text of a public key that served as a secret is written. */
export type SecretSpelling = ReturnType<typeof keySpellings>[number]['spelling'];

/**
 * The texts of a public key that a server may have taken for a shared secret (RFC 8725 section 2.1), the common
 * ones first. A text with another comment, line width or order of members is another secret.
 */
function keySpellings(key: RsaPublicKey) {
  const pem = writePem(key);
  const bare = pem.trimEnd();
  const line = toBase64(spkiOf(key));
  const texts = [
    ['pem', pem],
    ['pem-bare', bare],
    ['pem-windows', windows(pem)],
    ['pem-windows-bare', windows(bare)],
    ['base64', line],
    ['base64-line', `${line}\n`],
    ...jwkTexts(key).map((text) => ['jwk', text] as const),
  ] as const;
  const encoder = new TextEncoder();
  return [
    ...texts.map(([spelling, text]) => ({ secret: encoder.encode(text), spelling })),
    { secret: spkiOf(key), spelling: 'der' as const },
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
