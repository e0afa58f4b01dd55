import type { Range } from '../../text/account';
import { joined, lettersFor, noLetters, rangeOf, type Letters } from '../../text/letters';
import { speaksOfPolicy } from './bare-policy';
import type { Node } from './read-source';

/** What code comes to without being run. */
export type Value =
  | { readonly kind: 'text'; readonly letters: Letters; readonly isHole?: true }
  | { readonly kind: 'list'; readonly values: readonly Value[] }
  /** An object of directives, as the policy that it represents. */
  | { readonly kind: 'rules'; readonly letters: Letters }
  | { readonly kind: 'flag'; readonly is: boolean };

export type ListValue = Value & { readonly kind: 'list' };

/** A value that a name was given. */
export interface Binding {
  /** Added one after the other; each is worked out where it is asked for. */
  readonly values: (() => Value | undefined)[];
  readonly range: Range;
  /** Blocks around it. */
  readonly depth: number;
  /** It was given more than one value, or one in a block that may not run. */
  readonly isDoubtful: boolean;
}

export interface Scope {
  readonly pasted: string;
  readonly bindings: Map<string, Binding>;
  readonly used: Set<string>;
  /** Code that changes a value in a way that the page cannot follow. */
  readonly unresolved: Range[];
  /** Settings that are read, and put nothing into a policy. */
  readonly frames: Range[];
  readonly known: WeakMap<readonly Node[], Value | undefined>;
}

export function flattened(values: readonly Value[]): readonly Value[] {
  return values.flatMap((value) => (value.kind === 'list' ? flattened(value.values) : [value]));
}

/** A list of sources, or of directives where one of them names a directive. */
export function lettersOfValue(value: Value): Letters {
  if (value.kind === 'flag') return noLetters;
  if (value.kind !== 'list') return value.letters;
  const texts = flattened(value.values).map(lettersOfValue);
  return joinedBy(texts.some(({ text }) => speaksOfPolicy(text)) ? '; ' : ' ', texts);
}

/** Joined by characters that are nowhere in the paste. */
export function joinedBy(separator: string, texts: readonly Letters[]): Letters {
  return joined(
    texts.flatMap((letters, index) => {
      const { start } = rangeOf(letters, 0, 0);
      return index === 0 ? [letters] : [lettersFor(separator, { start, end: start }), letters];
    }),
  );
}

/** Joined by a text of the paste, if any. */
export function joinList({ values }: ListValue, between: Value | undefined): Value {
  const separator = between?.kind === 'text' ? between.letters : noLetters;
  const texts = flattened(values)
    .filter(({ kind }) => kind !== 'flag')
    .map(lettersOfValue);
  return {
    kind: 'text',
    letters: joined(texts.flatMap((letters, index) => (index === 0 ? [letters] : [separator, letters]))),
  };
}

/** From the first of some nodes to the last. */
export function rangeAround(nodes: readonly Node[]): Range {
  return { start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 };
}

/** What a node says by itself: the text of a string, the letters of a name. */
export function wordOf(node: Node | undefined): string {
  return node?.kind === 'text' ? node.letters.text : node?.kind === 'name' ? node.value : '';
}
