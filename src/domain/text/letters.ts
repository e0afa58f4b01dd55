import type { Label, OpenAccount, Range } from './account';
import { rewrite, trace, type Rule, type Traced } from './rewrite';

/** A text that was put together from parts of a paste: each character knows the stretch that it comes from. */
export interface Letters {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const noLetters: Letters = { text: '', starts: [], ends: [] };

export function lettersOf(pasted: string, from = 0, to = pasted.length): Letters {
  const starts = Array.from({ length: to - from }, (_, at) => from + at);
  return { text: pasted.slice(from, to), starts, ends: starts.map((at) => at + 1) };
}

/** A text of which every character comes from the whole stretch. */
export function lettersFor(text: string, { start, end }: Range): Letters {
  const { length } = text;
  return {
    text,
    starts: Array.from({ length }, () => start),
    ends: Array.from({ length }, () => end),
  };
}

export function partOf({ text, starts, ends }: Letters, start: number, end = text.length): Letters {
  return { text: text.slice(start, end), starts: starts.slice(start, end), ends: ends.slice(start, end) };
}

export function joined(parts: readonly Letters[]): Letters {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const part of parts) {
    for (const start of part.starts) starts.push(start);
    for (const end of part.ends) ends.push(end);
  }
  return { text: parts.map(({ text }) => text).join(''), starts, ends };
}

/** The stretch of the paste that a stretch of the letters comes from, where it is one. */
export function rangeOf({ starts, ends }: Letters, start: number, end: number): Range {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}

/** Letters after some rules, which still know where they come from. */
export function rewritten(letters: Letters, rules: readonly Rule[]): Letters {
  return lettersOfTrace(letters, rewrite(trace(letters.text), rules));
}

/** `traced` began as the text of the letters. */
export function lettersOfTrace(letters: Letters, { text, pieces, changes }: Traced): Letters {
  if (changes.length === 0) return letters;
  const parts = pieces.map(({ start, end, length, isVerbatim }) =>
    isVerbatim ? partOf(letters, start, end) : lettersFor(' '.repeat(length), rangeOf(letters, start, end)),
  );
  return { ...joined(parts), text };
}

export function labelLetters(account: OpenAccount, { starts, ends }: Letters, label: Label): void {
  starts.forEach((start, index) => {
    account.label({ start, end: ends[index] ?? start }, label);
  });
}
