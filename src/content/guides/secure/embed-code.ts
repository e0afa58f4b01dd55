import { evenCode } from '../../../domain/code/code-text';
import { readTokens, type CodeToken } from '../../../domain/code/code-tokens';
import { looksLikeMarkup, readMarkup } from '../../../domain/code/markup-parts';

/** The code of a paste in tokens, without its comments. */
export interface EmbedCode {
  /** As long as the part of the paste that was read. */
  readonly code: string;
  /** Where that part begins in the paste. */
  readonly offset: number;
  readonly tokens: readonly CodeToken[];
  readonly comments: string;
}

/** Characters that are looked at: a snippet has two thousand, and a page is read where the snippet stands. */
const mostRead = 40_000;
const longestBefore = 8000;
const named =
  /watsonAssistantChat|integrationID|serviceInstanceID|subscriptionID|\.watson\.|watsonplatform|\/instances\//i;

export function readEmbedCode(pasted: string): EmbedCode {
  const at = pasted.search(named);
  if (at < 0) return { code: '', offset: 0, tokens: [], comments: '' };
  const offset = beginningOf(pasted, at);
  const code = evenCode(pasted.slice(offset, offset + mostRead));
  const read = tokensOf(code);
  if (/[\n\r]/.test(code) || !code.includes('//')) return { code, offset, ...read };
  // A one-line box joins lines, and a comment of one line would then swallow the rest.
  const joined = code.replaceAll(/(?<![:"'\\/])\/\/(?=\s)/g, '  ');
  return { code, offset, ...(joined === code ? read : tokensOf(joined)) };
}

/** Of a long page, the script in which the snippet begins. */
function beginningOf(pasted: string, at: number): number {
  if (pasted.length <= mostRead || at < longestBefore) return 0;
  const script = pasted.lastIndexOf('<script', at);
  return script > at - longestBefore ? script : at - 40;
}

function tokensOf(code: string): Pick<EmbedCode, 'tokens' | 'comments'> {
  const comments: string[] = [];
  const note = (start: number, end: number) => comments.push(code.slice(start, end));
  if (!looksLikeMarkup(code)) {
    return { tokens: readTokens(code, 0, code.length, note), comments: comments.join('\n') };
  }
  const tokens = readMarkup(code).flatMap(({ kind, start, end }) => {
    if (kind === 'comment') note(start, end);
    return kind === 'comment' ? [] : readTokens(code, start, end, note);
  });
  return { tokens, comments: comments.join('\n') };
}
