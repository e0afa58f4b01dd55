import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords, readProse } from '../prose/read-prose.ts';

export interface ReadingGrade {
  readonly words: string;
  readonly sentences: number;
  /** Flesch-Kincaid: the years of school that a reader needs. */
  readonly grade: number;
  /** In words. */
  readonly longest: number;
}

/** How hard the sentences of each guide, of its faults and of all messages are. A label and a piece of code are one word. */
export function readingGrades(root: string): readonly ReadingGrade[] {
  const read = readProse(root).filter(({ sentences }) => sentences.length > 0);
  const groups = Map.groupBy(read, ({ file }) =>
    file.endsWith('.en.ts') ? `messages in src/${file.split('/')[1] ?? ''}` : file,
  );
  return [...groups].map(([words, files]) => {
    const sentences = files.flatMap((file) => file.sentences);
    const grade = fleschKincaid({
      sentence: sentences.length,
      word: sum(sentences, countWords),
      syllable: sum(sentences, syllable),
    });
    const longest = Math.max(...sentences.map(countWords));
    return { words, sentences: sentences.length, grade: Number(grade.toFixed(1)), longest };
  });
}

function sum(sentences: readonly string[], of: (sentence: string) => number): number {
  return sentences.reduce((total, sentence) => total + of(sentence), 0);
}
