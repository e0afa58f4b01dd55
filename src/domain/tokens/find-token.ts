import { decodePart } from './decode-part';
import { lettersOfSignature } from './signature-form';
import type { TokenPart } from './token-reading';
import { longDash } from './token-repairs';

/** A stretch of a text that reads like a token: letters between dots, with white space between or not. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The letters of each part, without white space and padding, and otherwise as they came. */
  readonly parts: readonly string[];
  /** = signs that were at the end of a part. */
  readonly padding: number;
}

/** How many places are tried as the beginning of a token: bounds the work on a hostile paste. */
const mostTries = 12;
const mostParts = 5;

/** Letters. Longer is no header of a token, and following it would take time. */
const longestHeader = 16_000;

/** Base64 of an opening brace, with a quotation mark, white space or the closing brace behind it. */
const beginning = /(?<![\w.-])e(?:y[A-DI-L]|w[k-r0-3]|30\s{0,9}\.)/g;
/** A run whose first letters were lost: the claims after the dot still begin like an object. */
const withoutStart = /(?<![\w.-])[\w-]{9,}\.e(?:y[A-DI-L]|w[k-r0-3])/g;

/** Marks of an address behind a token. */
const endingSignature = /[&#]/;

/** Letters, a dot, padding, white space, or damage: other characters behind which the token goes on. */
const piece = /([\w+/—-]+)|(\.)|(=+)|(\s+)|([^\w\s"'<>(){}[\],;|\\.=+/—-]{1,20})(?=[\w.])|[^]/y;

/** Everything in the text that may be a token, in order. */
export function findTokens(text: string): readonly Assembled[] {
  const found = search(text, beginning);
  return (found.length > 0 ? found : search(text, withoutStart)).map((each) => assemble(each, text));
}

function search(text: string, pattern: RegExp): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let next = 0;
  let tries = 0;
  for (const { index } of text.matchAll(pattern)) {
    if (index < next) continue;
    const candidate = follow(text, index);
    tries += 1;
    if (candidate.end - index <= longestHeader || candidate.parts.length > 1) candidates.push(candidate);
    if (candidate.parts.length >= 3) next = candidate.end;
    if (tries === mostTries) break;
  }
  return candidates;
}

function follow(text: string, start: number): Candidate {
  const parts = [''];
  let padding = 0;
  let end = start;
  let wanted: readonly number[] = [];
  for (let at = start; at < text.length;) {
    piece.lastIndex = at;
    const [found = '', letters, dot, signs, space, damage] = piece.exec(text) ?? [];
    const after = at + found.length;
    const isLast = parts.length >= 3;
    if (letters) {
      parts.push((parts.pop() ?? '') + letters);
      end = after;
      if (parts.length === 1 && end - start > longestHeader) break;
    } else if (dot) {
      if (isLast && (parts.length === mostParts || !/[\w=+/—-]/.test(text.charAt(after)))) break;
      parts.push('');
      if (parts.length === 3) wanted = lettersOfSignature(parts[0] ?? '');
      end = after;
    } else if (signs) {
      if (/[\w+/—-]/.test(text.charAt(after))) break;
      padding += signs.length;
      end = after;
      if (isLast) break;
    } else if (space) {
      if (isLast) {
        end = endOfSignature(text, at, parts.at(-1)?.length ?? 0, wanted) ?? end;
        parts.push((parts.pop() ?? '') + text.slice(at, end).replaceAll(/\s+/g, ''));
        break;
      }
    } else if (damage) {
      const whole = isLast && wanted.includes(parts.at(-1)?.length ?? 0);
      if (whole || (isLast && endingSignature.test(damage))) break;
      parts.push((parts.pop() ?? '') + damage);
      end = after;
    } else {
      break;
    }
    at = after;
  }
  return { start, end, parts, padding };
}

/**
 * White space inside a signature: it goes on behind it as far as a known length, or as whole lines of letters.
 * The end, or `undefined` where it ends before the white space.
 */
function endOfSignature(
  text: string,
  at: number,
  before: number,
  wanted: readonly number[],
): number | undefined {
  const hits: Hit[] = [];
  const longest = Math.max(0, ...wanted);
  let letters = before;
  let dashes = dashesIn(text.slice(at - before, at));
  let end = at;
  const pieces = /\s+([\w+/—-]+)/y;
  pieces.lastIndex = at;
  for (;;) {
    const found = letters < longest ? pieces.exec(text) : null;
    const rank = wanted.indexOf(letters);
    const isDoubled = rank === -1 && dashes > 0;
    const place = isDoubled ? wanted.indexOf(letters + dashes) : rank;
    if (place !== -1)
      hits.push({ end, isLast: !found && !/\s+[\w+/—-]/y.test(text.slice(end, end + 99)), isDoubled, place });
    if (!found) break;
    letters += found[1]?.length ?? 0;
    dashes += dashesIn(found[1] ?? '');
    end = pieces.lastIndex;
  }
  const best = hits.toSorted(byLikelihood)[0];
  return best ? best.end : endOfLines(text, at);
}

/** A place where a signature has a length that it can have. */
interface Hit {
  readonly end: number;
  /** No letters follow. */
  readonly isLast: boolean;
  /** Only if long dashes replaced two hyphens each. */
  readonly isDoubled: boolean;
  /** In the order of lengths, the most usual first. */
  readonly place: number;
}

function byLikelihood(one: Hit, other: Hit): number {
  return (
    Number(other.isLast) - Number(one.isLast) ||
    Number(one.isDoubled) - Number(other.isDoubled) ||
    one.place - other.place
  );
}

function dashesIn(text: string): number {
  return text.split(longDash).length - 1;
}

/** The end of the lines of letters that follow, none longer than the first: how programs wrap. */
function endOfLines(text: string, at: number): number | undefined {
  const lines = /[ \t]{0,9}(?:\r?\n|\f)[ \t]{0,9}([\w+/—-]+)(?==*[ \t]{0,9}(?:$|\r?\n|\f))/y;
  const width = at - Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\f', at - 1)) - 1;
  if (width < shortestWrap) return undefined;
  let end: number | undefined;
  lines.lastIndex = at;
  for (let found = lines.exec(text); found; found = lines.exec(text)) {
    if ((found[1] ?? '').length > width) break;
    end = lines.lastIndex;
    if ((found[1] ?? '').length < width) break;
  }
  return end;
}

/** Columns: programs wrap at 64, 72, 76; a narrower line is a list or prose. */
const shortestWrap = 32;

/** A candidate in the letters of base64url. */
export interface Assembled extends Candidate {
  readonly header: TokenPart;
  /** 2: three parts behind a header; 1: worth showing; 0: nothing. */
  readonly rank: number;
}

/** Writes the parts in base64url, and says how much of a token they are. */
function assemble(found: Candidate, text: string): Assembled {
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
