/** One piece of JavaScript, as far as reading values out of it needs. Nothing is ever run. */
export interface CodeToken {
  readonly kind: 'name' | 'text' | 'number' | 'mark';
  /** Names and marks as they stand; the value of a text, without quotes and escapes. */
  readonly value: string;
  /** Offsets into the whole paste; of a text without its quotes. */
  readonly start: number;
  readonly end: number;
}

const blank = /\s+/y;
const comment = /\/\/[^\n\r]*|<!--[^\n\r]*|-->[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y;
const name = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const number = /\d[\w.]*/y;
// A text ends at its own quote, and without one at the end of its line: the rest is still read.
const text =
  /"(?:[^"\\\n\r]|\\[^]?)*("|$|(?=[\n\r]))|'(?:[^'\\\n\r]|\\[^]?)*('|$|(?=[\n\r]))|`(?:[^`\\]|\\[^]?)*(`|$)/y;

/**
 * Divides code into tokens. Comments are left out, and `onComment` is told where they stand. Regular expressions
 * are not told from divisions, which matters to nothing that is looked for here. One pass; every pattern is
 * anchored at the place it is tried.
 */
export function readTokens(
  code: string,
  from = 0,
  to = code.length,
  onComment?: (start: number, end: number) => void,
): CodeToken[] {
  const source = code.slice(0, to);
  const tokens: CodeToken[] = [];
  let at = from;
  while (at < to) {
    const first = source.charAt(at);
    // Which patterns can match here is told by one character: trying all of them takes five times as long.
    const skipped = /\s/.test(first)
      ? matchAt(blank, source, at)
      : mayComment.test(first)
        ? matchAt(comment, source, at)
        : undefined;
    if (skipped !== undefined) {
      if (!/\s/.test(first)) onComment?.(at, at + skipped.length);
      at += skipped.length;
      continue;
    }
    if (mayQuote.test(first)) {
      const quoted = matchAt(text, source, at) ?? first;
      const closed = quoted.length > 1 && quoted.endsWith(first);
      const inner = quoted.slice(1, closed ? -1 : undefined);
      tokens.push({ kind: 'text', value: unescape(inner), start: at + 1, end: at + 1 + inner.length });
      at += quoted.length;
      continue;
    }
    const named = isMark.test(first) ? undefined : matchAt(name, source, at);
    const found = named ?? (isMark.test(first) ? first : (matchAt(number, source, at) ?? first));
    const kind = named === undefined ? (/^\d/.test(found) ? 'number' : 'mark') : 'name';
    tokens.push({ kind, value: found, start: at, end: at + found.length });
    at += found.length;
  }
  return tokens;
}

const mayComment = /[/<-]/;
const mayQuote = /["'`]/;
const isMark = /[!-#%-/:-@[-^{-~]/;

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

const escapes: Readonly<Partial<Record<string, string>>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
};

function unescape(inner: string): string {
  if (!inner.includes('\\')) return inner;
  return inner.replaceAll(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|(\r\n|[^]))/gi,
    (whole, hex?: string, four?: string, braced?: string, other?: string) => {
      const digits = hex ?? four ?? braced;
      if (digits === undefined) return readEscape(other ?? '');
      const point = Number.parseInt(digits, 16);
      return point > 0x10_ffff ? whole : String.fromCodePoint(point);
    },
  );
}

/** A line break that was escaped is no part of the text. */
function readEscape(char: string): string {
  return /[\n\r]/.test(char) ? '' : (escapes[char] ?? char);
}
