import type { Range } from '../text/account';
import { changedIn, isParameter, readScopes, type Scope } from './binding-scopes';
import { depthOf, isJuxtaposed, isMark, pathBefore, splitAt, type CodeToken } from './code-tokens';

/** What a stretch of code comes to, as far as the paste itself says. */
export type Value =
  | {
      readonly kind: 'text';
      readonly value: string;
      /** Where its parts are, without their quotes. */
      readonly pieces: readonly Range[];
      /** The variable or member that holds it, where it is not written in place. */
      readonly through?: string;
    }
  /** One of several, by a condition or as something to fall back on. */
  | { readonly kind: 'choice'; readonly texts: readonly TextValue[]; readonly isOpen: boolean }
  /** A name or member whose value the paste does not hold, or holds twice. */
  | { readonly kind: 'name'; readonly name: string; readonly isAmbiguous?: true }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Value>; readonly isOpen: boolean }
  | { readonly kind: 'other' };

export type TextValue = Extract<Value, { kind: 'text' }>;

/** What names hold, by path such as `config.orgId`: where their values begin among the tokens. */
export interface Bindings {
  readonly tokens: readonly CodeToken[];
  readonly starts: ReadonlyMap<string, readonly number[]>;
  /** Changed by other means than a plain assignment, itself or one of its members. */
  readonly changed: ReadonlySet<string>;
  /** Objects that take in others or have computed names: up to where a member may be replaced. */
  readonly open: ReadonlyMap<string, number>;
  readonly scopes: readonly Scope[];
}

/** Tokens of one value. */
const longestValue = 400;
/** Values of one name that are compared. */
const mostValues = 8;
/** Names that lead to names. */
const deepest = 4;

export function readBindings(tokens: readonly CodeToken[]): Bindings {
  const starts = new Map<string, number[]>();
  const changed = new Set(changedIn(tokens));
  const open = new Map<string, number>();
  const set = (path: string, start: number): void => {
    const known = starts.get(path);
    if (!known) starts.set(path, [start]);
    else if (known.length < mostValues) known.push(start);
    else changed.add(path);
  };
  /** The paths of the objects around a token; an empty one is no object that a name holds. */
  const around: string[] = [];
  let last = { path: '', index: -2 };
  tokens.forEach((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const owner = around.at(-1) ?? '';
    const depth = depthOf(token);
    if (depth === 1) around.push(isMark(token, '{') && last.index === index - 2 ? last.path : '');
    if (depth === -1) around.pop();
    if (owner !== '' && isMark(before, '{', ',') && isMark(token, '...', '[')) open.set(owner, index);
    if (token.kind !== 'name' && token.kind !== 'text') return;
    if (owner !== '' && isMark(before, '{', ',')) {
      const path = `${owner}.${token.value}`;
      if (isMark(after, ':')) {
        set(path, index + 2);
        last = { path, index };
      } else if (token.kind === 'name' && isMark(after, ',', '}')) set(path, index);
    }
    if (token.kind !== 'name' || after?.kind !== 'mark') return;
    const path = pathBefore(tokens, index + 1).name;
    if (path === '') return;
    if (after.value === '=') {
      // `const id: string = …`
      const typed = isMark(before, ':') && tokens[index - 2]?.kind === 'name' ? tokens[index - 2] : undefined;
      set(typed?.value ?? path, index + 2);
      last = { path: typed?.value ?? path, index };
    } else if (/^(?:[^=!<>]{1,3}=|\+\+|--)$/.test(after.value) && after.value !== '=>') changed.add(path);
  });
  return { tokens, starts, changed, open, scopes: readScopes(tokens) };
}

/** The tokens from here to the end of the value: a comma, semicolon, closing bracket or new statement. */
export function valueFrom(
  tokens: readonly CodeToken[],
  from: number,
  longest = longestValue,
): readonly CodeToken[] {
  const last = Math.min(tokens.length, from + longest);
  let depth = 0;
  let end = from;
  for (; end < last; end += 1) {
    const token = tokens[end];
    const before = end > from ? tokens[end - 1] : undefined;
    if (!token || (depth === 0 && (isMark(token, ',', ';', '>', '/>') || endsValue(before, token)))) break;
    depth += depthOf(token);
    if (depth < 0) break;
  }
  return tokens.slice(from, end);
}

function endsValue(before: CodeToken | undefined, token: CodeToken): boolean {
  return isJuxtaposed(isMark(before, ')', ']', '}') ? { ...token, kind: 'text' } : before, token);
}

/** Reads a value; names are looked up in what the paste binds. */
export function evaluate(tokens: readonly CodeToken[], bindings: Bindings, depth = 0): Value {
  const value = bare(tokens);
  const [first] = value;
  if (!first || depth > deepest) return { kind: 'other' };
  if (value.length === 1 && first.kind === 'text')
    return { kind: 'text', value: first.value, pieces: [{ start: first.start, end: first.end }] };
  const choices = choicesIn(value);
  if (choices.length > 1) {
    const read = choices.map((each) => evaluate(each, bindings, depth + 1));
    const texts = read.flatMap((each) => (each.kind === 'text' && each.value !== '' ? [each] : []));
    const isOpen = read.some((each) => each.kind !== 'text');
    const [only] = texts;
    if (only && texts.length === 1 && !isOpen) return only;
    if (texts.length > 0) return { kind: 'choice', texts, isOpen };
    return read.find((each) => each.kind === 'name') ?? { kind: 'other' };
  }
  const parts = isTemplate(value) ? holesOf(value) : splitAt(value, '+');
  if (parts.length > 1) return join(parts.map((part) => evaluate(part, bindings, depth + 1)));
  if (isMark(first, '{')) return readObject(value, bindings, depth);
  return readName(value, bindings, depth);
}

