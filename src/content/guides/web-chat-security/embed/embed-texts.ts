import { readBindings, type Bindings } from '../../../../domain/code/bindings';
import { evaluate, type TextValue } from '../../../../domain/code/evaluate';
import { depthOf, isMark, pathBefore, type CodeToken } from '../../../../domain/code/code-tokens';
import type { CodeReading } from '../../../../domain/code/read-code';
import type { Span } from '../../../../domain/text/account';
import { firstOfEach, isIdName, type EmbedKey, type EmbedText } from './embed-options';
import type { Pair } from './embed-pairs';

/** A value that the code takes from elsewhere. */
export interface Elsewhere {
  /** The name or call that gives it, as written. */
  readonly place: string;
  readonly isAmbiguous: boolean;
}

export interface CodeTexts {
  readonly texts: readonly EmbedText[];
  readonly elsewhere: ReadonlyMap<EmbedKey, Elsewhere>;
  readonly marks: readonly Span[];
  /** Names that hold values, and parts of their paths. */
  readonly names: ReadonlySet<string>;
}

/** Tokens between `region` and an id of the web chat, at most: other code on a page has regions too. */
const regionReach = 60;
/** The same where one is right beside an id. */
const regionBeside = 8;
/** Ids that regions are measured from; a snippet has two or three. */
const mostIds = 24;
/** Stretches of code that are looked at: a value has two or three. */
const mostMarks = 72;

/** The values of the options, and what each stretch of the code is to them. */
export function textsIn({ text: code, tokens }: CodeReading, pairs: readonly Pair[]): CodeTexts {
  const bindings = readBindings(tokens);
  const ids = pairs.filter(({ name }) => isIdName(name)).map(({ index }) => index);
  const near = ids.slice(0, mostIds);
  const reach = reachOf(pairs, near);
  const texts: EmbedText[] = [];
  const elsewhere = new Map<EmbedKey, Elsewhere>();
  const marks: Span[] = [];
  const names = new Set<string>();
  const isNear = (index: number) => near.length === 0 || near.some((at) => Math.abs(at - index) <= reach);
  for (const { key, index, value } of pairs) {
    const token = tokens[index];
    if (!token || key === undefined) continue;
    if (key === 'region' && !isOfOptions(tokens, index) && !isNear(index)) continue;
    if (marks.length >= mostMarks) {
      marks.push({ ...token.outer, label: 'unread' });
      continue;
    }
    const held = value();
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) continue;
    const range = { start: first.outer.start, end: last.outer.end };
    marks.push({ ...token.outer, label: 'frame' });
    if (held.every(saysNothing)) continue;
    const read = evaluate(held, bindings);
    const found = read.kind === 'text' ? [read] : read.kind === 'choice' ? read.texts : [];
    for (const text of found) {
      texts.push({ key, ...placeOf(text) });
      for (const part of text.through?.split('.') ?? []) names.add(part);
    }
    const isOpen = read.kind !== 'text' && !(read.kind === 'choice' && !read.isOpen);
    if (read.kind === 'text') marks.push(...read.pieces.map((piece): Span => ({ ...piece, label: 'value' })));
    else marks.push({ ...range, label: 'unresolved' });
    if (!isOpen || held.every(({ kind }) => kind === 'number')) continue;
    const place =
      read.kind === 'name'
        ? read.name
        : code.slice(range.start, range.end).replaceAll(/\s+/g, ' ').slice(0, 60);
    elsewhere.set(key, { place, isAmbiguous: read.kind === 'name' && read.isAmbiguous === true });
  }
  const all = firstOfEach(texts);
  // Of two values for one option, nothing in the code says which one counts.
  const others = all.filter(({ key }, index) => all.findIndex((text) => text.key === key) !== index);
  const second = others.map(({ start, end }): Span => ({ start, end, label: 'unresolved' }));
  return {
    texts: all,
    elsewhere,
    names,
    marks: [...second, ...marks, ...spreadsIn(tokens, new Set(ids), bindings)],
  };
}

/** The type of a member, or that there is none: `subscriptionID: string | undefined`. */
function saysNothing({ kind, value }: CodeToken): boolean {
  return kind === 'name' ? nothing.has(value) : kind === 'mark' && (value === '|' || value === '?');
}

const nothing = new Set(['undefined', 'null', 'string', 'any', 'unknown', 'String']);

function placeOf({ value, pieces }: TextValue): Omit<EmbedText, 'key'> {
  const [first = { start: 0, end: 0 }] = pieces;
  return { given: value.trim(), start: first.start, end: pieces.at(-1)?.end ?? first.end };
}

/** With an id on a page only regions near it count, and the one beside it before others. */
function reachOf(pairs: readonly Pair[], near: readonly number[]): number {
  const isBeside = pairs.some(
    ({ key, index }) => key === 'region' && near.some((at) => Math.abs(at - index) <= regionBeside),
  );
  return isBeside ? regionBeside : regionReach;
}

/** `...more` in the object of the options: it may hold any of them, unless the paste says what it holds. */
function spreadsIn(
  tokens: readonly CodeToken[],
  ids: ReadonlySet<number>,
  bindings: Bindings,
): readonly Span[] {
  const around: number[] = [];
  const objects = new Set<number>();
  const spreads: { readonly object: number; readonly index: number }[] = [];
  const behind: Span[] = [];
  tokens.forEach((token, index) => {
    const object = around.at(-1) ?? -1;
    if (ids.has(index)) objects.add(object);
    const isComputed = isMark(token, '[') && isMark(tokens[index - 1], '{', ',');
    if (isMark(token, '...') || isComputed) spreads.push({ object, index });
    const depth = depthOf(token);
    if (depth === 1) around.push(index);
    if (depth === -1) {
      const closed = around.pop() ?? -1;
      const next = tokens[index + 2];
      if (next && objects.has(closed) && isMark(tokens[index + 1], ',') && isMerge(tokens, around.at(-1)))
        behind.push({ ...next.outer, label: 'unresolved' });
    }
    if (isMark(token, '{') && isMark(tokens[index - 1], '=') && isOptions(tokens[index - 2]))
      objects.add(index);
  });
  const inside = spreads.flatMap(({ object, index }): Span[] => {
    const [spread, name] = [tokens[index], tokens[index + 1]];
    if (!objects.has(object) || !spread || !name) return [];
    const held = evaluate([name], bindings);
    const isKnown = isMark(spread, '...') && held.kind === 'object' && !held.isOpen;
    return isKnown ? [] : [{ start: spread.outer.start, end: name.outer.end, label: 'unresolved' }];
  });
  return [...inside, ...behind];
}

/** `Object.assign({ … }, more)` and its like: what is behind an object replaces its members. */
function isMerge(tokens: readonly CodeToken[], bracket = -1): boolean {
  return isMark(tokens[bracket], '(') && /assign|extend|merge|spread/i.test(pathBefore(tokens, bracket).name);
}

function isOfOptions(tokens: readonly CodeToken[], index: number): boolean {
  return pathBefore(tokens, index + 1).name.startsWith('watsonAssistantChatOptions.');
}

export function isOptions(token: CodeToken | undefined): boolean {
  return token?.kind === 'name' && token.value === 'watsonAssistantChatOptions';
}
