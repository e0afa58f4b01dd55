import type { OpenAccount, Range } from '../../text/account';
import { codePoints } from '../../text/decode';
import { joined, lettersFor, partOf, rangeOf, rewritten, type Letters } from '../../text/letters';
import { serverInclude } from '../../code/markup-parts';
import { bareLength, startsBare } from './bare-policy';
import { endOfString, type Ends, type StringEnds } from './string-ends';

type Part =
  | { readonly kind: 'name' | 'mark'; readonly value: string }
  /** A string, without its quotation marks and escapes. `isBare`: a policy that has no such marks. */
  | { readonly kind: 'text'; readonly letters: Letters; readonly isBare?: true }
  | { readonly kind: 'line' }
  | {
      readonly kind: 'group';
      readonly open: string;
      readonly nodes: readonly Node[];
      readonly isClosed: boolean;
    };

/** A piece of a server's configuration or of code in any language, as far as finding a policy needs. */
export type Node = Range & Part;

interface Group {
  readonly kind: 'group';
  readonly open: string;
  readonly nodes: Node[];
  readonly start: number;
  isClosed: boolean;
  end: number;
}

/** A policy without quotation marks, while further lines may come. */
interface Bare {
  readonly kind: 'text';
  readonly isBare: true;
  readonly parts: Letters[];
  readonly start: number;
  letters: Letters;
  end: number;
}

const space = /[^\S\n]+/y;
const word = /(?:(?<![\w"'\])]):)?(?:@|\$|%)?[\p{L}_][\w$]*(?:-\w+)*|\d[\w.]*/uy;
const mark = /=>|->|::|:=|<>|\|>|[+.]=|\.{2,3}|&&|\|\||\?\?|\?\.|===?|!=|[^]/y;
const pattern = /\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,500}\/[a-z]{0,6}/y;
const fence = /`{3}[\w-]{0,20}(?=\s|$)/y;
const item = /(?<=(?:^|\n)[ \t]{0,40}-[ \t]{1,9})(?=[^\s'"[{])[^\n#]+/y;
const lineComment = /(?<!:)\/\/[^\n]*|(?<=^|[\s;,{(])#(?!\{|\()[^\n]*|(?<=(?:^|\n)[ \t]{0,40})-- [^\n]*/y;
const blockComments = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['<%--', '--%>'],
  ['{# ', '#}'],
  ['@*', '*@'],
] as const;
/** Deeper brackets are no configuration that anybody wrote. */
const deepest = 60;

const closes: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Divides a text into nodes. Comments and white space are labelled as such and left out. One pass. */
export function readSource(source: Letters, account: OpenAccount): readonly Node[] {
  const { text } = source;
  const top: Group = { kind: 'group', open: '', nodes: [], isClosed: true, start: 0, end: 0 };
  const stack: Group[] = [top];
  const ends: Ends = new Map();
  const unclosed = new Set<string>();
  let at = 0;
  const bares: Bare[] = [];
  let isFurther = false;
  const here = (length: number): Range => rangeOf(source, at, at + length);
  const add = (node: Node): void => {
    const nodes = stack.at(-1)?.nodes;
    if (node.kind !== 'line') isFurther = node === bares.at(-1);
    if (node.kind !== 'line' || nodes?.at(-1)?.kind !== 'line') nodes?.push(node);
  };
  const take = (length: number, part: Part): number => {
    add({ ...part, ...here(length) });
    return length;
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const commentLength = (): number => {
    for (const [open, close] of blockComments) {
      if (!text.startsWith(open, at) || unclosed.has(open) || isPath(text, at)) continue;
      const end = text.indexOf(close, at + open.length);
      if (end !== -1) return end + close.length - at;
      unclosed.add(open);
    }
    return match(lineComment)?.length ?? 0;
  };
  const readBare = (nodes: Node[]): number => {
    const length = Math.max(bareLength(text, at), 1);
    const letters = rewritten(partOf(source, at, at + length), bareEscapes);
    const last = bares.at(-1);
    const between = last && lineBetween(nodes, last, account);
    if (last && between !== undefined) {
      last.parts.push(lettersFor(between, here(0)), letters);
      last.end = here(length).end;
      isFurther = true;
    } else {
      const bare: Bare = { kind: 'text', isBare: true, letters, parts: [letters], ...here(length) };
      bares.push(bare);
      add(bare);
    }
    return length;
  };
  /** Reads what begins here. How long it is. */
  const readNext = (): number => {
    const char = text.charAt(at);
    const group = stack.at(-1) ?? top;
    if (char === '\n') {
      account.label(here(1), 'inert');
      return take(1, { kind: 'line' });
    }
    const blank = match(space);
    if (blank !== undefined) {
      account.label(here(blank.length), 'inert');
      return blank.length;
    }
    const comment = /[/#<{@-]/.test(char) ? commentLength() : 0;
    if (comment > 0) {
      account.label(here(comment), serverInclude.test(text.slice(at, at + 20)) ? 'unread' : 'inert');
      return comment;
    }
    if (startsBare(text, at, isFurther)) return readBare(group.nodes);
    const line = match(item)?.trimEnd();
    if (line !== undefined)
      return take(line.length, { kind: 'text', letters: partOf(source, at, at + line.length) });
    const fenced = match(fence);
    if (fenced !== undefined) return take(fenced.length, { kind: 'mark', value: '```' });
    if (closes.has(char) && stack.length < deepest) {
      const opened: Group = { kind: 'group', open: char, nodes: [], isClosed: false, ...here(1) };
      add(opened);
      stack.push(opened);
      return 1;
    }
    if (stack.length > 1 && closes.get(group.open) === char) {
      group.end = here(1).end;
      group.isClosed = true;
      stack.pop();
      return 1;
    }
    const string = endOfString(text, at, ends);
    if (string) return take(string.end - at, { kind: 'text', letters: lettersIn(source, string) });
    const last = group.nodes.at(-1);
    const mayBePattern = char === '/' && (last === undefined || last.kind === 'mark');
    const named = (mayBePattern ? match(pattern) : undefined) ?? match(word);
    const value = named ?? match(mark) ?? char;
    return take(value.length, { kind: named === undefined ? 'mark' : 'name', value });
  };
  while (at < text.length) at += readNext();
  for (const group of stack.slice(1)) group.end = here(0).end;
  for (const bare of bares) if (bare.parts.length > 1) bare.letters = joined(bare.parts);
  return top.nodes;
}

