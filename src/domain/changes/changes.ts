/** Something that changed in a console or in its documentation. */
export interface Change {
  /** Unique within its guide, in kebab-case. */
  readonly id: string;
  /** An ISO date, or what is known of one: `2020`, `2020-10`, `2020-10-29`. */
  readonly date: string;
  /** Whose console it is. */
  readonly at: 'assistant' | 'desk';
  readonly words: string;
  /** The step that it touches. */
  readonly step: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

/** Newest first; what is known less exactly is behind what is known of the same time. */
export function newestFirst<Dated extends Pick<Change, 'date'>>(changes: readonly Dated[]): Dated[] {
  return changes.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}
