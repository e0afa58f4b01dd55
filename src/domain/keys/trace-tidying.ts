import type { RepairName } from './key-repairs';
import { tidyings } from './tidy-text';

/** Where one character of the tidied text comes from. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The repair that wrote it, where that is told. */
  readonly decoded?: RepairName;
}

/** A tidied text, and what became of every character of the paste. */
export interface Traced {
  readonly text: string;
  /** One for each character of `text`. */
  readonly spans: readonly Span[];
  /** Characters of the paste that tidying took out, by their place. */
  readonly taken: ReadonlyMap<number, { readonly kept: false; readonly name?: RepairName }>;
}

/** Does what `tidyText` does, and keeps account of it. */
export function traceTidying(pasted: string): Traced {
  const taken = new Map<number, { readonly kept: false; readonly name?: RepairName }>();
  let text = pasted;
  let spans: readonly Span[] = Array.from({ length: pasted.length }, (_, at) => ({ start: at, end: at + 1 }));
  for (const { pattern, into, name, onlyIf } of tidyings) {
    if (onlyIf && !onlyIf(text)) continue;
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) continue;
    const parts: string[] = [];
    const traced: Span[] = [];
    let at = 0;
    for (const { 0: found, index } of matches) {
      const now = typeof into === 'string' ? into : into(found);
      parts.push(text.slice(at, index), now);
      traced.push(...spans.slice(at, index));
      at = index + found.length;
      const start = spans[index]?.start ?? 0;
      const end = spans[at - 1]?.end ?? start;
      if (now === '') for (let gone = start; gone < end; gone += 1) taken.set(gone, fate(name));
      // The first letter stands for the whole; those after it, for nothing.
      Array.from(now).forEach((_, letter) =>
        traced.push({ start, end: letter === 0 ? end : start, ...(name && { decoded: name }) }),
      );
    }
    parts.push(text.slice(at));
    traced.push(...spans.slice(at));
    text = parts.join('');
    spans = traced;
  }
  return { text, spans, taken };
}

function fate(name: RepairName | undefined): { readonly kept: false; readonly name?: RepairName } {
  return { kept: false, ...(name && { name }) };
}
