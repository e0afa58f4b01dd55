import type { Values, Verdict } from '../../../src/domain/fields/reading';

/** A paste and what the product makes of it. */
export interface Example {
  readonly given: string;
  /** Where the message is not in an `.en` file yet. The dump of readings holds those that are. */
  readonly words?: string;
  /** Left out: the verdict of the finding, or `ok` where no finding has this reason. */
  readonly verdict?: Verdict;
  /** The clean form; left out where the reading has none, or where the form is too long to be told. */
  readonly value?: string;
  /** Of each its name, or its words, in order. */
  readonly repairs?: readonly string[];
}

/** The examples of one field, by reason: every finding, `clean`, the repairs and `not-recognised`. */
export type FieldExamples = Readonly<Record<string, readonly Example[]>>;

/** Values of several fields that a cross finding speaks of. */
export interface CrossExample {
  readonly values: Values;
}
