import MiniSearch, { type SearchResult } from 'minisearch';
import { sameAs, stemsOf } from '../faults/search-terms';
import type { Entry, Kind } from './entry';

export interface Match {
  readonly entry: Entry;
  /** The words of the entry that fit, as `stemsOf` writes them. */
  readonly terms: ReadonlySet<string>;
}

/** More would not be read. */
const mostMatches = 24;
const mostOfKind = 6;
/** Of the score of the first: what is below is hardly meant. */
const leastShare = 0.12;

/** What is called just so is meant before what only has the words. */
const wholeName = 2.5;

/** What helps to do something is meant before what lists it, or explains its name. */
const kindWeights: Readonly<Partial<Record<Kind, number>>> = { guide: 1.6, page: 0.6, term: 0.18 };
/** What fits about as well in a desk or a tool comes first. */
const laterWeight = 0.6;

const fields = ['title', 'codes', 'names', 'where', 'words'] as const;
const boost = { codes: 8, title: 4, names: 3, where: 1, words: 0.6 } as const;

/** Indexes the entries once, and gives the search over them: the likeliest first, none where nothing fits. */
export function indexEntries(entries: readonly Entry[]): (query: string) => readonly Match[] {
  const index = new MiniSearch<{ id: number; entry: Entry }>({
    fields: [...fields],
    tokenize: stemsOf,
    // What people call alike is found by each of its names, and by the beginning of its own.
    processTerm: (term) => [...new Set([term, sameAs(term)])],
    extractField: ({ id, entry }, field) => (field === 'id' ? String(id) : textOf(entry, field)),
    searchOptions: {
      boost,
      processTerm: sameAs,
      prefix: (term, index, terms) => index === terms.length - 1 || term.length > 3,
      // A code that differs by a digit is another code.
      fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
      weights: { prefix: 0.4, fuzzy: 0.3 },
      boostDocument: (id) => weightOf(entries[Number(id)]),
    },
  });
  // The names of a step are labels that are in it, among others. The label of a value ends the way to it.
  const wholes = entries.map(
    ({ kind, title, names = [] }) =>
      new Set(
        [
          title,
          ...(kind === 'step' ? [] : names.flatMap((name) => [name, name.split(' > ').at(-1) ?? ''])),
        ].map((name) => stemsOf(name).join(' ')),
      ),
  );
  index.addAll(entries.map((entry, id) => ({ id, entry })));
  return (query) => {
    const asked = askedIn(query);
    const stems = stemsOf(asked);
    const count = new Set(stems).size;
    if (count === 0) return [];
    const isWhole = (id: number) => wholes[id]?.has(stems.join(' ')) === true;
    const ranked = index
      .search(asked)
      .map((result) => ({
        result,
        score: scoreOf(result, count) * (isWhole(Number(result.id)) ? wholeName : 1),
      }))
      .filter(({ result }) => result.queryTerms.length * 2 >= count)
      .toSorted((one, other) => other.score - one.score);
    const least = leastShare * (ranked[0]?.score ?? 0);
    const counts = new Map<Kind, number>();
    return ranked
      .filter(({ score }) => score >= least)
      .flatMap(({ result }) => {
        const entry = entries[Number(result.id)];
        if (!entry) return [];
        const before = counts.get(entry.kind) ?? 0;
        counts.set(entry.kind, before + 1);
        return before < mostOfKind ? [{ entry, terms: new Set(result.terms) }] : [];
      })
      .slice(0, mostMatches);
  };
}

function weightOf(entry: Entry | undefined): number {
  if (entry?.isLater) return laterWeight;
  return entry?.kind === undefined ? 1 : (kindWeights[entry.kind] ?? 1);
}

/** Who has only some of the words that were asked is less likely. */
function scoreOf({ score, queryTerms }: SearchResult, count: number): number {
  return score * (queryTerms.length / count);
}

function textOf(entry: Entry, field: string): string {
  switch (field) {
    case 'title':
      return entry.title;
    case 'codes':
      return entry.codes?.join(' ') ?? '';
    case 'names':
      return entry.names?.join(' ') ?? '';
    case 'where':
      return entry.where ?? '';
    default:
      return entry.words ?? '';
  }
}

/** A row for "5xx" is about each server error; a name of one letter would be no word. */
function askedIn(query: string): string {
  return query.replaceAll(/\b([45])\d\d\b/g, '$& $1xx').replaceAll(/\bc#/gi, 'csharp');
}
