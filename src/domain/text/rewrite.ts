import { push, type Label, type Range, type Span } from './account';

/** A rewriting as data: what to look for and what to put there. */
export interface Rule {
  /** What it is labelled as; a rule without a name gets no label. */
  readonly name?: string;
  /** Global (`g`), bounded, without nested quantifiers: reading stays linear. It names what may be removed. */
  readonly pattern: RegExp;
  /** What to put in its place; nothing when left out. */
  readonly into?: string | ((match: string) => string);
  /** The part of a match that stays as it came, in place of `into`; a match without it is left alone. */
  readonly keep?: RegExp;
  /** Whether the text as a whole speaks for it. */
  readonly onlyIf?: (text: string) => boolean;
  /** Where it applies: sorted stretches of the text, or everywhere. */
  readonly where?: (text: string) => readonly Range[] | undefined;
}

/** A stretch of a rewritten text, and the stretch of the paste that it comes from. */
interface Piece extends Range {
  /** In the rewritten text. 0: removed. */
  readonly length: number;
  /** As it came, character by character. */
  readonly isVerbatim: boolean;
  readonly name?: string | undefined;
}

/** One place that a rule rewrote. The range is of the text as the rule met it. */
export interface Change extends Range {
  readonly name: string | undefined;
  /** The text as the rule met it. */
  readonly text: string;
  /** What is there now. */
  readonly into: string;
}

/** A rewritten text, and where it comes from. */
export interface Traced {
  readonly text: string;
  /** Sorted; together they are the whole paste. */
  readonly pieces: readonly Piece[];
  /** In the order in which they were made. */
  readonly changes: readonly Change[];
}

export function trace(pasted: string): Traced {
  const whole = { start: 0, end: pasted.length, length: pasted.length, isVerbatim: true };
  return { text: pasted, pieces: pasted === '' ? [] : [whole], changes: [] };
}

/** Applies the rules one after the other, to the whole text or to a stretch of it, which may shrink or grow. */
export function rewrite(traced: Traced, rules: readonly Rule[], within?: Range): Traced {
  const behind = traced.text.length - (within?.end ?? traced.text.length);
  return rules.reduce(
    (text, rule) => applyRule(text, rule, within?.start ?? 0, text.text.length - behind),
    traced,
  );
}

function applyRule(
  traced: Traced,
  { name, pattern, into = '', keep, onlyIf, where }: Rule,
  from: number,
  until: number,
): Traced {
  const { text } = traced;
  if (onlyIf && !onlyIf(text)) return traced;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const changes: Change[] = [];
  const reader = readPieces(traced.pieces);
  const ranges = where?.(text);
  let range = 0;
  let at = 0;
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const end = start + found.length;
    if (start < from || end > until) continue;
    while (ranges && (ranges[range]?.end ?? end) < end) range += 1;
    if (ranges && (ranges[range]?.start ?? end) > start) continue;
    const kept = keep?.exec(found);
    if (keep && !kept) continue;
    const now = kept?.[0] ?? (typeof into === 'string' ? into : into(found));
    if (now === found) continue;
    parts.push(text.slice(at, start), now);
    for (const piece of reader(start)) pieces.push(piece);
    if (kept) {
      replace(pieces, reader(start + kept.index), 0, name);
      for (const piece of reader(start + kept.index + now.length)) pieces.push(piece);
      replace(pieces, reader(end), 0, name);
    } else replace(pieces, reader(end), now.length, name);
    changes.push({ name, start, end, text, into: now });
    at = end;
  }
  if (changes.length === 0) return traced;
  parts.push(text.slice(at));
  // Not spread into one call: a call takes some hundred thousand arguments at most.
  for (const piece of reader(Number.POSITIVE_INFINITY)) pieces.push(piece);
  return { text: parts.join(''), pieces, changes: [...traced.changes, ...changes] };
}

/** Appends one piece for those that were taken. What another rule took out at their edges stays with that rule. */
function replace(pieces: Piece[], taken: readonly Piece[], length: number, name: string | undefined): void {
  let first = 0;
  let last = taken.length - 1;
  while (first < last && taken[first]?.length === 0) first += 1;
  while (first < last && taken[last]?.length === 0) last -= 1;
  for (const piece of taken.slice(0, first)) pieces.push(piece);
  const start = taken[first]?.start ?? pieces.at(-1)?.end ?? 0;
  pieces.push({ start, end: taken[last]?.end ?? start, length, isVerbatim: false, name });
  for (const piece of taken.slice(last + 1)) pieces.push(piece);
}

/** Hands the pieces out in order, each time up to a place in the rewritten text. */
function readPieces(pieces: readonly Piece[]): (until: number) => Piece[] {
  let index = 0;
  let at = 0;
  /** Characters of the piece that are handed out already. */
  let used = 0;
  return (until) => {
    const taken: Piece[] = [];
    for (let piece = pieces[index]; piece && at < until; piece = pieces[index]) {
      const length = Math.min(piece.length - used, until - at);
      taken.push(partOf(piece, used, length));
      at += length;
      used += length;
      if (used < piece.length) break;
      index += 1;
      used = 0;
    }
    // What was removed right behind goes along: nothing else would hand it out.
    for (let piece = pieces[index]; piece?.length === 0 && until >= at; piece = pieces[index]) {
      taken.push(piece);
      index += 1;
    }
    return taken;
  };
}

/** A part of what was rewritten: the first represents all that it comes from, the others nothing. */
function partOf(piece: Piece, from: number, length: number): Piece {
  if (length === piece.length) return piece;
  if (piece.isVerbatim)
    return { ...piece, start: piece.start + from, end: piece.start + from + length, length };
  return { ...piece, start: from === 0 ? piece.start : piece.end, length };
}

/** The stretch of the paste that a stretch of the rewritten text comes from. */
export function sourceOf({ pieces }: Traced, { start, end }: Range): Range {
  const reader = readPieces(pieces);
  const before = reader(start);
  const taken = reader(end).filter(({ length }) => length > 0);
  const from = taken[0]?.start ?? before.at(-1)?.end ?? 0;
  return { start: from, end: taken.at(-1)?.end ?? from };
}

/**
 * The account of the paste, from one of the rewritten text: what a rule took out or rewrote is a repair, the rest
 * is what the text says that it is, and so is what a rule without a name wrote. `spans` are sorted, and cover the
 * text.
 */
export function accountOf({ pieces }: Traced, spans: readonly Span[]): readonly Span[] {
  const account: Span[] = [];
  let at = 0;
  let index = 0;
  for (const piece of pieces) {
    const { start: from, end: to, name } = piece;
    const end = at + piece.length;
    const first = index;
    for (let span = spans[index]; span && span.start < end; span = spans[index]) {
      if (piece.isVerbatim) {
        const toPaste = from - at;
        const start = Math.max(span.start, at) + toPaste;
        push(account, { ...span, start, end: Math.min(span.end, end) + toPaste });
      }
      if (span.end > end) break;
      index += 1;
    }
    if (!piece.isVerbatim) {
      const isWanted = name === undefined && piece.length > 0;
      const labelled = isWanted ? spans.slice(first, index + 1).filter((span) => span.start < end) : [];
      const said =
        weightiest.flatMap((label) => labelled.find((span) => span.label === label) ?? [])[0] ?? labelled[0];
      push(account, {
        ...(said ?? { label: 'repair', ...(name === undefined ? {} : { name }) }),
        start: from,
        end: to,
      });
    }
    at = end;
  }
  return account;
}

/** What a stretch that was rewritten in one piece is, where it has become several things. */
const weightiest = ['unresolved', 'unread', 'value'] as const satisfies readonly Label[];
