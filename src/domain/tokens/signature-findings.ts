import { isCut } from './broken-findings';
import { spellings, words } from './signature-findings.en';
import { bytesOfSignature, isRsaAlgorithm, respell, type Spelling } from './signature-form';
import { textOf, tokenRows } from './token-rows';
import type { TokenFinding, TokenSeen } from './token-target';

/** Bytes: RSA keys come in steps of 256 bits, and a signature is as long as its key. */
const stepOfKeys = 32;
/** Bytes: the signature of a key of 2048 bits, the least that RFC 7518, section 3.3, allows. */
const leastOfRsa = 256;

/** Rows of the signature, as far as they can be seen without a key. */
export const signatureFindings: readonly TokenFinding[] = [
  ...tokenRows([
    {
      reason: 'plain-base64',
      verdict: 'stop',
      at: { part: 'token' },
      when: ({ token }) => isRepaired(token, 'base64'),
      source: 'rfc-7515-2',
    },
    {
      reason: 'padded',
      verdict: 'warn',
      at: { part: 'token' },
      when: ({ token }) => isRepaired(token, 'padding') && !isRepaired(token, 'base64'),
      source: 'rfc-7515-2',
    },
    {
      reason: 'signature-missing',
      verdict: 'stop',
      at: { part: 'signature' },
      when: (seen) => lengthOf(seen) === 0 && !isCut(seen.token.compact) && !isUnsigned(seen),
      source: 'rfc-7515-3-1',
    },
    {
      reason: 'signature-small-key',
      verdict: 'stop',
      at: { part: 'signature' },
      when: (seen) =>
        isRsaAlgorithm(algorithmOf(seen)) && isOfSmallKey(lengthOf(seen)) && spellingOf(seen) === undefined,
      about: (seen) => ({ bytes: lengthOf(seen) ?? 0 }),
      source: 'rfc-7518',
    },
    {
      reason: 'signature-length',
      verdict: 'stop',
      at: { part: 'signature' },
      when: (seen) => isOddLength(seen) && spellingOf(seen) === undefined,
      about: (seen) => {
        const algorithm = algorithmOf(seen);
        const lengths = isRsaAlgorithm(algorithm) ? ('rsa' as const) : bytesOfSignature(algorithm);
        return { bytes: lengthOf(seen) ?? 0, algorithm, lengths };
      },
      source: 'rfc-7518-3',
    },
  ])(words),
  ...Object.entries(spellings).map(([spelling, said]): TokenFinding => ({
    reason: `signature-${spelling}`,
    verdict: 'stop',
    at: { part: 'signature' },
    when: (seen) => spellingOf(seen) === spelling,
    words: said,
    source: spelling === 'der' ? 'rfc-7518-3' : 'rfc-7515-2',
  })),
];

function isRepaired({ repairs }: TokenSeen['token'], name: string): boolean {
  return repairs.some((repair) => repair.name === name);
}

function spellingOf(seen: TokenSeen): Spelling | undefined {
  return respell(seen.token.signature.encoded, algorithmOf(seen))?.spelling;
}

function algorithmOf({ header }: TokenSeen): string {
  return textOf(header('alg'));
}

function isUnsigned(seen: TokenSeen): boolean {
  return /^\s*none\s*$/i.test(algorithmOf(seen));
}

function lengthOf({ token }: TokenSeen): number | undefined {
  return token.signature.length;
}

function isOfSmallKey(length: number | undefined): boolean {
  return length !== undefined && length >= 64 && length < leastOfRsa && length % stepOfKeys === 0;
}

function isOddLength(seen: TokenSeen): boolean {
  const length = lengthOf(seen);
  const algorithm = algorithmOf(seen);
  const lengths = bytesOfSignature(algorithm);
  if (length === undefined || length === 0 || lengths.length === 0 || isUnsigned(seen)) return false;
  if (isRsaAlgorithm(algorithm)) return length % stepOfKeys !== 0 || length < 64;
  return !lengths.includes(length);
}
