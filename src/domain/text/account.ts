/** What a stretch of a paste can be to the reading that was made of it. */
const labels = [
  /** The rest, and everything past a cap. */
  'unread',
  /** Comments and white space of a container. */
  'inert',
  /** A complete neighbour in code or a policy that names none of our identifiers and nothing that we use. */
  'other',
  /** Syntax of a container that is named: a PEM line, the name of a header, a call, a tag. */
  'frame',
  /** Determines the output. */
  'value',
  /** Removed or rewritten by a repair that names such characters. */
  'repair',
  /** Changes the value and cannot be evaluated: the hole of a template, a spread, a call. */
  'unresolved',
] as const;
export type Label = (typeof labels)[number];

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Span extends Range {
  readonly label: Label;
  /** The repair that it is, or that speaks of it. */
  readonly name?: string;
}

/** The account of a whole text: `spans` (sorted, disjoint) as they are, and what is between them as `rest`. */
export function fillGaps(spans: readonly Span[], length: number, rest: Label = 'unread'): readonly Span[] {
  const whole: Span[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) push(whole, { start: at, end: span.start, label: rest });
    push(whole, span);
    at = Math.max(at, span.end);
  }
  if (at < length) push(whole, { start: at, end: length, label: rest });
  return whole;
}

/** The account of a text of which the beginning counts, as an address does without its path. White space is inert. */
export function valueWithin(pasted: string, end = pasted.trimEnd().length): readonly Span[] {
  const start = pasted.length - pasted.trimStart().length;
  const spans: Span[] = [
    { start, end, label: 'value' },
    { start: end, end: pasted.trimEnd().length, label: 'frame' },
  ];
  return fillGaps(
    spans.filter((span) => span.end > span.start),
    pasted.length,
    'inert',
  );
}

/** Appends a span, or lengthens the last one where it is of the same kind. Empty spans are left out. */
export function push(spans: Span[], span: Span): void {
  if (span.end <= span.start) return;
  const last = spans.at(-1);
  if (last?.label === span.label && last.name === span.name && last.end === span.start)
    spans[spans.length - 1] = { ...last, end: span.end };
  else spans.push(span);
}

/** Whether everything that was pasted is accounted for: nothing else may be called `ok`. */
export function isWhole(account: readonly Span[]): boolean {
  return account.every(({ label }) => label !== 'unread' && label !== 'unresolved');
}

/** An account that is filled in any order: the last label of a character holds. */
export interface OpenAccount {
  readonly label: (range: Range, label: Label) => void;
  readonly has: (range: Range, label: Label) => boolean;
  readonly close: () => readonly Span[];
}

/** `rest`: what a character without a label is. */
export function openAccount(length: number, rest: Label = 'unread'): OpenAccount {
  const codes = new Uint8Array(length).fill(labels.indexOf(rest));
  return {
    label: ({ start, end }, label) => codes.fill(labels.indexOf(label), start, end),
    has: ({ start, end }, label) => codes.subarray(start, end).includes(labels.indexOf(label)),
    close: () => {
      const spans: Span[] = [];
      let start = 0;
      for (let at = 1; at <= length; at += 1) {
        if (at < length && codes[at] === codes[start]) continue;
        push(spans, { start, end: at, label: labels[codes[start] ?? 0] ?? 'unread' });
        start = at;
      }
      return spans;
    },
  };
}
