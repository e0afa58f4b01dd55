import type { Span } from '../text/account';

/** How usable a value is: as it stands or repaired (`ok`), with a doubt (`warn`), not at all (`stop`). */
export type Verdict = 'ok' | 'warn' | 'stop';

/** Something that was put right in a paste, and the words that say so. */
export interface Repair {
  readonly name: string;
  readonly words: string;
  /** A short stretch of the paste where it was made, and what stands there now. Never part of a secret. */
  readonly before?: string;
  readonly after?: string;
}

/** A number or print that describes the value: its size, its fingerprint. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Where it stands in the paste as it was given, in UTF-16 units. */
  readonly at?: { readonly start: number; readonly end: number };
}

/** One of several that a paste holds where one is asked for. */
export interface Choice {
  /** Tells it from the others: "Button ID 5735f0000004TuV". */
  readonly label: string;
  /** What stands in the control once it is chosen: clean, and read as one alone. */
  readonly value: string;
}

/** What the product made of what the person gave. */
export interface Reading {
  readonly verdict: Verdict;
  /** Stable, kebab-case name of the cause; one per distinct message. */
  readonly reason: string;
  /** The message: what was found and, for a `stop`, what to do. Never contains a secret. */
  readonly words: string;
  /** The clean form to use; absent on `stop`. */
  readonly value?: string;
  readonly repairs: readonly Repair[];
  /** What each character of the paste is to this reading: sorted, disjoint, and together the whole paste. */
  readonly account?: readonly Span[];
  readonly facts?: readonly Fact[];
  /** Key of `content/sources.ts`. */
  readonly source?: string;
  /** The paste holds a secret: clear it from the control, keep it nowhere. */
  readonly secret?: true;
  /** Clean values of other fields that the paste holds, by field key. */
  readonly found?: Readonly<Record<string, string>>;
  /** The key of the field whose box this paste is for. */
  readonly belongsIn?: string;
  /** What the person can choose between, where the paste holds several; the verdict is `stop` until then. */
  readonly choices?: readonly Choice[];
}

/**
 * One row of what a paste may be. A `warn` speaks of a value that the grammar accepts,
 * a `stop` of one that it refuses; rows are tried in order and the first that matches speaks.
 */
export interface Finding<Seen> {
  readonly reason: string;
  readonly verdict: 'warn' | 'stop';
  readonly when: (seen: Seen) => boolean;
  readonly words: string | ((seen: Seen) => string);
  readonly source?: string;
  readonly secret?: true;
  /** The key of the field whose box such a paste is for. */
  readonly belongsIn?: string;
}

/** Reads one field, whatever its grammar. `undefined` means that nothing was given. */
export interface FieldCheck {
  readonly read: (pasted: string) => Reading | undefined | Promise<Reading | undefined>;
  /** Every row of the field, in order, for the tests and the table of values. */
  readonly findings: readonly Pick<Finding<never>, 'reason' | 'verdict' | 'source' | 'secret'>[];
}

/** The clean values of the other fields, by field key. */
export type Values = Readonly<Partial<Record<string, string>>>;

/** A finding that sees two fields or more, and belongs to the desk rather than to a field. */
export interface CrossFinding {
  readonly reason: string;
  readonly verdict: 'warn' | 'stop';
  /** The field that shows the message. */
  readonly field: string;
  readonly when: (values: Values) => boolean;
  readonly words: string;
  readonly source?: string;
}

/** The words of the first row that matches what was seen. */
export function firstFinding<Seen>(
  findings: readonly Finding<Seen>[],
  verdict: 'warn' | 'stop',
  seen: Seen,
):
  | (Pick<Finding<Seen>, 'reason' | 'verdict' | 'source' | 'secret' | 'belongsIn'> & { words: string })
  | undefined {
  const row = findings.find((finding) => finding.verdict === verdict && finding.when(seen));
  return row && { ...row, words: typeof row.words === 'string' ? row.words : row.words(seen) };
}
