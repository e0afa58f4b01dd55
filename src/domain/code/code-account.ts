import { openAccount, push, type Label, type OpenAccount, type Range, type Span } from '../text/account';
import { depthOf, isJuxtaposed, isSyntax, type CodeToken } from './code-tokens';
import type { CodeReading } from './read-code';

/** What a reader makes of a token that no mark covers: `undefined` where it is nothing of its own. */
export type Judge = (token: CodeToken, index: number) => Label | undefined;

/**
 * The account of code: what a reader marked, what it makes of single tokens, and the rest, which is other code where
 * it can be read, and unread where it is broken or prose. Of marks that overlap, the one that begins first counts.
 */
export function accountForCode(
  { text, tokens, spans }: CodeReading,
  marks: readonly Span[],
  judge: Judge,
): readonly Span[] {
  const account = openAccount(text.length, 'inert');
  for (const span of spans) account.label(span, span.label);
  const unread = unreadIn(text, tokens);
  const linking = linkingIn(tokens);
  const marksIn = marksAlong(marks);
  tokens.forEach((token, index) => {
    const { outer } = token;
    const own = marksIn(outer);
    const isUnread = token.kind === 'broken' || unread.has(outer, 'unread');
    const said = isUnread ? 'unread' : judge(token, index);
    const rest = isSyntax(token) || linking.has(token.value) ? 'frame' : 'other';
    account.label(outer, own.length > 0 ? 'frame' : (said ?? rest));
    for (const { start, end, label } of own.toReversed()) {
      account.label({ start: Math.max(start, outer.start), end: Math.min(end, outer.end) }, label);
    }
  });
  return withGapsUnread(text, account.close());
}

/** Hands out the marks of each token in turn. */
function marksAlong(marks: readonly Span[]): (token: Range) => readonly Span[] {
  const sorted = marks.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
  let first = 0;
  return ({ start, end }) => {
    while ((sorted[first]?.end ?? Infinity) <= start) first += 1;
    let last = first;
    while ((sorted[last]?.start ?? end) < end) last += 1;
    return sorted.slice(first, last).filter((mark) => mark.end > start);
  };
}

/** The space among words that were not read is not read either. */
function withGapsUnread(text: string, account: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  account.forEach((span, index) => {
    const isAmongUnread = [account[index - 1], account[index + 1]].every((each) => each?.label === 'unread');
    const isSpace = text.slice(span.start, span.end).trim() === '';
    push(whole, isAmongUnread && isSpace ? { ...span, label: 'unread' } : span);
  });
  return whole;
}

/** Names that are there more than once: what one place holds may be meant in another. */
function linkingIn(tokens: readonly CodeToken[]): ReadonlySet<string> {
  const names = tokens.flatMap(({ kind, value }) => (kind === 'name' ? [value] : []));
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}

/** Lines on which words follow each other as in prose, and brackets that do not fit each other. */
function unreadIn(text: string, tokens: readonly CodeToken[]): OpenAccount {
  const unread = openAccount(text.length, 'other');
  const open: CodeToken[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (
      before &&
      isJuxtaposed(before, token) &&
      !unread.has(token.outer, 'unread') &&
      !text.slice(before.outer.end, token.outer.start).includes('\n')
    ) {
      unread.label(lineAround(text, before.outer.start, token.outer.end), 'unread');
    }
    const depth = depthOf(token);
    if (depth === 1) open.push(token);
    const opening = depth === -1 ? open.pop() : undefined;
    if (opening?.kind === 'mark' && !['()', '[]', '{}'].includes(opening.value + token.value)) {
      unread.label(opening.outer, 'unread');
      unread.label(token.outer, 'unread');
    }
  });
  return unread;
}

function lineAround(text: string, from: number, to: number): Range {
  const end = text.indexOf('\n', to);
  return { start: text.lastIndexOf('\n', from) + 1, end: end < 0 ? text.length : end };
}
