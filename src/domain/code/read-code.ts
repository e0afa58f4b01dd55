import type { Range, Span } from '../text/account';
import { isJuxtaposed, readTokens, type CodeToken } from './code-tokens';
import { hostComments, withoutRanges } from './host-comments';
import { looksLikeMarkup, readMarkup } from './markup-parts';

/** Pasted code, divided. It is read as text and never run or rendered. */
export interface CodeReading {
  readonly text: string;
  /** Live code, in order; what texts and attributes hold is in its place. */
  readonly tokens: readonly CodeToken[];
  /** The texts of attributes. */
  readonly attributes: readonly CodeToken[];
  readonly comments: readonly Range[];
  /** What is neither code nor comment: tags, words between them. */
  readonly spans: readonly Span[];
  /** Code in the texts of other code. */
  readonly inside: readonly Range[];
}

/** Characters of scripts that do not name what is looked for. */
const mostOther = 100_000;
/** Code in a text in code. */
const deepest = 2;

/** `named`: what the code that is looked for is known by. */
export function readCode(text: string, named: RegExp): CodeReading {
  const hosts = hostComments(text);
  const reader = new Reader(withoutRanges(text, hosts), named);
  reader.region({ start: 0, end: text.length }, 0);
  const { tokens, attributes, inside, spans } = reader;
  const comments = [...reader.comments, ...hosts].toSorted((a, b) => a.start - b.start);
  return { text, tokens, attributes, comments, inside, spans };
}

class Reader {
  readonly tokens: CodeToken[] = [];
  readonly attributes: CodeToken[] = [];
  readonly comments: Range[] = [];
  readonly spans: Span[] = [];
  readonly inside: Range[] = [];
  #left = mostOther;
  readonly #text: string;
  readonly #named: RegExp;

  constructor(text: string, named: RegExp) {
    this.#text = text;
    this.#named = named;
  }

  region(range: Range, depth: number): void {
    const text = this.#textOf(range);
    if (isJsx(text)) this.#code(range, depth, true);
    else if (looksLikeMarkup(text) && !isWritten(text)) this.#markup(range, depth);
    else this.#code(range, depth);
  }

  #markup(around: Range, depth: number): void {
    const open: string[] = [];
    for (const { kind, ...part } of readMarkup(this.#textOf(around))) {
      const range = { start: part.start + around.start, end: part.end + around.start };
      if (kind === 'tag') this.#tag(range, open, depth);
      else if (kind === 'comment' || open.includes('template')) this.comments.push(range);
      else if (kind === 'script') this.#script(range, depth);
      else this.#words(range, kind === 'host' || open.length > 0, depth);
    }
  }

