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

/** Two lines as they are in the middle of a key. Made up: no key has them. */
export const keyLines =
  'SH9Md2JUIit1R6UT6Fkxm1SogcrvNrrhDoifXdkRzK5bnPo9T8Cly1xrWIrO03dB\n' +
  'ke0Xc6A7KKVjqjSn8DrifYLnbOZ5gTRaaD35C2TbJi2krPT4rEdfeTAvkiH7mhTk\n';
