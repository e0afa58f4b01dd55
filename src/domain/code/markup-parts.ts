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
    const isScript = /^<script\b/i.test(pasted.slice(at, at + 8));
    take('tag', after(pasted, '>', at));
    if (isScript) take('script', next(pasted, /<\/script/gi, at));
  }
  return parts;
}

/** Where the pattern stands next, or the end of the text. */
function next(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}