function readName(value: readonly CodeToken[], bindings: Bindings, depth: number): Value {
  const isName = value.every(
    ({ kind, value: each }) =>
      kind === 'name' || kind === 'text' || ['.', '?.', '[', ']', '!'].includes(each),
  );
  const { name } = pathBefore(value, value.length);
  const [first] = value;
  if (!isName || name === '' || first?.kind !== 'name') return { kind: 'other' };
  if (isParameter(name, first.start, bindings.scopes)) return { kind: 'name', name };
  const { held, isAmbiguous } = lookUp(name, bindings);
  if (isAmbiguous) return { kind: 'name', name, isAmbiguous: true };
  const read = held ? evaluate(held, bindings, depth + 1) : undefined;
  if (read?.kind === 'text') return { ...read, through: name };
  if (read?.kind === 'object') return read;
  return read?.kind === 'name' && read.isAmbiguous ? read : { kind: 'name', name };
}

interface Held {
  readonly held?: readonly CodeToken[];
  readonly isAmbiguous?: true;
}

function valueOf(name: string, { tokens, starts, changed, open }: Bindings): Held | undefined {
  const found = starts.get(name) ?? [];
  if (changed.has(name)) return found.length > 0 ? { isAmbiguous: true } : {};
  const owner = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  const isOpen = found.some((start) => start < (open.get(owner) ?? 0));
  if (isOpen || changed.has(owner)) return { isAmbiguous: true };
  const [value, ...others] = found.map((start) => valueFrom(tokens, start));
  if (!value) return undefined;
  return others.every((other) => spell(other) === spell(value)) ? { held: value } : { isAmbiguous: true };
}

/** Also through a name for a whole object: `const c = config; c.orgId`. */
function lookUp(name: string, bindings: Bindings, depth = 0): Held {
  const own = valueOf(name, bindings);
  if (own) return own;
  const dot = name.lastIndexOf('.');
  if (dot < 0 || depth > deepest) return {};
  const owner = valueOf(name.slice(0, dot), bindings);
  if (!owner?.held) return owner ?? {};
  const other = bare(owner.held);
  const path = pathBefore(other, other.length).name;
  return path === '' || path === name.slice(0, dot)
    ? {}
    : lookUp(path + name.slice(dot), bindings, depth + 1);
}

/** A text of texts; what stands elsewhere makes the whole stand elsewhere. */
function join(parts: readonly Value[]): Value {
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part] : []));
  if (texts.length < parts.length) return parts.find(({ kind }) => kind === 'name') ?? { kind: 'other' };
  const through = texts.find((text) => text.through !== undefined)?.through;
  return {
    kind: 'text',
    value: texts.map(({ value }) => value).join(''),
    pieces: texts.flatMap(({ pieces }) => pieces),
    ...(through === undefined ? {} : { through }),
  };
}

function readObject(value: readonly CodeToken[], bindings: Bindings, depth: number): Value {
  const inside = value.slice(1, -1);
  // The braces of JSX around one value.
  if (inside.length === 1) return evaluate(inside, bindings, depth + 1);
  const parts = splitAt(inside, ',').filter((part) => part.length > 0);
  const members = parts.flatMap(([key, colon, ...rest]) =>
    key && isMark(colon, ':')
      ? [[key.value, evaluate(rest, bindings, depth + 1)] as const]
      : key?.kind === 'name' && !colon
        ? [[key.value, evaluate([key], bindings, depth + 1)] as const]
        : [],
  );
  return {
    kind: 'object',
    members: new Map(members),
    isOpen: parts.some(([key]) => isMark(key, '...', '[')),
  };
}

/** Without brackets around the whole and without what TypeScript says of its type. */
function bare(tokens: readonly CodeToken[]): readonly CodeToken[] {
  const cast = tokens.findIndex(
    ({ kind, value }, index) => index > 0 && kind === 'name' && (value === 'as' || value === 'satisfies'),
  );
  const value = cast > 0 && depthAt(tokens, cast) === 0 ? tokens.slice(0, cast) : tokens;
  if (value.length < 3 || !isMark(value[0], '(') || !isMark(value.at(-1), ')')) return value;
  const inside = value.slice(1, -1);
  return isBalanced(inside) ? bare(inside) : value;
}

function depthAt(tokens: readonly CodeToken[], index: number): number {
  return tokens.slice(0, index).reduce((depth, token) => depth + depthOf(token), 0);
}

function isBalanced(tokens: readonly CodeToken[]): boolean {
  let depth = 0;
  return tokens.every((token) => (depth += depthOf(token)) >= 0) && depth === 0;
}

/** What a condition chooses between, and what `||` and `??` fall back on. */
function choicesIn(value: readonly CodeToken[]): (readonly CodeToken[])[] {
  const [condition, ...rest] = splitAt(value, '?');
  if (condition && rest.length > 0) {
    return rest.flatMap((part) => splitAt(part, ':')).flatMap((part) => choicesIn(part));
  }
  return splitAt(value, '||', '??');
}

function isTemplate(value: readonly CodeToken[]): boolean {
  return value[0]?.kind === 'head' && value.at(-1)?.kind === 'tail' && isBalanced(value.slice(1, -1));
}

/** The texts and holes of a template, in order. */
function holesOf(value: readonly CodeToken[]): (readonly CodeToken[])[] {
  const parts: CodeToken[][] = [];
  let depth = 0;
  for (const token of value) {
    depth += depthOf(token);
    const isOwn =
      depth === (token.kind === 'tail' ? 0 : 1) && ['head', 'middle', 'tail'].includes(token.kind);
    if (isOwn) parts.push([{ ...token, kind: 'text' }], []);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function spell(tokens: readonly CodeToken[]): string {
  return tokens.map(({ kind, value }) => `${kind} ${value}`).join('\n');
}
