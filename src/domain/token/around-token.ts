import { countToken, type TokenCounts, type TokenRepairName } from './token-repairs';

/** Characters before the token that are looked at one by one; the rest is text. */
const near = 200;

/** What stands right in front of a token, taken off from the inside to the outside. All bounded. */
const inFront: readonly (readonly [TokenRepairName, RegExp])[] = [
  ['bearer', /(?<![\w-])bearer["']?[\s:+=]{0,20}$/i],
  ['header-line', /(?:[\w-]{1,40} )?(?<![\w-])(?:proxy-)?authorization["']?\s{0,20}[:=]\s{0,20}$/i],
  ['name-in-front', /[\w$.[\]-]{1,60}["']?\s{0,20}(?::=|=>|[:=])\s{0,20}$/],
];

/** Counts what is left out around a token: a header line, a name, quotation marks, text. */
export function countAround(before: string, after: string, counts: TokenCounts): void {
  let outside = before.slice(0, -near);
  let close = before.slice(-near);
  for (const [name, pattern] of inFront) {
    close = withoutQuotes(close, counts);
    const [found] = pattern.exec(close) ?? [];
    if (found === undefined) continue;
    countToken(counts, name);
    close = close.slice(0, -found.length);
  }
  close = withoutQuotes(close, counts);
  outside += close;

  const [padding = ''] = /^\s{0,9}=+/.exec(after) ?? [];
  countToken(counts, 'padding', padding.trim().length);
  let behind = after.slice(padding.length);
  const [quotes = ''] = /^["']+/.exec(behind) ?? [];
  countToken(counts, 'quotes', quotes.length);
  behind = behind.slice(quotes.length);

  if (/["']{3}/.test(before) && /["']{3}/.test(after)) countFence(counts);
  const isText = /[^\s"'.,;:!?=()[\]{}<>]/.test(outside + behind);
  if (isText) countToken(counts, 'surrounding-text');
  else if (/[.,;:!?]/.test(behind)) countToken(counts, 'trailing-punctuation');
  else if (/[()[\]{}<>]/.test(outside + behind)) countToken(counts, 'surrounding-text');
  else countSpace(outside + behind, counts);
}

/** Backquotes are quotation marks by now; three on each side were a fence. */
function countFence(counts: TokenCounts): void {
  countToken(counts, 'code-fence');
  counts.delete('quotes');
}

function withoutQuotes(text: string, counts: TokenCounts): string {
  const [quotes = ''] = /["']+\s{0,20}$/.exec(text) ?? [];
  countToken(counts, 'quotes', quotes.trim().length);
  return text.slice(0, text.length - quotes.length);
}

function countSpace(text: string, counts: TokenCounts): void {
  const breaks = text.match(/\r\n|[\n\r\v\f\x85\u2028\u2029]/g)?.length ?? 0;
  countToken(counts, 'line-breaks', breaks);
  countToken(counts, 'spaces', text.match(/[ \t]/g)?.length ?? 0);
}
