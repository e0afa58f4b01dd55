import type { CrossFinding, FieldCheck } from '../fields/reading';
import type { Guide } from './guide';
import { inWords } from './in-words';
import type { GuideOutline, GuideWords, WordsOf } from './outline';
import { assistant } from './places.en';

/** Declares a guide: its outline, the sentences to it, and what its fields accept. */
export function defineGuide<Outline extends GuideOutline>(given: {
  readonly outline: Outline;
  readonly words: WordsOf<Outline> & Required<Pick<GuideWords, 'other'>> & GuideWords;
  readonly checks: Readonly<Record<keyof Outline['fields'] & string, FieldCheck>>;
  readonly crossFindings?: readonly CrossFinding[];
}): Guide {
  const { outline, words, checks, crossFindings = [] } = given;
  const places = { assistant: words.assistant ?? assistant, other: words.other };
  return { ...inWords(outline, words), ...places, checks, crossFindings };
}
