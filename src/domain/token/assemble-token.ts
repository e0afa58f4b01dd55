import { decodePart } from './decode-part';
import type { Candidate } from './find-token';
import { lettersOfSignature } from './signature-lengths';
import { longDash } from './token-rules';
import type { TokenPart } from './token-reading';

/** A candidate in the letters of base64url. */
export interface Assembled extends Candidate {
  readonly header: TokenPart;
  /** 2: three parts behind a header; 1: worth showing; 0: nothing. */
  readonly rank: number;
}

/** Writes the parts in base64url, and says how much of a token they are. */
export function assemble(found: Candidate, text: string): Assembled {
  const parts = found.parts.map((part) => part.replaceAll('+', '-').replaceAll('/', '_'));
  const header = decodeDashed(parts[0] ?? '');
  const wanted = lettersOfSignature(header.encoded);
  const written = [
    header.encoded,
    ...parts.slice(1, 2).map((part) => decodeDashed(part).encoded),
    ...parts.slice(2).map((part) => dashedSignature(part, wanted)),
  ];
  const cut = cutAtPath(found, text, wanted);
  const isTokenLike = header.members.some(({ name }) => name === 'alg' || name === 'typ' || name === 'enc');
  const rank = written.length >= 3 && isTokenLike ? 2 : isTokenLike || written.length >= 3 ? 1 : 0;
  if (cut === undefined) return { ...found, parts: written, header, rank };
  return {
    ...found,
    end: found.end - cut,
    parts: written.with(2, (written[2] ?? '').slice(0, -cut)),
    header,
    rank,
  };
}

/** A token inside the path of an address: how many letters behind it belong to the path. */
function cutAtPath({ parts, end }: Candidate, text: string, wanted: readonly number[]): number | undefined {
  const signature = parts[2];
  if (parts.length !== 3 || signature === undefined || wanted.includes(signature.length)) return undefined;
  const at = wanted.find((letters) => signature.charAt(letters) === '/');
  if (at === undefined || !text.slice(0, end).endsWith(signature)) return undefined;
  return signature.length - at;
}

/** A long dash is one hyphen, or two that a word processor joined: whichever makes the part sound. */
function decodeDashed(encoded: string): TokenPart {
  const one = decodePart(encoded.replaceAll(longDash, '-'));
  if (!one.broken || !encoded.includes(longDash)) return one;
  const two = decodePart(encoded.replaceAll(longDash, '--'));
  return two.broken ? one : two;
}

function dashedSignature(encoded: string, wanted: readonly number[]): string {
  const one = encoded.replaceAll(longDash, '-');
  const two = encoded.replaceAll(longDash, '--');
  return !wanted.includes(one.length) && wanted.includes(two.length) ? two : one;
}
