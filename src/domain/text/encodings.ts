import { fillGaps, type Range, type Span } from './account';
import { bytesOf, decodeLetters, fromHex, type Bytes } from './base64';
import { dumpsIn, withoutDumps } from './dumps';
import { fromQuotedPrintable, unescaped } from './unescape';

/** A way to write bytes as text. */
export interface Encoding {
  /** Global, without nested quantifiers over the same characters: reading stays linear. */
  readonly pattern: RegExp;
  /** The bytes as a binary string, one character each. */
  readonly decode: (run: string) => string;
  /** Letters that represent whole bytes together. One letter too many changes all behind it. */
  readonly group?: number;
}

/** Lines of base64 or base64url, with whatever a program puts between them, and a last one that may be short. */
export const base64: Encoding = {
  group: 4,
  // Three dashes or more are no base64url, but belong to a BEGIN or END line.
  pattern:
    /(?<![\w+/])(?:[\w+/]|-(?!--)){16,}(?:[^\w+/=-]{1,24}(?:[\w+/]|-(?!--)){16,})*(?:[^\w+/=-]{1,9}[\w+/-]{1,15}(?![\w+/-]))?/g,
  decode: (run) => decodeLetters(run.replaceAll(/[^\w+/-]+/g, '')),
};

/** Pairs of hexadecimal digits, as arrays of any language and tools print them. */
export const hexadecimal: Encoding = {
  pattern: /(?<![\da-f])(?:(?:0x|\\x|&h|\(byte\) ?)?[\da-f]{2}(?![g-z])[\s:,;"'{}()[\]+|-]{0,6}){20,}/gi,
  decode: (run) => binary(fromHex(run.replaceAll(/0x|&h|byte|[^\da-f]+/gi, ''))),
};

/** Bytes as decimal numbers, signed ones of Java among them: [48, -126, …], one on each line. */
export const decimal: Encoding = {
  pattern:
    /(?<![\w.-])-?(?:2[0-5]\d|[01]?\d{1,2})(?!\d)(?:[\s,;]{1,12}-?(?:2[0-5]\d|[01]?\d{1,2})(?!\d)){19,}/g,
  decode: (run) => binary(run.split(/[\s,;]+/).map((byte) => Number(byte) & 255)),
};

/** RFC 4648 section 6. */
const base32: Encoding = {
  group: 8,
  pattern: /(?<!\w)[A-Z2-7]{16,}(?:\s{1,9}[A-Z2-7]{16,})*(?:\s{1,9}[A-Z2-7]{1,15}(?!\w))?/g,
  decode: (run) => {
    const bytes: number[] = [];
    let bits = 0;
    let held = 0;
    for (const letter of run.replaceAll(/\s+/g, '')) {
      const code = letter.charCodeAt(0);
      // Letters are 0 to 25, the digits 2 to 7 are 26 to 31.
      bits = ((bits << 5) | (code > 64 ? code - 65 : code - 24)) & 0xfff;
      held += 5;
      if (held < 8) continue;
      held -= 8;
      bytes.push((bits >> held) & 255);
    }
    return binary(bytes);
  },
};

/** All that is undone in a paste. */
export const encodings = [base64, hexadecimal, decimal, base32];
/** Encodings inside encodings that are undone, and one for the base64 that a PEM is. */
const deepest = 4;
/** Characters that are decoded in all, so that no paste freezes a page. */
const mostDecoded = 2_000_000;
/** Characters of a text that are looked at. Nobody may call a longer one read. */
export const longestDecoded = 300_000;

/** What was decoded in this turn: a reading asks for the same text several times. It is kept no longer. */
let last: (Decoded & { readonly text: string }) | undefined;

interface Decoded {
  readonly found: readonly string[];
  readonly length: number;
}

/** Every text that a text holds in encodings, and bytes that are no text, as binary strings. */
export function decodingsOf(text: string): readonly string[] {
  return decoded(text).found;
}

/** Characters of a text, from its beginning, in which everything encoded was decoded: 0 where it was too much. */
export function decodedLength(text: string): number {
  return decoded(text).length;
}

/** The account of a paste, in which nothing was read whose encodings were not: a secret may be in them. */
export function accountOfDecoded(pasted: string, account: readonly Span[]): readonly Span[] {
  const end = decodedLength(pasted);
  if (end === pasted.length) return fillGaps(account, end);
  const read = account.map((span) => ({ ...span, end: Math.min(span.end, end) }));
  return fillGaps(
    read.filter((span) => span.end > span.start),
    pasted.length,
  );
}

function decoded(text: string): Decoded {
  if (last?.text === text) return last;
  if (!last) queueMicrotask(() => (last = undefined));
  last = { text, ...decode(text) };
  return last;
}

/** A text, and all that it represents. */
export function asRead(text: string): readonly string[] {
  return [text, ...decodingsOf(text)];
}

function decode(text: string): Decoded {
  const found: string[] = [];
  let level = [text.slice(0, longestDecoded)];
  let budget = mostDecoded;
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const each of level) {
      const plain = unescaped(each);
      if (plain !== each) found.push(plain);
      budget -= plain.length;
      // As it came, too: what is quoted twice has codes cut in two, which `unescaped` would take for others.
      for (const whole of new Set([plain, each])) {
        const quoted = fromQuotedPrintable(whole);
        if (quoted === whole) continue;
        budget -= quoted.length;
        next.push(quoted);
      }
      for (const decoded of decodedIn(plain)) {
        budget -= decoded.length;
        if (budget < 0) return { found, length: 0 };
        const written = textIn(decoded);
        // Bytes may be behind a text, which loses its zeros.
        if (written === undefined || decoded.includes('\0')) found.push(decoded);
        if (written !== undefined) next.push(written);
      }
    }
    found.push(...next);
    level = next;
  }
  return { found, length: Math.min(text.length, longestDecoded) };
}

