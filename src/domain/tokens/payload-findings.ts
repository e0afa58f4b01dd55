import { fromBase64 } from '../keys/base64';
import type { TokenFinding, TokenSeen } from './token-target';

export interface PayloadRules {
  /** The claim that carries what is encrypted. */
  readonly claim: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

type Fault =
  'not-text' | 'plain' | 'pem' | 'token' | 'base64url' | 'not-base64' | 'json' | 'length' | 'blocks';

/** Rows of a claim that is encrypted with RSA and written in standard base64; the first that matches speaks. */
export function payloadFindings({ claim, source }: PayloadRules): readonly TokenFinding[] {
  const words: Readonly<Record<Fault, string | ((seen: TokenSeen) => string)>> = {
    'not-text': `The ${claim} is no text. It is the encrypted JSON object, in base64 and quotation marks: 344 characters for a key of 2048 bits.`,
    plain: `The ${claim} holds plain data, which everybody who has the token can read. Encrypt it with the IBM provided public key, RSA-OAEP with SHA-1, and write the result in base64.`,
    pem: `The ${claim} holds a block with BEGIN and END lines. It takes what was encrypted, in base64 without such lines.`,
    token: `The ${claim} holds a token. It takes the JSON object encrypted with RSA-OAEP, in base64, and no token around it.`,
    base64url: `The ${claim} is written in base64url, with - or _. It takes standard base64, with + and /.`,
    'not-base64': `The ${claim} has characters that base64 does not have, such as line breaks. It is one line of letters, digits, + and /, with = at the end.`,
    json: `The ${claim} is plain JSON in base64, which is no encryption: everybody who has the token can read it. Encrypt it with the IBM provided public key, RSA-OAEP with SHA-1.`,
    length: (seen) =>
      `The ${claim} has ${String(textOf(seen, claim).length)} characters, which are ${String(bytesOf(seen, claim))} bytes. RSA gives 256 bytes with a key of 2048 bits and 512 with one of 4096, in 344 or 684 characters: it was cut short, or is not encrypted in this way.`,
    blocks: (seen) =>
      `The ${claim} has ${String(textOf(seen, claim).length)} characters, several blocks of RSA. The library that the service is said to use can read that, but it could not be confirmed: keep it to 214 bytes, or send an id and look the rest up.`,
  };
  return Object.entries(words).map(([fault, said]) => ({
    reason: `payload-${fault}`,
    verdict: fault === 'blocks' ? 'warn' : 'stop',
    at: { part: 'claims', member: claim },
    when: (seen) => faultOf(seen, claim) === fault,
    words: said,
    source,
  }));
}

function faultOf(seen: TokenSeen, claim: string): Fault | undefined {
  const value = seen.claim(claim)?.value;
  if (value === undefined) return undefined;
  if (typeof value === 'object' && value) return 'plain';
  if (typeof value !== 'string') return 'not-text';
  if (/^\s*[[{]/.test(value)) return 'plain';
  if (/-----(?:BEGIN|END)/.test(value)) return 'pem';
  if (/^eyJ[\w-]*\./.test(value)) return 'token';
  if (/^[\w-]+={0,2}$/.test(value) && /[_-]/.test(value)) return 'base64url';
  const bytes = /^[A-Za-z\d+/]*={0,2}$/.test(value) ? fromBase64(value) : undefined;
  if (!bytes) return 'not-base64';
  if (/^\s*[[{]\s*"/.test(new TextDecoder().decode(bytes.subarray(0, 64)))) return 'json';
  if (bitsOfBlock.has(bytes.length)) return undefined;
  return countBlocks(bytes.length) === undefined ? 'length' : 'blocks';
}

function textOf({ claim }: TokenSeen, name: string): string {
  const value = claim(name)?.value;
  return typeof value === 'string' ? value : '';
}

function bytesOf(seen: TokenSeen, name: string): number {
  return fromBase64(textOf(seen, name))?.length ?? 0;
}

/** Bits of the key by bytes of one block: an RSA ciphertext is as long as the modulus, RFC 8017 section 7.1.1. */
export const bitsOfBlock: ReadonlyMap<number, number> = new Map([
  [256, 2048],
  [384, 3072],
  [512, 4096],
]);

const smallestBlock = 256;

/** How many blocks of a key of 2048 bits, the smallest in use, these bytes are; `undefined` where not two or more. */
export function countBlocks(bytes: number): number | undefined {
  return bytes > smallestBlock && bytes % smallestBlock === 0 ? bytes / smallestBlock : undefined;
}
