import { valueFrom } from '../../../../domain/code/bindings';
import { isMark, type CodeToken } from '../../../../domain/code/code-tokens';

/** `name: value`, `'name': value`, `name = value` or `name` alone in an object. */
export interface Pair {
  readonly name: string;
  readonly index: number;
  /** `this.name = value` */
  readonly isMember: boolean;
  readonly mark: ':' | '=' | '';
  /** Read where it is asked for: a page has many names, and the values of few count. */
  readonly value: () => readonly CodeToken[];
}

export function pairsOf(tokens: readonly CodeToken[], isOption: (name: string) => boolean): Pair[] {
  return tokens.flatMap(({ kind, value: name }, index): Pair[] => {
    if ((kind !== 'name' && kind !== 'text') || !isOption(name)) return [];
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isMember = isMark(before, '.', '?.');
    // The parameters of a link are read elsewhere.
    if (isMark(after, '=') && isMark(before, '?', '&')) return [];
    if (isMark(after, ':', '=')) {
      const mark = isMark(after, ':') ? ':' : '=';
      const hasValue = valueFrom(tokens, index + 2, 1).length > 0;
      return hasValue ? [{ name, index, isMember, mark, value: () => valueFrom(tokens, index + 2) }] : [];
    }
    const isShort = kind === 'name' && isMark(before, '{', ',') && isMark(after, '}', ',');
    return isShort
      ? [{ name, index, isMember: false, mark: '', value: () => tokens.slice(index, index + 1) }]
      : [];
  });
}
