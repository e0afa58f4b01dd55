import { type Bytes, fromHex, toBase64url, toHex } from '../text/base64';
import { exponentOf, numberOf, type RsaPublicKey } from '../keys/rsa-key';
import type { SignedTokenReading, TokenPart } from '../tokens/token-reading';

/** One of the usual mistakes: what a key signed in place of the first two parts of a token. */
export type SignedText =
  'line-break' | 'full-stop' | 'decoded' | 'claims-alone' | 'padded' | 'digest' | 'utf-16' | 'hashed-nonce';

/** What was signed in place of the first two parts of the token, where it is one of the usual mistakes. */
export async function nameSignedText(
  token: SignedTokenReading,
  { hash, digest }: OpenedSignature,
): Promise<SignedText | undefined> {
  const wanted = toHex(digest);
  for (const [name, bytes] of await candidates(token)) {
    if (toHex(await digestOf(hash, bytes)) === wanted) return name;
  }
  return undefined;
}

async function candidates({
  header,
  claims,
}: SignedTokenReading): Promise<readonly (readonly [SignedText, Bytes])[]> {
  const text = `${header.encoded}.${claims.encoded}`;
  const signed = encode(text);
  const nonce = await hashedNonce(header);
  const short = await digestOf('SHA-256', signed);
  const hashed =
    nonce === undefined
      ? []
      : [['hashed-nonce', encode(`${toBase64url(encode(nonce))}.${claims.encoded}`)] as const];
  return [
    ['line-break', encode(`${text}\n`)],
    ['line-break', encode(`${text}\r\n`)],
    ['full-stop', encode(`${text}.`)],
    ['decoded', encode(`${header.text}.${claims.text}`)],
    ['decoded', encode(header.text + claims.text)],
    ['claims-alone', encode(claims.encoded)],
    ['claims-alone', encode(claims.text)],
    ['padded', encode(`${pad(header.encoded)}.${pad(claims.encoded)}`)],
    ['padded', encode(ordinary(`${pad(header.encoded)}.${pad(claims.encoded)}`))],
    ['padded', encode(ordinary(text))],
    ['digest', short],
    ['digest', encode(toHex(short))],
    ['utf-16', Uint8Array.from(Array.from(signed, (byte) => [byte, 0]).flat())],
    ...hashed,
  ];
}

/** The JSON of a header with the hash of its nonce in the place of it. */
async function hashedNonce({ text, members }: TokenPart): Promise<string | undefined> {
  const nonce = members.find(({ name }) => name === 'nonce')?.value;
  if (typeof nonce !== 'string' || nonce === '') return undefined;
  return text.replace(`"${nonce}"`, `"${toBase64url(await digestOf('SHA-256', encode(nonce)))}"`);
}

async function digestOf(hash: OpenedSignature['hash'], bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, bytes));
}

function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function pad(part: string): string {
  return part + '='.repeat((4 - (part.length % 4)) % 4);
}

function ordinary(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/');
}

export type SignatureHash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** What an RSA signature says that was signed. */
export interface OpenedSignature {
  readonly hash: SignatureHash;
  readonly digest: Bytes;
}

/** RFC 8017 section 9.2, note 1: what is before the digest, in hex. */
const prefixes: readonly (readonly [string, SignatureHash])[] = [
  ['3021300906052b0e03021a05000414', 'SHA-1'],
  ['3031300d060960864801650304020105000420', 'SHA-256'],
  ['3041300d060960864801650304020205000430', 'SHA-384'],
  ['3051300d060960864801650304020305000440', 'SHA-512'],
];

/**
 * Undoes the RSA step of an RSASSA-PKCS1-v1_5 signature (RFC 8017 section 8.2.2, steps 1 and 2). Where the
 * padding of the scheme comes out, this very key belongs to the one that signed, whatever became of the text
 * since; with any other key it does not. Tells a cause, never that a signature holds.
 */
export function openSignature(signature: Bytes, key: RsaPublicKey): OpenedSignature | undefined {
  const exponent = exponentOf(key);
  const modulus = numberOf(key.modulus);
  const number = numberOf(signature);
  // A longer exponent is refused before anything is signed with it, and would take long here.
  if (!Number.isFinite(exponent) || signature.length !== key.modulus.length || number >= modulus)
    return undefined;
  const message = power(number, exponent, modulus)
    .toString(16)
    .padStart(key.modulus.length * 2, '0');
  const digestInfo = /^0001(?:ff){8,}00([\da-f]+)$/.exec(message)?.[1];
  const [prefix, hash] = prefixes.find(([each]) => digestInfo?.startsWith(each)) ?? [];
  if (digestInfo === undefined || prefix === undefined || hash === undefined) return undefined;
  const digest = fromHex(digestInfo.slice(prefix.length));
  // The last byte of each prefix is the length of the digest.
  return digest.length === Number.parseInt(prefix.slice(-2), 16) ? { hash, digest } : undefined;
}

/** Square and multiply, from the highest bit of the exponent. */
function power(base: bigint, exponent: number, modulus: bigint): bigint {
  return Array.from(exponent.toString(2)).reduce((result, bit) => {
    const square = (result * result) % modulus;
    return bit === '1' ? (square * base) % modulus : square;
  }, 1n);
}
