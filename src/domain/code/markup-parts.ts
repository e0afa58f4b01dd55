/** A stretch of pasted markup, as far as finding code in it needs. Nothing is ever rendered. */
export interface MarkupPart {
  /** `script`: inside a script element; `text`: between tags; `host`: code of PHP, ASP or ERB. */
  readonly kind: 'script' | 'tag' | 'text' | 'comment' | 'host';
  /** Offsets into the whole paste. */
  readonly start: number;
  readonly end: number;
}

/** Whether a paste is markup rather than bare code. */
export function looksLikeMarkup(pasted: string): boolean {
  return /^\s*<[a-z!]/i.test(pasted) || /<\/?script\b/i.test(pasted);
}

/**
 * Divides markup into parts, in order. A tag ends at its first `>`, also inside quotes: what follows is then read
 * as text, so nothing is lost. One pass.
 */
export function readMarkup(pasted: string): MarkupPart[] {
  const parts: MarkupPart[] = [];
  let at = 0;
  const take = (kind: MarkupPart['kind'], end: number): void => {
    if (end > at) parts.push({ kind, start: at, end });
    at = end;
  };
  while (at < pasted.length) {
    take('text', next(pasted, /(?<!<)<(?=[a-z/!?%])/gi, at));
    if (at === pasted.length) break;
    const host = pasted.charAt(at + 1);
    if (host === '?' || host === '%') {
      take('host', after(pasted, `${host}>`, at + 2));
      continue;
    }
    if (pasted.startsWith('<!--', at)) {
      take('comment', after(pasted, '-->', at + 4));
      continue;
    }
    const start = at;
    take('tag', after(pasted, '>', at));
    const opened = pasted.slice(start, Math.min(at, start + longestTag));
    // A template is not run where it is.
    if (/^<script\b/i.test(opened))
      take(template.test(opened) ? 'comment' : 'script', next(pasted, /<\/script/gi, at));
    else take('comment', endOfText(pasted, opened, at));
  }
  return parts;
}

/**
 * Where an element that begins here and holds what a browser neither runs nor obeys ends. One that is not closed goes to
 * the end of the text. The place itself where none begins.
 */
export function endOfUnrun(text: string, at: number): number {
  begins.lastIndex = at;
  const [opened = '', name] = begins.exec(text) ?? [];
  if (name === undefined) return at;
  if (name.toLowerCase() === 'script')
    return template.test(opened) ? after(text, '>', next(text, /<\/script/gi, at)) : at;
  if (name.toLowerCase() !== 'template') {
    // Words alone are what is meant: the value of a form.
    const from = at + opened.length;
    const end = endOfText(text, `${opened}>`, from);
    return next(text, /<[a-z!/?]/gi, from) < end ? after(text, '>', end) : at;
  }
  const tags = /<(\/?)template(?![\w-])[^<>]{0,2000}>?/gi;
  tags.lastIndex = at;
  let depth = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return text.length;
}

/**
 * Where the text of an element ends whose tags a browser with scripts takes for text (HTML Standard, section 13.2.6).
 * `from` itself where the tag opens no such element.
 */
function endOfText(text: string, opened: string, from: number): number {
  const [, name] = textElement.exec(opened) ?? [];
  if (name === undefined || opened.endsWith('/>')) return from;
  const end = new RegExp(name.toLowerCase() === 'plaintext' ? '$' : `</${name}(?![\\w-])`, 'gi');
  return next(text, end, from);
}

const textElements = 'iframe|no(?:embed|frames|script)|plaintext|textarea|title|xmp';
const textElement = new RegExp(String.raw`^<(${textElements})(?![\w-])`, 'i');
const begins = new RegExp(String.raw`<(script|template|${textElements})(?![\w-])[^<>]{0,500}`, 'iy');
/** What looks like a comment, and is another file that a server puts there. */
export const serverInclude = /^<!--#(?:include|exec)\s/i;

const longestTag = 2000;
/** `type="text/template"`, `text/x-handlebars-template`, `text/html`: a block of data for a browser. */
const template = /\stype\s{0,9}=\s{0,9}["']?[\w/.+-]{0,40}(?:template|tmpl|handlebars|mustache|html)/i;

/** Where the pattern is next, or the end of the text. */
function next(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}
