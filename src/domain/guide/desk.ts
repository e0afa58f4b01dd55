import type { CrossFinding, FieldCheck } from '../fields/reading';
import type { Availability, Guide } from './guide';
import { inWords, previewInWords } from './in-words';
import type { GuideOutline, GuideWords, PreviewOutline, PreviewWords, WordsOf } from './outline';
import { assistant, otherPlace } from './places.en';
import type { Preview } from './preview';

export interface Desk extends Guide {
  readonly vendor: string;
  /** Position among the desks. */
  readonly order: number;
  readonly availability: Availability;
  /** A state of the vendor's product that the reader must know first. */
  readonly caution?: string;
  readonly summary: string;
  /** What to have ready. */
  readonly ready: readonly string[];
  readonly preview: Preview;
}

export interface DeskOutline<Key extends string = string>
  extends GuideOutline<Key>, Pick<Desk, 'vendor' | 'order' | 'availability'> {
  readonly availability: Availability;
  readonly preview: PreviewOutline;
}

interface DeskWords
  extends Omit<GuideWords, 'assistant' | 'other'>, Pick<Desk, 'caution' | 'summary' | 'ready'> {
  readonly preview: PreviewWords;
}

/** The sentences of a desk with this outline. */
export type WordsOfDesk<Outline extends DeskOutline> = Omit<WordsOf<Outline>, 'assistant' | 'other'> &
  Pick<DeskWords, 'caution' | 'summary' | 'ready'>;

/** Declares a desk: its outline, the sentences to it, and what its fields accept. */
export function defineDesk<Outline extends DeskOutline>(given: {
  readonly outline: Outline;
  readonly words: WordsOfDesk<Outline> & DeskWords;
  readonly checks: Readonly<Record<keyof Outline['fields'] & string, FieldCheck>>;
  readonly crossFindings: readonly CrossFinding[];
}): Desk {
  const { preview, ...outline }: DeskOutline = given.outline;
  const { name, vendor, order, availability } = outline;
  const words: DeskWords = given.words;
  const { caution, summary, ready } = words;
  return {
    ...inWords(outline, words),
    ...{ vendor, order, availability, summary, ready },
    ...(caution !== undefined && { caution }),
    assistant,
    other: otherPlace(name),
    checks: given.checks,
    crossFindings: given.crossFindings,
    preview: previewInWords(preview, words.preview),
  };
}
