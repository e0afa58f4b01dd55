import { readWords, termsOf } from './search-terms';

/** What a search reads of a fault: the rest of its row is shown as it is. */
export interface FaultText {
  /** As logs show them: "9007", "404/18" (status and internal code), "5xx", "IDENTITY_TOKEN". */
  readonly codes: readonly string[];
  readonly symptom: string;
  /** Where it shows. */
  readonly seen: string;
  /** Cause and check. */
  readonly words: string;
  /** Words that name its desk in logs and sentences. */
  readonly names?: readonly string[];
  /** Whether it belongs to the step in which the reader searches. */
  readonly isNear?: boolean;
}

/** More would not be read. */
const mostMatches = 6;
/** Of the score of the first: what is below is hardly meant. */
const leastShare = 0.35;

/** What a word weighs that no fault has: people write more than they need. */
const chatter = 1.2;

interface Indexed {
  readonly symptom: readonly string[];
  readonly words: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
}

/** The faults that a code, a sentence or a piece of a console may mean, the likeliest first; none where nothing fits. */
export function findFaults<Fault extends FaultText>(
  query: string,
  faults: readonly Fault[],
): readonly Fault[] {
  const asked = readWords(query);
  const order = termsOf(query);
  const terms = [...new Set(order)];
  if (terms.length === 0) return [];
  const index = faults.map((fault) => ({ fault, ...indexed(fault) }));
  const rarity = rarityIn(index);
  const total = terms.reduce((sum, term) => sum + rarity(term), 0);
  const isRare = (found: readonly string[]) =>
    found.some((term) => rarity(term) > 0.8 * Math.log(1 + index.length));
  const scored = index.flatMap(({ fault, symptom, words: said, weights }) => {
    const code = Math.max(0, ...fault.codes.map((each) => codeScore(each, asked, faults)));
    const found = terms.filter((term) => weights.has(term));
    const words = found.reduce((sum, term) => sum + rarity(term) * (weights.get(term) ?? 0), 0);
    const share = found.reduce((sum, term) => sum + rarity(term), 0) / total;
    const shared = shareOf(symptom, terms, rarity);
    const run = Math.max(longestRun(order, symptom), longestRun(order, said));
    const isAnswer = share >= 0.5 && (found.length > 1 || found.length === terms.length || isRare(found));
    const isMeant = code > 0 || isAnswer || shared >= 0.6 || run >= 3;
    const isNamed = fault.names?.some((name) => asked.some((word) => isCode(name, word))) === true;
    const nearness = (fault.isNear === true ? 1.15 : 1) * (isNamed ? 1.5 : 1);
    const score = (code + words + 6 * shared + 2 * Math.max(0, run - 1)) * nearness;
    return isMeant ? [{ fault, score }] : [];
  });
  const ranked = scored.toSorted((one, other) => other.score - one.score);
  const [first] = ranked;
  return ranked
    .filter(({ score }) => score >= leastShare * (first?.score ?? 0))
    .slice(0, mostMatches)
    .map(({ fault }) => fault);
}

/**
 * A code or a name in capitals that no fault has: worth telling, since nobody can look it up here. A status that says
 * that all went well is no code.
 */
export function unknownCodes(query: string, faults: readonly FaultText[]): readonly string[] {
  const known = new Set(faults.flatMap(({ codes }) => codes.flatMap((code) => code.split('/'))));
  const shaped = readWords(query).filter((word) =>
    /^(?:[04-9]\d\d|\d{4,5}|[A-Z]{3,}(?:_[A-Z]+)+)$/.test(word),
  );
  return [...new Set(shaped)].filter(
    (word) => !known.has(word) && !(known.has(`${word.charAt(0)}xx`) && /^\d{3}$/.test(word)),
  );
}

/** A box searches the same rows with each key that is pressed. */
const indexes = new WeakMap<FaultText, Indexed>();

function indexed(fault: FaultText): Indexed {
  const index = indexes.get(fault) ?? indexOf(fault);
  indexes.set(fault, index);
  return index;
}

function indexOf(fault: FaultText): Indexed {
  const symptom = termsOf(fault.symptom);
  const weights = new Map<string, number>();
  const fields = [
    [termsOf(fault.seen), 0.5],
    [termsOf(fault.words), 1],
    [symptom, 2],
  ] as const;
  for (const [terms, weight] of fields) for (const term of terms) weights.set(term, weight);
  return { symptom, words: termsOf(fault.words), weights };
}

/** What few faults say tells more than what all of them say. */
function rarityIn(index: readonly Indexed[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { weights } of index)
    for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => {
    const count = counts.get(term);
    return count === undefined ? chatter : Math.log(1 + index.length / count);
  };
}

/** A code that many faults share leaves it to the words which of them it is. */
function codeScore(code: string, asked: readonly string[], faults: readonly FaultText[]): number {
  const parts = code.split('/');
  const isThere = parts.every((part) => asked.some((word) => isCode(part, word)));
  if (!isThere) return 0;
  const sharing = faults.filter(({ codes }) => codes.includes(code)).length;
  if (code.endsWith('xx')) return 6 / sharing;
  // Status and internal code together are rarer than one of them, and a name is no chance number.
  const isSure = parts.length > 1 || /^[a-z]+(?:_[a-z]+)+$/i.test(code);
  return (isSure ? 16 : 10) / Math.sqrt(sharing);
}

function isCode(code: string, word: string): boolean {
  if (/^\dxx$/.test(code)) return /^\d{3}$/.test(word) && word.startsWith(code.charAt(0));
  return word.toUpperCase() === code.toUpperCase();
}

function shareOf(
  symptom: readonly string[],
  terms: readonly string[],
  rarity: (term: string) => number,
): number {
  const own = [...new Set(symptom)];
  const sum = (list: readonly string[]) => list.reduce((total, term) => total + rarity(term), 0);
  return own.length === 0 ? 0 : sum(own.filter((term) => terms.includes(term))) / sum(own);
}

/** How many terms are in both in the same order, without a gap. */
function longestRun(query: readonly string[], symptom: readonly string[]): number {
  let longest = 0;
  let before: readonly number[] = [];
  for (const term of query) {
    const row = symptom.map((own, at) => (own === term ? (before[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    before = row;
  }
  return longest;
}