/** A string without its marks and escapes. */
function lettersIn(source: Letters, { from, to, isDoubled }: StringEnds): Letters {
  const inner = partOf(source, from, to);
  const letters = inner.text.includes('\\') ? rewritten(inner, escapes) : inner;
  return isDoubled ? rewritten(letters, doubled) : letters;
}

/** The line break where a policy goes on here: in a further line, or as one more line of a list. */
function lineBetween(nodes: Node[], bare: Bare, account: OpenAccount): '\n' | '; ' | undefined {
  const last = nodes.findLastIndex(({ kind }) => kind !== 'line');
  if (nodes[last] === bare) return '\n';
  const dash = nodes[last];
  if (dash?.kind !== 'mark' || dash.value !== '-') return undefined;
  if (nodes.slice(Math.max(0, last - 9), last).findLast(({ kind }) => kind !== 'line') !== bare)
    return undefined;
  account.label(dash, 'frame');
  nodes.splice(last);
  return '; ';
}

/** The star of a path or a media type: a line of a _headers file, "text/*". */
function isPath(text: string, at: number): boolean {
  return (
    text.startsWith('/*', at) &&
    (/[\w*]/.test(text.charAt(at - 1)) ||
      /^\/\*[^\s*]*\r?\n[ \t]+[\w-]+:[ \t]/.test(text.slice(at, at + 300)))
  );
}

const bareEscapes = [
  { pattern: /\\\r?\n/g, into: ' ' },
  { pattern: /\\[ ;'",]/g, into: (found: string) => found.slice(1) },
];
const escapes = [
  codePoints,
  { pattern: /\\(?:\r?\n|[nrt])/g, into: ' ' },
  { pattern: /\\[^]/g, into: (found: string) => found.slice(1) },
];
const doubled = [{ pattern: /''|""/g, into: (found: string) => found.slice(1) }];
