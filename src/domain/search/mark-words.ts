import { sameAs, stemsOf } from '../faults/search-terms';
import type { Match } from './search-entries';

export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Characters of a sentence that is shown. */
const longest = 150;

/** The text cut where words begin and end that fit. */
export function markWords(text: string, terms: ReadonlySet<string>): readonly Part[] {
  return text
    .split(/([\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)*)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isMarked: fits(part, terms) }));
}

/** The label or the sentence that tells why an entry was found, where its title does not. */
export function reasonOf({ entry, terms }: Match): string | undefined {
  const inTitle = countIn([entry.title, entry.where, ...(entry.codes ?? [])].join(' '), terms);
  // "accountNumber" tells no more than "account" where that was asked.
  const marked = [...inTitle];
  const rest = new Set([...terms].filter((term) => !marked.some((shown) => term.startsWith(shown))));
  const candidates = [...(entry.names ?? []), ...sentencesOf(entry.words ?? '')];
  const [best] = candidates
    .map((text) => ({ text, count: countIn(text, rest).size }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  return best && shortened(best.text, rest);
}

function fits(word: string, terms: ReadonlySet<string>): boolean {
  return stemsOf(word).some((stem) => terms.has(stem) || terms.has(sameAs(stem)));
}

function countIn(text: string, terms: ReadonlySet<string>): ReadonlySet<string> {
  const stems = stemsOf(text).flatMap((stem) => [stem, sameAs(stem)]);
  return new Set(stems.filter((stem) => terms.has(stem)));
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/);
}

/** A long sentence from some words before the first that fits. */
function shortened(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= longest) return text;
  const parts = markWords(text, terms);
  const before = parts.slice(
    0,
    parts.findIndex(({ isMarked }) => isMarked),
  );
  const start = Math.max(0, before.reduce((sum, part) => sum + part.text.length, 0) - longest / 3);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const cut = text.slice(from, from + longest);
  const end = from + longest < text.length ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut;
  return from === 0 ? end : `… ${end}`;
}
