import { valueFrom } from '../../../../domain/code/bindings';
import { isMark, type CodeToken } from '../../../../domain/code/code-tokens';
import { keyOf, type EmbedKey } from './embed-options';

/** An option that is set: `name: value`, `'name': value`, `name = value` or `name` alone in an object. */
export interface Pair {
  readonly name: string;
  /** The box that takes its value; none for the others that say something about a snippet. */
  readonly key: EmbedKey | undefined;
  readonly index: number;
  /** `this.name = value` */
  readonly isMember: boolean;
  readonly mark: ':' | '=' | '';
  /** Read where it is asked for: a page has many names, and the values of few count. */
  readonly value: () => readonly CodeToken[];
}

const otherOptions = ['clientVersion', 'identityToken', 'hostURL', 'onLoad'];

export function pairsOf(tokens: readonly CodeToken[]): Pair[] {
  return tokens.flatMap(({ kind, value: name }, index): Pair[] => {
    if (kind !== 'name' && kind !== 'text') return [];
    const key = keyOf(name);
    if (key === undefined && !otherOptions.includes(name)) return [];
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isMember = isMark(before, '.', '?.');
    // The parameters of a link are read elsewhere.
    if (isMark(after, '=') && isMark(before, '?', '&')) return [];
    if (isMark(after, ':', '=')) {
      const mark = isMark(after, ':') ? ':' : '=';
      const hasValue = valueFrom(tokens, index + 2, 1).length > 0;
      return hasValue
        ? [{ name, key, index, isMember, mark, value: () => valueFrom(tokens, index + 2) }]
        : [];
    }
    const isShort = kind === 'name' && isMark(before, '{', ',') && isMark(after, '}', ',');
    return isShort
      ? [{ name, key, index, isMember: false, mark: '', value: () => tokens.slice(index, index + 1) }]
      : [];
  });
}
