import { changedIn, closingsOf, readScopes, type Scope } from './binding-scopes';
import { depthOf, isJuxtaposed, isMark, pathBefore, type CodeToken } from './code-tokens';

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
export const deepest = 4;

export function readBindings(tokens: readonly CodeToken[]): Bindings {
  const starts = new Map<string, number[]>();
  const closings = closingsOf(tokens);
  const changed = new Set(changedIn(tokens, closings));
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
  return { tokens, starts, changed, open, scopes: readScopes(tokens, closings) };
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
export function lookUp(name: string, bindings: Bindings, depth = 0): Held {
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

/** Without brackets around the whole and without what TypeScript says of its type. */
export function bare(tokens: readonly CodeToken[]): readonly CodeToken[] {
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

export function isBalanced(tokens: readonly CodeToken[]): boolean {
  let depth = 0;
  return tokens.every((token) => (depth += depthOf(token)) >= 0) && depth === 0;
}

function spell(tokens: readonly CodeToken[]): string {
  return tokens.map(({ kind, value }) => `${kind} ${value}`).join('\n');
}
