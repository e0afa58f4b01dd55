import { toBase64url, toHex, type Bytes } from '../keys/base64';
import type { OpenedSignature } from './open-signature';
import type { SignedTokenReading, TokenPart } from './token-reading';

/**
 * What was signed instead of the first two parts of the token, where it is one of the usual mistakes. Reads on from
 * "This key signed".
 */
export async function nameSignedText(
  token: SignedTokenReading,
  { hash, digest }: OpenedSignature,
): Promise<string | undefined> {
  const wanted = toHex(digest);
  for (const [name, bytes] of await candidates(token)) {
    if (toHex(await digestOf(hash, bytes)) === wanted) return name;
  }
  return undefined;
}

async function candidates({
  header,
  claims,
}: SignedTokenReading): Promise<readonly (readonly [string, Bytes])[]> {
  const text = `${header.encoded}.${claims.encoded}`;
  const signed = encode(text);
  const nonce = await hashedNonce(header);
  const short = await digestOf('SHA-256', signed);
  const lineBreak =
    'the first two parts and a line break behind them, which echo adds: write the text with printf or echo -n';
  const decoded =
    'header and claims as JSON, before they are encoded: sign the first two parts, in base64url';
  const alone = 'the claims without the header: sign the first two parts with the full stop between them';
  const padded =
    'the parts with = at their ends or in ordinary base64: sign them as they are sent, in base64url';
  const twice = 'the digest of the text, which the library takes once more: give it the text itself';
  return [
    [lineBreak, encode(`${text}\n`)],
    [lineBreak, encode(`${text}\r\n`)],
    ['the first two parts and the full stop behind them: sign them without it', encode(`${text}.`)],
    [decoded, encode(`${header.text}.${claims.text}`)],
    [decoded, encode(header.text + claims.text)],
    [alone, encode(claims.encoded)],
    [alone, encode(claims.text)],
    [padded, encode(`${pad(header.encoded)}.${pad(claims.encoded)}`)],
    [padded, encode(ordinary(`${pad(header.encoded)}.${pad(claims.encoded)}`))],
    [padded, encode(ordinary(text))],
    [twice, short],
    [twice, encode(toHex(short))],
    [
      'the first two parts in UTF-16: take the bytes of the text as ASCII or UTF-8',
      Uint8Array.from(Array.from(signed, (byte) => [byte, 0]).flat()),
    ],
    ...(nonce === undefined
      ? []
      : ([
          [
            'a header in which the nonce is hashed, as in access tokens for Microsoft Graph: nobody else can check them. Take a token that is issued for your own service',
            encode(`${toBase64url(encode(nonce))}.${claims.encoded}`),
          ],
        ] as const)),
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
