import { ofFaults, sameMeaning, tellingNothing } from './search-terms.en';

const common = new Set(tellingNothing.flatMap((row) => row.split(' ')));
const known = new Set<string>(ofFaults);
const alike = new Map(
  sameMeaning.flatMap((row) => {
    const words = row.map(stem);
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** The words of a text as they are, numbers and names with underscores among them. */
export function readWords(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words of a text as a search for faults compares them: without endings, common words and capitals. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !known.has(word))
    .map((word) => sameAs(stem(word)));
}

/** The words of a text without endings, common words and capitals. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** The stem that represents all that people call alike. */
export function sameAs(stem: string): string {
  return alike.get(stem) ?? stem;
}

function wordsOf(text: string): string[] {
  return readWords(joined(text))
    .flatMap((word) => [word, ...(word.includes('_') ? word.split(/_+/) : [])])
    .map((word) => word.toLowerCase())
    .filter((word) => !common.has(word) && (word.length > 1 || /\d/.test(word)));
}

/** What is written in one word or in two. */
function joined(text: string): string {
  return text
    .replaceAll(/[’']s\b/g, '')
    .replaceAll(/[’']/g, '')
    .replaceAll(/\b(log|sign)(?:ged|ging)?[ -](in|out)\b/gi, (_, verb: string, way: string) =>
      way.toLowerCase() === 'in' ? 'login' : `${verb}out`,
    )
    .replaceAll(/\bno[ -]?one\b|\bno agents?\b/gi, 'nobody')
    .replaceAll(/\b(?:not|never|\w{2,6}nt)(?: \w{1,12}){0,2} any(?:one|body| agents?)\b/gi, 'nobody')
    .replaceAll(/\bnot available\b/gi, 'unavailable')
    .replaceAll(/\btimed? out\b/gi, 'timeout')
    .replaceAll(/\be-mail/gi, 'email');
}

/** Good enough to bring "fails", "failed" and "failing" together; it need not be a word. */
function stem(word: string): string {
  if (word.length < 4 || /\d|_/.test(word)) return word;
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\w{3})(?:ing|ed|ly)$/, '')
    .replace(/(?<=\w{3})e$/, '')
    .replace(/([^aeiouls])\1$/, '$1');
}
