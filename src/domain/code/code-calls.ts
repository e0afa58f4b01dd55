import { readTokens, type CodeToken } from './code-tokens';

/** A call that was found in pasted code: `liveagent.init('…', '…')`. */
export interface Call {
  /** With its dots, without `window.` in front. */
  readonly name: string;
  readonly args: readonly Argument[];
  /** Where it begins and ends in the paste. */
  readonly start: number;
  readonly end: number;
}

export type Argument =
  | {
      readonly kind: 'text';
      readonly value: string;
      readonly start: number;
      readonly end: number;
      /** The variable that holds it, where it does not stand in the call itself. */
      readonly through?: string;
    }
  /** A variable whose value does not stand in the paste as one plain text. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Argument> }
  | { readonly kind: 'other' };

/** Tokens of one call that are looked at: the longest known has an object of some thirty members. */
const longestCall = 400;
/** Calls that are looked at; a page has a handful, and a hostile paste must not hold up the reader's. */
const mostCalls = 60;

/** Finds the calls whose name `wanted` knows, in order, and the texts that variables hold. */
export function findCalls(tokens: readonly CodeToken[], wanted: (name: string) => boolean): Call[] {
  const variables = readVariables(tokens);
  const calls: Call[] = [];
  tokens.forEach((token, index) => {
    if (calls.length === mostCalls || token.value !== '(' || token.kind !== 'mark') return;
    const { name, start } = nameBefore(tokens, index);
    if (!wanted(name)) return;
    const inside = insideOf(tokens.slice(index + 1, index + 1 + longestCall));
    const end = (tokens[index + 1 + inside.length] ?? inside.at(-1) ?? token).end;
    const args = splitAtCommas(inside).map((part) => readArgument(part, variables));
    calls.push({ name, start, end, args });
  });
  return calls;
}

/** `wanted` calls anywhere in a stretch of code. */
export function callsIn(code: string, from: number, to: number, wanted: (name: string) => boolean): Call[] {
  return findCalls(readTokens(code, from, to), wanted);
}

/** `var x = 'text'` and `x: 'text'` stay out of it when the same name is given another text as well. */
function readVariables(tokens: readonly CodeToken[]): ReadonlyMap<string, CodeToken> {
  const found = new Map<string, CodeToken | undefined>();
  tokens.forEach((token, index) => {
    const [before, equals, value, after] = [tokens[index - 1], ...tokens.slice(index + 1, index + 4)];
    if (token.kind !== 'name' || equals?.value !== '=' || value?.kind !== 'text') return;
    if (before?.value === '.' || after?.value === '+') return;
    const other = found.get(token.value);
    found.set(token.value, found.has(token.value) && other?.value !== value.value ? undefined : value);
  });
  return new Map([...found].flatMap(([name, token]) => (token ? [[name, token] as const] : [])));
}

function nameBefore(tokens: readonly CodeToken[], index: number): { name: string; start: number } {
  const parts: string[] = [];
  let start = tokens[index]?.start ?? 0;
  for (let at = index - 1; at >= 0 && parts.length < 6; at -= 2) {
    const part = tokens[at];
    if (part?.kind !== 'name') break;
    parts.unshift(part.value);
    start = part.start;
    if (tokens[at - 1]?.value !== '.') break;
  }
  return { name: parts.join('.').replace(/^(?:window|self|top|this)\./, ''), start };
}

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);

/** The tokens up to the bracket that closes the call. */
function insideOf(rest: readonly CodeToken[]): readonly CodeToken[] {
  let depth = 0;
  const end = rest.findIndex(({ kind, value }) => {
    if (kind !== 'mark') return false;
    if (opening.has(value)) depth += 1;
    if (closing.has(value)) depth -= 1;
    return depth < 0;
  });
  return end < 0 ? rest : rest.slice(0, end);
}

function splitAtCommas(tokens: readonly CodeToken[]): readonly (readonly CodeToken[])[] {
  const parts: CodeToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const { kind, value } = token;
    if (kind === 'mark' && opening.has(value)) depth += 1;
    if (kind === 'mark' && closing.has(value)) depth -= 1;
    if (kind === 'mark' && value === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part, index) => part.length > 0 || index < parts.length - 1);
}

function readArgument(tokens: readonly CodeToken[], variables: ReadonlyMap<string, CodeToken>): Argument {
  const [first] = tokens;
  if (!first) return { kind: 'other' };
  if (first.value === '{' && first.kind === 'mark') return readObject(tokens.slice(1, -1), variables);
  const texts = tokens.filter((_, index) => index % 2 === 0);
  const isJoined = tokens.every(({ kind, value }, index) =>
    index % 2 === 0 ? kind === 'text' : kind === 'mark' && value === '+',
  );
  if (isJoined) {
    const value = texts.map((each) => each.value).join('');
    return { kind: 'text', value, start: first.start, end: texts.at(-1)?.end ?? first.end };
  }
  if (first.kind !== 'name' || tokens.some(({ kind, value }) => kind !== 'name' && value !== '.')) {
    return { kind: 'other' };
  }
  const held = tokens.length === 1 ? variables.get(first.value) : undefined;
  if (held) {
    return { kind: 'text', value: held.value, start: held.start, end: held.end, through: first.value };
  }
  return { kind: 'name', name: tokens.map(({ value }) => value).join('') };
}

function readObject(tokens: readonly CodeToken[], variables: ReadonlyMap<string, CodeToken>): Argument {
  const members = splitAtCommas(tokens).flatMap(([key, colon, ...value]) =>
    key && colon?.value === ':' ? [[key.value, readArgument(value, variables)] as const] : [],
  );
  return { kind: 'object', members: new Map(members) };
}
