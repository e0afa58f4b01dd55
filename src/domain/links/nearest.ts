/** What is in nearly every name, and tells nothing. */
const common: ReadonlySet<string> = new Set([
  'assistant',
  'watson',
  'watsonx',
  'data',
  'deploy',
  'web',
  'chat',
  'the',
]);

/**
 * The names that have most words in common with one that nobody knows, the nearest first; none where no word that tells
 * anything is shared. A word counts the more, the fewer names have it.
 */
export function nearestNames(name: string, known: readonly string[], most = 3): readonly string[] {
  const asked = new Set(wordsOf(name));
  const words = known.map((each) => ({ each, words: wordsOf(each) }));
  const weight = (word: string): number => 1 / words.filter((other) => other.words.includes(word)).length;
  return words
    .map((other) => {
      const shared = other.words.filter((word) => asked.has(word));
      const sum = shared.reduce((total, word) => total + weight(word), 0);
      return { each: other.each, isTold: shared.length > 0, sum: sum - other.words.length / 1000 };
    })
    .filter(({ isTold }) => isTold)
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, most)
    .map(({ each }) => each);
}

function wordsOf(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .slice(0, 200)
      .match(/[a-z\d]{3,}/g) ?? [];
  return [...new Set(words)].filter((word) => !common.has(word));
}
