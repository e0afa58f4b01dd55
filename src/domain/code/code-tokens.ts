import jsTokens from 'js-tokens';
import type { Range } from '../text/account';

/** One piece of JavaScript, as far as reading values out of it needs. Nothing is ever run. */
export interface CodeToken extends Range {
  readonly kind:
    | 'name'
    | 'text'
    | 'number'
    | 'mark'
    /** The parts of a template around its holes. */
    | 'head'
    | 'middle'
    | 'tail'
    | 'pattern'
    /** What is between the tags of JSX. */
    | 'words'
    /** A character that no token begins with, or a text without its end. */
    | 'broken';
  /** Names and marks as written; the value of a text, without quotes and escapes. */
  readonly value: string;
  /** The token with its quotes; `start` and `end` are those of the value. */
  readonly outer: Range;
  /** A tag or attribute of JSX, which are beside each other. */
  readonly isJsx?: true;
}

export interface Tokens {
  readonly tokens: readonly CodeToken[];
  readonly comments: readonly Range[];
}

const kinds = {
  IdentifierName: 'name',
  PrivateIdentifier: 'name',
  JSXIdentifier: 'name',
  StringLiteral: 'text',
  NoSubstitutionTemplate: 'text',
  JSXString: 'text',
  TemplateHead: 'head',
  TemplateMiddle: 'middle',
  TemplateTail: 'tail',
  NumericLiteral: 'number',
  Punctuator: 'mark',
  JSXPunctuator: 'mark',
  RegularExpressionLiteral: 'pattern',
  JSXText: 'words',
  Invalid: 'broken',
  JSXInvalid: 'broken',
} as const;

/** Characters of quotes around a value: before it, behind it. */
const quotes: Readonly<Partial<Record<CodeToken['kind'], readonly [number, number]>>> = {
  text: [1, 1],
  head: [1, 2],
  middle: [1, 2],
  tail: [1, 1],
};

/** Divides a stretch of code into tokens and comments, in one pass. */
export function readTokens(
  code: string,
  from = 0,
  to = code.length,
  { jsx = false }: { readonly jsx?: boolean } = {},
): Tokens {
  const tokens: CodeToken[] = [];
  const comments: Range[] = [];
  let start = from;
  const written = commented(code.slice(from, to));
  for (const token of jsx ? jsTokens(written, { jsx: true }) : jsTokens(written)) {
    const outer = { start, end: start + token.value.length };
    start = outer.end;
    if (token.type === 'WhiteSpace' || token.type === 'LineTerminatorSequence') continue;
    if (
      token.type === 'SingleLineComment' ||
      token.type === 'MultiLineComment' ||
      token.type === 'HashbangComment'
    ) {
      comments.push(outer);
      continue;
    }
    const kind = kinds[token.type];
    if (kind === 'words' && token.value.trim() === '') continue;
    const isClosed = !('closed' in token) || token.closed;
    const [before, behind] = quotes[kind] ?? [0, 0];
    const inner = { start: outer.start + before, end: outer.end - (isClosed ? behind : 0) };
    const text = code.slice(inner.start, inner.end);
    const value = before === 0 ? text : unescape(text);
    const isJsx = token.type.startsWith('JSX') ? ({ isJsx: true } as const) : {};
    tokens.push({ kind: isClosed ? kind : 'broken', value, outer, ...inner, ...isJsx });
  }
  return { tokens, comments };
}

/** The comments of scripts from before HTML 4, as comments of one line, each as long as it was. */
function commented(code: string): string {
  return code.replaceAll('<!--', '//--').replaceAll(/^([ \t]{0,40})-->/gm, '$1// ');
}

export function isMark(token: CodeToken | undefined, ...values: readonly string[]): boolean {
  return token?.kind === 'mark' && values.includes(token.value);
}

/** How a token changes the depth of brackets and template holes. */
export function depthOf({ kind, value }: CodeToken): -1 | 0 | 1 {
  if (kind === 'head') return 1;
  if (kind === 'tail') return -1;
  if (kind !== 'mark') return 0;
  if (value === '(' || value === '[' || value === '{') return 1;
  return value === ')' || value === ']' || value === '}' ? -1 : 0;
}

/** Divides tokens wherever a mark is at their own depth. */
export function splitAt(tokens: readonly CodeToken[], ...marks: readonly string[]): (readonly CodeToken[])[] {
  const parts: CodeToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthOf(token);
    if (depth === 0 && isMark(token, ...marks)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The name that ends in front of a token, with its dots: `liveagent.init`, also of `window['liveagent']?.init`. */
export function pathBefore(tokens: readonly CodeToken[], index: number): { name: string; start: number } {
  const parts: string[] = [];
  let at = index - 1;
  let start = tokens[index]?.start ?? 0;
  if (isMark(tokens[at], '?.')) at -= 1;
  while (parts.length < 6) {
    const token = tokens[at];
    if (token?.kind === 'name') {
      parts.unshift(token.value);
      start = token.outer.start;
      if (!isMark(tokens[at - 1], '.', '?.')) break;
      at -= 2;
      if (isMark(tokens[at], '!')) at -= 1;
    } else if (isMark(token, ']') && tokens[at - 1]?.kind === 'text' && isMark(tokens[at - 2], '[')) {
      parts.unshift(tokens[at - 1]?.value ?? '');
      at -= isMark(tokens[at - 3], '?.') ? 4 : 3;
    } else break;
  }
  return { name: withoutGlobal(parts.join('.')), start };
}

function withoutGlobal(name: string): string {
  return name.replace(/^(?:(?:window|self|top|this|globalThis|parent)\.)+(?=.)/, '');
}

const beforeOperand = new Set(
  'await case const default delete do else export extends from function get import in instanceof let new of return set static throw typeof var void yield async class as satisfies public private readonly declare type interface namespace global echo print'.split(
    ' ',
  ),
);
const behindOperand = new Set(['as', 'satisfies', 'in', 'of', 'instanceof', 'from', 'extends', 'implements']);

/** Whether a new statement or a line of prose begins here: two operands with nothing between them. */
export function isJuxtaposed(before: CodeToken | undefined, token: CodeToken): boolean {
  if (!before || before.isJsx || token.isJsx || !isOperand(token) || behindOperand.has(token.value))
    return false;
  if (before.kind === 'name') return !beforeOperand.has(before.value);
  return before.kind === 'text' || before.kind === 'number' || before.kind === 'tail';
}

/** Whether another character here would make other code of it: marks and keywords. */
export function isSyntax({ kind, value }: CodeToken): boolean {
  return kind === 'mark' || (kind === 'name' && (beforeOperand.has(value) || behindOperand.has(value)));
}

function isOperand({ kind }: CodeToken): boolean {
  return kind === 'name' || kind === 'text' || kind === 'number' || kind === 'head';
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
