import { isWhole, type Span } from './account';

/** Why a reading may not be called `ok`, in words that name the lines. */
export interface Gap {
  readonly reason: 'unread' | 'unresolved';
  /** "Line 3 was not read: “Hello Ada”." */
  readonly words: string;
}

const longestShown = 60;

/** `undefined` where everything is accounted for. What changes a value comes before what was not read. */
export function gapIn(pasted: string, account: readonly Span[]): Gap | undefined {
  if (isWhole(account)) return undefined;
  const reason = account.some(({ label }) => label === 'unresolved') ? 'unresolved' : 'unread';
  const spans = account.filter(({ label }) => label === reason);
  const [first] = spans;
  const lines = linesOf(pasted, spans);
  const many = /to|and/.test(lines);
  const shown = first ? pasted.slice(first.start, first.end).trim().replaceAll(/\s+/g, ' ') : '';
  const sample = shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
  return {
    reason,
    words:
      reason === 'unread'
        ? `${lines} ${many ? 'were' : 'was'} not read: “${sample}”.`
        : `${lines} ${many ? 'change' : 'changes'} a value, and what it comes to is not in the paste: “${sample}”.`,
  };
}

/** "Line 3", "Lines 4 to 6", "Lines 1 and 9", "Lines 2 to 4 and 3 more places". */
function linesOf(pasted: string, spans: readonly Span[]): string {
  const starts = [...pasted.matchAll(/\n/g)].map(({ index }) => index);
  const lineAt = lineFinder(starts);
  const ranges: [number, number][] = [];
  for (const { start, end } of spans) {
    const text = pasted.slice(start, end);
    const from = lineAt(start + text.length - text.trimStart().length);
    const to = lineAt(Math.max(start, start + text.trimEnd().length - 1));
    const last = ranges.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  const [first, second, ...more] = ranges.map(([from, to]) =>
    from === to ? String(from) : `${String(from)} to ${String(to)}`,
  );
  if (first === undefined) return 'A part';
  if (second === undefined) return `${first.includes('to') ? 'Lines' : 'Line'} ${first}`;
  return more.length === 0
    ? `Lines ${first} and ${second}`
    : `Lines ${first} and ${String(more.length + 1)} more places`;
}

/** Offsets have to come in order. */
function lineFinder(breaks: readonly number[]): (offset: number) => number {
  let line = 0;
  return (offset) => {
    while ((breaks[line] ?? Number.POSITIVE_INFINITY) < offset) line += 1;
    return line + 1;
  };
}
