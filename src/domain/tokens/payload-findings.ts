import { fromBase64 } from '../text/base64';
import { words } from './payload-findings.en';
import { textOf, tokenRows } from './token-rows';
import type { TokenFinding, TokenSeen } from './token-target';

export interface PayloadRules {
  /** The claim that carries what is encrypted. */
  readonly claim: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

const faults = [
  'not-text',
  'plain',
  'pem',
  'token',
  'base64url',
  'not-base64',
  'json',
  'length',
  'blocks',
] as const;
type Fault = (typeof faults)[number];

/** Rows of a claim that is encrypted with RSA and written in standard base64; the first that matches speaks. */
export function payloadFindings({ claim, source }: PayloadRules): readonly TokenFinding[] {
  return tokenRows(
    faults.map((fault) => ({
      reason: `payload-${fault}` as const,
      verdict: fault === 'blocks' ? ('warn' as const) : ('stop' as const),
      at: { part: 'claims', member: claim } as const,
      when: (seen: TokenSeen) => faultOf(seen, claim) === fault,
      about: (seen: TokenSeen) => {
        const text = textOf(seen.claim(claim));
        return { claim, characters: text.length, bytes: fromBase64(text)?.length ?? 0 };
      },
      source,
    })),
  )(words);
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
