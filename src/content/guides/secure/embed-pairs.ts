import type { CodeToken } from '../../../domain/code/code-tokens';

/** A text that stands for a value. Offsets into the code. */
export interface Place {
  readonly given: string;
  readonly start: number;
  readonly end: number;
}

/** `name: value`, `'name': value`, `name = value` or `name` alone in an object. */
export interface Pair {
  readonly name: string;
  readonly index: number;
  /** `this.name = value` */
  readonly isMember: boolean;
  readonly mark: ':' | '=' | '';
  readonly value: readonly CodeToken[];
}

/** Tokens of a value that are looked at. */
const longestValue = 24;

export function pairsOf(tokens: readonly CodeToken[], isOption: (name: string) => boolean): Pair[] {
  return tokens.flatMap(({ kind, value: name }, index): Pair[] => {
    if (kind !== 'name' && kind !== 'text') return [];
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isMember = before?.value === '.' && before.kind === 'mark';
    // The parameters of a link are read elsewhere.
    if (isMark(after, '=') && isMark(before, '?', '&')) return [];
    if (after?.kind === 'mark' && (after.value === ':' || after.value === '=')) {
      const value = valueFrom(tokens, index + 2);
      return value.length === 0 ? [] : [{ name, index, isMember, mark: after.value, value }];
    }
    const isShort = kind === 'name' && isMark(before, '{', ',') && isMark(after, '}', ',') && isOption(name);
    return isShort ? [{ name, index, isMember: false, mark: '', value: tokens.slice(index, index + 1) }] : [];
  });
}

/** The tokens up to the comma, bracket or semicolon that ends the value, or to the next line’s own beginning. */
function valueFrom(tokens: readonly CodeToken[], from: number): readonly CodeToken[] {
  const rest = tokens.slice(from, from + longestValue);
  const first = isMark(rest[0], '{') && rest[1]?.kind === 'text' && isMark(rest[2], '}') ? 1 : 0;
  let depth = 0;
  const end = rest.findIndex((token, index) => {
    if (index < first) return false;
    if (isMark(token, '(', '[', '{')) depth += 1;
    if (isMark(token, ')', ']', '}')) depth -= 1;
    return depth < 0 || (depth === 0 && isMark(token, ',', ';', '>'));
  });
  return rest.slice(first, end < 0 ? undefined : end);
}

export function isMark(token: CodeToken | undefined, ...values: readonly string[]): boolean {
  return token?.kind === 'mark' && values.includes(token.value);
}

/** Texts by the name that holds them. Two texts for one name are both left out. */
export function variablesOf(
  pairs: readonly Pair[],
  isOption: (name: string) => boolean,
): ReadonlyMap<string, CodeToken> {
  const found = new Map<string, CodeToken | undefined>();
  for (const { name, value } of pairs) {
    const [token] = value;
    if (token?.kind !== 'text' || value.length > 1 || isOption(name)) continue;
    const other = found.get(name);
    found.set(name, found.has(name) && other?.value !== token.value ? undefined : token);
  }
  return new Map([...found].flatMap(([name, token]) => (token ? [[name, token] as const] : [])));
}

export function textsOf(value: readonly CodeToken[], variables: ReadonlyMap<string, CodeToken>): Place[] {
  const texts = value.filter(({ kind }) => kind === 'text');
  const [first] = texts;
  const isJoined = value.every((token, index) =>
    index % 2 === 0 ? token.kind === 'text' : isMark(token, '+'),
  );
  if (first && isJoined) {
    const given = texts.map((each) => each.value).join('');
    return given.includes('${') ? [] : [placeOf(first, given, texts.at(-1)?.end)];
  }
  // A choice between two, or one to fall back on.
  if (first && value.some((token) => isMark(token, '?', '|'))) return texts.map((each) => placeOf(each));
  const last = value.at(-1);
  const isName = value.every(({ kind }, index) =>
    index % 2 === 0 ? kind === 'name' : isMark(value[index], '.'),
  );
  const held = isName && last ? variables.get(last.value) : undefined;
  return held ? [placeOf(held)] : [];
}

function placeOf({ value, start, end }: CodeToken, given = value, until = end): Place {
  return { given: given.trim(), start, end: until };
}