  #tag(range: Range, open: string[], depth: number): void {
    const tag = this.#textOf(range);
    const [, slash = '', name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
    if (slash === '/') open.splice(Math.max(0, open.lastIndexOf(name.toLowerCase())));
    else if (!tag.endsWith('/>') && !voidElements.has(name.toLowerCase())) open.push(name.toLowerCase());
    const texts = readTokens(this.#text, range.start, range.end).tokens.filter(({ kind }) => kind === 'text');
    this.attributes.push(...texts);
    let at = range.start;
    for (const text of texts) {
      if (!this.#holdsCode(text.value)) continue;
      this.spans.push({ start: at, end: text.start, label: 'frame' });
      this.#inside(text, depth);
      at = text.end;
    }
    this.spans.push({ start: at, end: range.end, label: 'frame' });
  }

  #script(range: Range, depth: number): void {
    const { length } = this.#textOf(range);
    const isNamed = this.#isNamed(this.#textOf(range));
    if (!isNamed && length > this.#left) this.spans.push({ ...range, label: 'other' });
    else {
      if (!isNamed) this.#left -= length;
      this.#code(range, depth);
    }
  }

  /** Between tags: what a page shows, or code whose own tag was not copied. */
  #words(range: Range, isInside: boolean, depth: number): void {
    const words = this.#textOf(range);
    if (words.trim() === '') return;
    if (this.#isNamed(words)) this.#code(range, depth);
    else if (isInside || directives.test(words)) this.spans.push({ ...range, label: 'other' });
    else this.spans.push({ ...range, label: holdsMarkup(words) ? 'frame' : 'unread' });
  }

  #code({ start, end }: Range, depth: number, jsx = false): void {
    const { tokens, comments } = readTokens(this.#text, start, end, { jsx });
    for (const range of comments) {
      // The rest of an address that no quotation marks are around.
      const isAddress = /\bhttps?:$/.test(this.#text.slice(Math.max(0, range.start - 7), range.start));
      if (isAddress) this.spans.push({ ...range, label: 'unread' });
      else this.comments.push(range);
    }
    for (const token of tokens) {
      const isWhole = token.value.length === token.end - token.start;
      if (token.kind === 'text' && depth < deepest && isWhole && this.#holdsCode(token.value)) {
        this.inside.push({ start: token.start, end: token.end });
        this.spans.push({ start: token.outer.start, end: token.start, label: 'frame' });
        this.#inside(token, depth);
        this.spans.push({ start: token.end, end: token.outer.end, label: 'frame' });
      } else this.tokens.push(token);
    }
  }

  /** Apart from what is around it. */
  #inside({ start, end }: Range, depth: number): void {
    const apart = (at: number): CodeToken => {
      const nowhere = { start: at, end: at };
      return { kind: 'mark', value: ';', outer: nowhere, ...nowhere };
    };
    this.tokens.push(apart(start));
    this.region({ start, end }, depth + 1);
    this.tokens.push(apart(end));
  }

  #textOf({ start, end }: Range): string {
    return this.#text.slice(start, end);
  }

  #holdsCode(text: string): boolean {
    return (
      this.#isNamed(text) && /[{(<;]/.test(text) && /[:=(]/.test(text) && !/^(?:https?:)?\/\//.test(text)
    );
  }

  #isNamed(code: string): boolean {
    return this.#named.test(code);
  }
}

const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr !doctype'.split(' '),
);

/** What Blade, Twig, Liquid and Razor put between elements. */
const directives =
  /^(?:\s{0,99}(?:@\w{1,40}(?:\([^()]{0,200}\))?|\{\{[^{}]{0,200}\}\}|\{%[^%]{0,200}%\}))+\s{0,99}$/;

/** The beginning or end of a statement that has the markup as its text: `echo '`, `"html": "`, `';` */
function holdsMarkup(words: string): boolean {
  if (/^\s*(?:["'`]|[A-Z]{2,12}\b)[\s;,)}\]]{0,40}$/.test(words)) return true;
  const before = /(?:[=(:,[+]|\b(?:echo|print|return))\s*(?:["'`]|<<<["']?\w{1,40}["']?)\s*$/.exec(words);
  const { tokens } = readTokens(words.slice(0, before?.index ?? 0));
  return before !== null && !tokens.some((token, index) => isJuxtaposed(tokens[index - 1], token));
}

/** Code that holds markup as texts, such as for `document.write`. */
function isWritten(text: string): boolean {
  if (/^\s*</.test(text)) return false;
  const at = text.search(/<\/?script\b/i);
  return readTokens(text, 0, Math.min(text.length, at + mostOther)).tokens.some(
    ({ kind, start, end }) => kind === 'text' && start <= at && at < end,
  );
}

/** An element as the value of an expression, and its end. */
function isElement(text: string): boolean {
  const element = /(?:\breturn|=>|&&|[(?])\s{0,99}\(?\s{0,99}<(?:([A-Za-z][\w.]{0,40})(?=[\s>/])|>)/g;
  const found = [...text.slice(0, mostOther).matchAll(element)].slice(0, 20);
  return found.some(({ 0: whole, 1: name = '', index }) => {
    const rest = text.slice(index + whole.length - name.length - 1, index + 2000);
    return text.includes(`</${name}>`, index) || /^<[^<>]{1,300}\/>/.test(rest);
  });
}

/** Markup whose attributes or elements hold JavaScript in braces. */
function isJsx(text: string): boolean {
  if (isElement(text)) return true;
  return /<[A-Za-z][\w.]{0,40}\s[^<>]{0,300}?[\w-]=\{|>\s{0,99}\{\s{0,9}(?:`|\/\*)/.test(text);
}