/** What is in dumps and in runs of letters. */
function* decodedIn(text: string): Generator<string> {
  const dumps = dumpsIn(text);
  for (const digits of dumps) yield hexadecimal.decode(digits);
  const rest = dumps.length > 0 ? withoutDumps(text) : text;
  for (const { encoding, start, end, bytes } of runsOf(rest, encodings)) {
    yield bytes;
    yield* behindWord(encoding, rest.slice(start, end), bytes);
  }
}

/** Letters that tell whether a run is a text. */
const probe = 600;

/**
 * A run without the word in front of it, which took part in its groups of letters: as it is, and from each letter on
 * with which it is a text.
 */
function* behindWord({ group = 1, decode }: Encoding, run: string, bytes: string): Generator<string> {
  if (group === 1) {
    // Digits that are apart from the rest in another way than the rest among themselves.
    const [whole = '', own, others] = /^\w{1,99}(\W{1,9})(?=\w{1,99}(\W{1,9})?)/.exec(run) ?? [];
    if (own !== others) yield decode(run.slice(whole.length));
    return;
  }
  const word = run.search(/[^\w+/-]/);
  if (word === -1) return;
  const rest = run.slice(word).replace(/^[^\w+/-]+/, '');
  // Lines of one length belong together.
  if (rest.search(/[^\w+/-]|$/) === word && textIn(bytes.slice(0, probe)) !== undefined) return;
  const letters = rest.slice(0, probe);
  for (let shift = 0; shift < group; shift += 1)
    if (shift === 0 || textIn(decode(letters.slice(shift))) !== undefined) yield decode(rest.slice(shift));
}

interface Run extends Range {
  readonly encoding: Encoding;
  /** As a binary string. */
  readonly bytes: string;
}

/** The runs of a text in some encodings, decoded; of each encoding the first ones, where there is a limit. */
export function runsOf(text: string, among: readonly Encoding[], most = Infinity): Run[] {
  return among.flatMap((encoding) => {
    const runs: Run[] = [];
    for (const { 0: run, index: start } of text.matchAll(encoding.pattern)) {
      if (runs.length === most) break;
      runs.push({ encoding, start, end: start + run.length, bytes: encoding.decode(run) });
    }
    return runs;
  });
}

/** The text that bytes are, in UTF-8 or UTF-16; `undefined` for what is no text. */
export function textIn(binary: string): string | undefined {
  const head = bytesOf(binary.slice(0, 80));
  const [even = 0, odd = 0] = [0, 1].map(
    (odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  if (Math.max(even, odd) > head.length / 4)
    return new TextDecoder(even > odd ? 'utf-16be' : 'utf-16le').decode(bytesOf(binary));
  // A text of two encodings keeps its zeros, which say nothing.
  const sample = binary.slice(0, 400).replaceAll('\0', '');
  const printable = sample.match(/[\t\n\f\r -~]/g)?.length ?? 0;
  if (printable > sample.length * 0.7) return binary.replaceAll('\0', '').replace(/^\xef\xbb\xbf/, '');
  if (noUtf8.test(binary)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(binary));
  } catch {
    return undefined;
  }
}

/** What UTF-8 never has: bytes of no character, a first byte or one that continues it alone. Cheaper than to decode. */
const noUtf8 = /[\xc0\xc1\xf5-\xff]|[\xc2-\xf4](?![\x80-\xbf])|(?<![\x80-\xf4])[\x80-\xbf]/;

/** In parts, because a call takes some hundred thousand arguments at most. */
function binary(bytes: readonly number[] | Bytes): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 10_000)
    parts.push(String.fromCharCode(...bytes.slice(at, at + 10_000)));
  return parts.join('');
}
