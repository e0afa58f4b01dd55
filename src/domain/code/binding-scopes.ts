import type { Range } from '../text/account';
import { depthOf, isMark, pathBefore, type CodeToken } from './code-tokens';

/** The body of a function, and the names that are its parameters there. */
export interface Scope extends Range {
  readonly names: ReadonlySet<string>;
}

const control = new Set(['if', 'while', 'switch', 'with']);
/** Tokens of a pattern or a list of parameters. */
const longestPattern = 400;
/** Calls that change their first argument. */
const changing = /^(?:assign|define(?:Property|Properties)|_?extends?|merge|defaults)$/;

export function readScopes(tokens: readonly CodeToken[], closings: Closings): readonly Scope[] {
  const scopes: Scope[] = [];
  const take = (from: number, paramsEnd: number, to: number): void => {
    const params = tokens.slice(from, Math.min(paramsEnd, from + longestPattern));
    const names = new Set(params.flatMap(({ kind, value }) => (kind === 'name' ? [value] : [])));
    const [start, end] = [tokens[from]?.outer.start ?? 0, tokens[to]?.outer.end ?? Infinity];
    if (names.size > 0) scopes.push({ names, start, end });
  };
  tokens.forEach((token, index) => {
    const isBare = token.kind === 'name' && isMark(tokens[index + 1], '=>');
    const close = isBare ? index : isMark(token, '(') ? closings.get(index) : undefined;
    if (close === undefined) return;
    const isArrow = isMark(tokens[close + 1], '=>');
    const body = close + (isArrow ? 2 : 1);
    const isBlock = isMark(tokens[body], '{') && !control.has(tokens[index - 1]?.value ?? '');
    if (isBlock) take(index, close + 1, closings.get(body) ?? tokens.length);
    else if (isArrow) take(index, close + 1, endOfExpression(tokens, closings, body));
  });
  return scopes;
}

export function isParameter(name: string, at: number, scopes: readonly Scope[]): boolean {
  const [first = ''] = name.split('.', 1);
  return scopes.some(({ names, start, end }) => at >= start && at < end && names.has(first));
}

/** Names that get values in a pattern, the head of a loop or a computed member, and objects that a call changes. */
export function changedIn(tokens: readonly CodeToken[], closings: Closings): readonly string[] {
  return tokens.flatMap((token, index): string[] => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind === 'name') {
      if (token.value === 'delete') return [pathFrom(tokens, index + 1)];
      if (isLoop(after)) return [token.value];
      return changing.test(token.value) && isMark(after, '(') ? [pathFrom(tokens, index + 2)] : [];
    }
    const close = closings.get(index);
    if (!isMark(token, '{', '[') || close === undefined) return [];
    const next = tokens[close + 1];
    const isSet = next?.kind === 'mark' && /^(?:[^=!<>]{0,3}=|\+\+|--)$/.test(next.value);
    const inside =
      isSet || isLoop(next) ? tokens.slice(index + 1, Math.min(close, index + longestPattern)) : [];
    if (isMark(token, '[') && isOwner(before)) {
      const isKnown = inside.length === 1 && inside[0]?.kind === 'text';
      return isSet && !isKnown ? [pathBefore(tokens, index).name] : [];
    }
    return inside.flatMap(({ kind, value }) => (kind === 'name' ? [value] : []));
  });
}

function isLoop(token: CodeToken | undefined): boolean {
  return token?.kind === 'name' && (token.value === 'of' || token.value === 'in');
}

/** `[` behind it is that of a member. */
function isOwner(token: CodeToken | undefined): boolean {
  return (
    isMark(token, ')', ']', '?.') ||
    (token?.kind === 'name' && !/^(?:const|let|var|of|in)$/.test(token.value))
  );
}

function pathFrom(tokens: readonly CodeToken[], from: number): string {
  let to = from;
  while (isMark(tokens[to + 1], '.', '?.') && tokens[to + 2]?.kind === 'name') to += 2;
  return pathBefore(tokens, to + 1).name;
}

type Closings = ReadonlyMap<number, number>;

/** Where each bracket is closed. */
export function closingsOf(tokens: readonly CodeToken[]): Closings {
  const open: number[] = [];
  const closings = new Map<number, number>();
  tokens.forEach((token, index) => {
    const depth = depthOf(token);
    if (depth === 1) open.push(index);
    const opening = depth === -1 ? open.pop() : undefined;
    if (opening !== undefined) closings.set(opening, index);
  });
  return closings;
}

/** Steps through the body of an arrow function without braces, at most; a longer one counts to the end. */
const longestBody = 400;

function endOfExpression(tokens: readonly CodeToken[], closings: Closings, from: number): number {
  let at = from;
  for (let steps = 0; steps < longestBody; steps += 1) {
    const token = tokens[at];
    if (!token || isMark(token, ',', ';') || depthOf(token) === -1) return at;
    at = (closings.get(at) ?? at) + 1;
  }
  return tokens.length;
}
