import { push, type Range, type Span } from '../text/account';
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
  /** What is not code: comments, tags, words between them. Sorted. */
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
  const masked = withoutRanges(text, hosts);
  const read = new Reader(masked, named);
  read.region(0, masked.length, 0);
  const spans = [...read.spans, ...hosts.map((range): Span => ({ ...range, label: 'inert' }))];
  return {
    text,
    tokens: read.tokens,
    attributes: read.attributes,
    comments: [...read.comments, ...hosts].toSorted((a, b) => a.start - b.start),
    inside: read.inside,
    spans: spans.toSorted((a, b) => a.start - b.start),
  };
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

  region(start: number, end: number, depth: number): void {
    const text = this.#text.slice(start, end);
    if (isJsx(text)) this.#code({ start, end }, depth, true);
    else if (looksLikeMarkup(text) && !isWritten(text)) this.#markup(start, end, depth);
    else this.#code({ start, end }, depth);
  }

  #markup(from: number, to: number, depth: number): void {
    const open: string[] = [];
    const parts = readMarkup(this.#text.slice(from, to));
    for (const part of parts) {
      const range = { start: part.start + from, end: part.end + from };
      if (part.kind === 'comment') this.#comment(range);
      else if (part.kind === 'tag') this.#tag(range, open, depth);
      else if (open.includes('template')) this.#comment(range);
      else if (part.kind === 'script') this.#script(range, depth);
      else if (part.kind === 'host') this.#words(range, true, depth);
      else this.#words(range, open.length > 0, depth);
    }
  }

  #comment(range: Range): void {
    this.comments.push(range);
    push(this.spans, { ...range, label: 'inert' });
  }

  #tag(range: Range, open: string[], depth: number): void {
    const tag = this.#text.slice(range.start, range.end);
    const [, slash = '', name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
    if (slash === '/') open.splice(Math.max(0, open.lastIndexOf(name.toLowerCase())));
    else if (!tag.endsWith('/>') && !voidElements.has(name.toLowerCase())) open.push(name.toLowerCase());
    const texts = readTokens(this.#text, range.start, range.end).tokens.filter(({ kind }) => kind === 'text');
    this.attributes.push(...texts);
    const code = texts.filter(({ value }) => this.#holdsCode(value));
    let at = range.start;
    for (const { start, end } of code) {
      push(this.spans, { start: at, end: start, label: 'frame' });
      this.#inside({ start, end }, depth);
      at = end;
    }
    push(this.spans, { start: at, end: range.end, label: 'frame' });
  }

  #script(range: Range, depth: number): void {
    const code = this.#text.slice(range.start, range.end);
    if (this.#isNamed(code)) this.#code(range, depth);
    else if (code.length <= this.#left) {
      this.#left -= code.length;
      this.#code(range, depth);
    } else push(this.spans, { ...range, label: 'other' });
  }

  /** Between tags: what a page shows, or code whose own tag was not copied. */
  #words(range: Range, isInside: boolean, depth: number): void {
    const words = this.#text.slice(range.start, range.end);
    if (words.trim() === '') push(this.spans, { ...range, label: 'inert' });
    else if (this.#isNamed(words)) this.#code(range, depth);
    else if (isInside) push(this.spans, { ...range, label: 'other' });
    else if (directives.test(words)) push(this.spans, { ...range, label: 'other' });
    else push(this.spans, { ...range, label: holdsMarkup(words) ? 'frame' : 'unread' });
  }

  #code({ start, end }: Range, depth: number, jsx = false): void {
    const { tokens, comments } = readTokens(this.#text, start, end, { jsx });
    for (const range of comments) {
      // The rest of an address that no quotation marks are around.
      const isAddress = /\bhttps?:$/.test(this.#text.slice(Math.max(0, range.start - 7), range.start));
      if (!isAddress) this.comments.push(range);
      this.spans.push({ ...range, label: isAddress ? 'unread' : 'inert' });
    }
    for (const token of tokens) {
      const holdsCode =
        token.kind === 'text' &&
        depth < deepest &&
        token.value.length === token.end - token.start &&
        this.#holdsCode(token.value);
      if (!holdsCode) {
        this.tokens.push(token);
        continue;
      }
      this.inside.push({ start: token.start, end: token.end });
      this.spans.push({ start: token.outer.start, end: token.start, label: 'frame' });
      this.#inside(token, depth);
      this.spans.push({ start: token.end, end: token.outer.end, label: 'frame' });
    }
  }

  /** Apart from what is around it. */
  #inside({ start, end }: Range, depth: number): void {
    const apart = (at: number): CodeToken => {
      const nowhere = { start: at, end: at };
      return { kind: 'mark', value: ';', outer: nowhere, ...nowhere };
    };
    this.tokens.push(apart(start));
    this.region(start, end, depth + 1);
    this.tokens.push(apart(end));
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
