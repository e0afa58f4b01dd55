import type { Range } from '../text/account';
import { readBindings } from './bindings';
import { evaluate, type Value } from './evaluate';
import { depthOf, isMark, pathBefore, splitAt, type CodeToken } from './code-tokens';

/** A call in pasted code: `liveagent.init('…', '…')`. */
export interface Call extends Range {
  /** With its dots, without `window.` in front. */
  readonly name: string;
  readonly args: readonly Argument[];
  /** Its end is past the cap, or the paste ends first. */
  readonly isCut: boolean;
}

export interface Argument extends Range {
  readonly value: Value;
}

/** Tokens of one call that are looked at: the longest known has an object of some thirty members. */
const longestCall = 400;
/** Calls that are looked at; a page has a handful. */
const mostCalls = 60;

export interface Calls {
  readonly calls: readonly Call[];
  /** The names of those past the cap. */
  readonly unread: readonly Range[];
}

/** Finds the calls whose name `wanted` knows, in order. */
export function findCalls(tokens: readonly CodeToken[], wanted: (name: string) => boolean): Calls {
  const bindings = readBindings(tokens);
  const calls: Call[] = [];
  const unread: Range[] = [];
  tokens.forEach((token, index) => {
    if (!isMark(token, '(')) return;
    const { name, start } = pathBefore(tokens, index);
    if (!wanted(name)) return;
    if (calls.length === mostCalls) {
      unread.push({ start, end: token.end });
      return;
    }
    const inside = insideOf(tokens.slice(index + 1, index + 1 + longestCall));
    const closing = tokens[index + 1 + inside.length];
    const isCut = !isMark(closing, ')');
    const args = splitAt(inside, ',').flatMap((part): Argument[] => {
      const [first] = part;
      const value = evaluate(part, bindings);
      return first
        ? [{ value, start: first.outer.start, end: part.at(-1)?.outer.end ?? first.outer.end }]
        : [];
    });
    const end = (isCut ? inside.at(-1) : closing)?.outer.end ?? token.end;
    calls.push({ name, start, end, args, isCut });
  });
  return { calls, unread };
}

/** The tokens up to the bracket that closes the call. */
function insideOf(rest: readonly CodeToken[]): readonly CodeToken[] {
  let depth = 0;
  const end = rest.findIndex((token) => (depth += depthOf(token)) < 0);
  return end < 0 ? rest : rest.slice(0, end);
}
