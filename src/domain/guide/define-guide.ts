import type { CrossFinding, FieldCheck } from '../fields/reading';
import type { Guide } from './guide';
import { inWords } from './in-words';
import type { GuideOutline, GuideWords, WordsOf } from './outline';

/** Declares a guide: its outline, the sentences to it, and what its fields accept. */
export function defineGuide<Outline extends GuideOutline>(given: {
  readonly outline: Outline;
  readonly words: WordsOf<Outline> & Required<Pick<GuideWords, 'other'>> & GuideWords;
  readonly checks: Readonly<Record<keyof Outline['fields'] & string, FieldCheck>>;
  readonly crossFindings: readonly CrossFinding[];
}): Guide {
  const { outline, words, checks, crossFindings } = given;
  return { ...inWords(outline, words), other: words.other, checks, crossFindings };
}
