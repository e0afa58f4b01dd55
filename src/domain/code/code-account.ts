import { fillGaps, push, type Label, type Range, type Span } from '../text/account';
import { depthOf, isJuxtaposed, isSyntax, type CodeToken } from './code-tokens';
import type { CodeReading } from './read-code';

/** What a reader makes of a token that no mark covers: `undefined` where it is nothing of its own. */
export type Judge = (token: CodeToken, index: number) => Label | undefined;

/**
 * The account of code: what a reader marked, what it makes of single tokens, and the rest, which is other code where
 * it can be read, and unread where it is broken or prose.
 */
export function accountForCode(
  { text, tokens, spans }: CodeReading,
  marks: readonly Span[],
  judge: Judge,
): readonly Span[] {
  const sorted = marks.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
  const unread = unreadIn(text, tokens);
  const linking = linkingIn(tokens);
  const all: Span[] = [...spans];
  let mark = 0;
  let line = 0;
  tokens.forEach((token, index) => {
    const { start, end } = token.outer;
    while ((sorted[mark]?.end ?? start + 1) <= start) mark += 1;
    while ((unread[line]?.end ?? start + 1) <= start) line += 1;
    const isUnread = (unread[line]?.start ?? end) < end || token.kind === 'broken';
    const rest = isUnread
      ? 'unread'
      : (judge(token, index) ?? (isSyntax(token) || linking.has(token.value) ? 'frame' : 'other'));
    let at = start;
    for (let next = mark; (sorted[next]?.start ?? end) < end; next += 1) {
      const span = sorted[next];
      if (!span) break;
      push(all, { start: at, end: Math.max(at, span.start), label: 'frame' });
      push(all, { ...span, start: Math.max(at, span.start), end: Math.min(end, span.end) });
      at = Math.max(at, Math.min(end, span.end));
    }
    push(all, { start: at, end, label: at > start ? 'frame' : rest });
  });
  const whole: Span[] = [];
  for (const span of all.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    const at = last?.end ?? 0;
    // The space among words that were not read is not read either.
    if (last?.label === 'unread' && span.label === 'unread' && span.start > at)
      push(whole, { start: at, end: span.start, label: 'unread' });
    if (span.end > at) push(whole, { ...span, start: Math.max(whole.at(-1)?.end ?? 0, span.start) });
  }
  return fillGaps(whole, text.length, 'inert');
}

/** Names that are there more than once: what one place holds may be meant in another. */
function linkingIn(tokens: readonly CodeToken[]): ReadonlySet<string> {
  const names = tokens.flatMap(({ kind, value }) => (kind === 'name' ? [value] : []));
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}

/** Lines on which words follow each other as in prose, and brackets that do not fit each other. */
function unreadIn(text: string, tokens: readonly CodeToken[]): readonly Range[] {
  const ranges: Range[] = [];
  const open: CodeToken[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const isKnown = (ranges.at(-1)?.end ?? 0) >= token.outer.end;
    if (
      !isKnown &&
      before &&
      isJuxtaposed(before, token) &&
      !text.slice(before.outer.end, token.outer.start).includes('\n')
    ) {
      ranges.push(lineAround(text, before.outer.start, token.outer.end));
    }
    const depth = depthOf(token);
    if (depth === 1) open.push(token);
    if (depth === -1) {
      const opening = open.pop();
      if (
        opening &&
        !fits.has(`${opening.value.slice(-1)}${token.value.charAt(0)}`) &&
        opening.kind === 'mark'
      ) {
        ranges.push(opening.outer, token.outer);
      }
    }
  });
  return ranges.toSorted((a, b) => a.start - b.start);
}

const fits = new Set(['()', '[]', '{}']);

function lineAround(text: string, from: number, to: number): Range {
  const end = text.indexOf('\n', to);
  return { start: text.lastIndexOf('\n', from) + 1, end: end < 0 ? text.length : end };
}
