import type { Values, Verdict } from '../../../src/domain/fields/reading';

/** A paste and what the product says of it. One set serves as fixture, as hint and as row of the table of values. */
export interface Example {
  readonly given: string;
  readonly words: string;
  /** Left out: the verdict of the finding, or `ok` where no finding has this reason. */
  readonly verdict?: Verdict;
  /** The clean form; left out where the reading has none, or where the form is too long to be told. */
  readonly value?: string;
  /** What the reader is told of each repair, or the names of the repairs, in order. */
  readonly repairs?: readonly string[];
}

/** The examples of one field, by reason: every finding, `clean`, the repairs and `not-recognised`. */
export type FieldExamples = Readonly<Record<string, readonly Example[]>>;

/** Values of several fields that a cross finding speaks of. */
export interface CrossExample {
  readonly values: Values;
  readonly words: string;
}
