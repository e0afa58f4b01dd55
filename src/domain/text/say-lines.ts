import type { Label, Span } from './account';
import { listed } from './locale';
import { words } from './say-lines.en';

/** The lines of a text that have a label: "line 3", "lines 4 to 6", "lines 1, 3 to 5 and 9". Empty for none. */
export function sayLines(text: string, account: readonly Span[], label: Label): string {
  if (!account.some((span) => span.label === label)) return '';
  let at = 0;
  let reached = 1;
  const lineOf = (target: number): number => {
    for (; at < target; at += 1) {
      const letter = text[at];
      if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) reached += 1;
    }
    return reached;
  };
  const runs: [first: number, last: number][] = [];
  for (const span of account) {
    if (span.label !== label) continue;
    const found = text.slice(span.start, span.end);
    const space = found.length - found.trimStart().length;
    const first = lineOf(span.start + (space === found.length ? 0 : space));
    const line = lineOf(Math.max(span.start, span.start + found.trimEnd().length - 1));
    const last = runs.at(-1);
    if (last && runs.length > mostRuns) break;
    if (last && first <= last[1] + 1) last[1] = Math.max(last[1], line);
    else runs.push([first, line]);
  }
  const named = runs.slice(0, mostRuns).flatMap(([first, last]) => {
    if (last > first + 1) return [words.from(first, last)];
    return last > first ? [String(first), String(last)] : [String(first)];
  });
  if (named.length === 0) return '';
  const isOne = named.length === 1 && /^\d+$/.test(named[0] ?? '');
  return words.lines(listed(runs.length > mostRuns ? [...named, words.others] : named, Infinity), isOne);
}

/** More places than a sentence can name. */
const mostRuns = 4;
