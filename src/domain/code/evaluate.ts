import type { Range } from '../text/account';
import { isParameter } from './binding-scopes';
import { bare, deepest, isBalanced, lookUp, type Bindings } from './bindings';
import { depthOf, isMark, pathBefore, splitAt, type CodeToken } from './code-tokens';

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

/** A text of texts; what is elsewhere makes the whole elsewhere. */
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
