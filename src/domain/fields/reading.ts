import type { Span } from '../text/account';

/** How usable a value is: as it is or repaired (`ok`), with a doubt (`warn`), not at all (`stop`). */
export type Verdict = 'ok' | 'warn' | 'stop';

/** Something that was put right in a paste, and the words that say so. */
export interface Repair {
  readonly name: string;
  readonly words: string;
  /** A short stretch of the paste where it was made, and what is there now. Never part of a secret. */
  readonly before?: string;
  readonly after?: string;
}

/** Advice on a value that is used. It never changes the verdict. */
export interface Remark {
  readonly reason: string;
  readonly words: string;
  /** Key of `content/sources.ts`. */
  readonly source?: string;
}

/** A number or print that describes the value: its size, its fingerprint. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Where it is in the paste as it was given, in UTF-16 units. */
  readonly at?: { readonly start: number; readonly end: number };
}

/** One of several that a paste holds where one is asked for. */
export interface Choice {
  /** Tells it from the others: "Button ID 5735f0000004TuV". */
  readonly label: string;
  /** What is in the control once it is chosen: clean, and read as one alone. */
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
  /** What is said beside the message, each on a line of its own. */
  readonly remarks?: readonly Remark[];
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

/** What a row says of a paste. The engine asks in this order. */
export type Kind =
  /** A secret: it is cleared from the control, whatever else the paste is. */
  | 'secret'
  /** Something else than the field takes. It stops, even where the grammar accepts the text. */
  | 'identity'
  /** Why the grammar refuses the text. */
  | 'miss'
  /** A doubt about a text that the grammar accepts. */
  | 'warning'
  /** Advice on such a text. It never changes the verdict. */
  | 'remark';

/** One row of what a paste may be; of the rows of a kind the first that matches speaks. */
export interface Row<Seen> {
  readonly reason: string;
  readonly is: Kind;
  readonly when: (seen: Seen) => boolean;
  /** What the message names of the paste. */
  readonly about?: (seen: Seen) => object;
  readonly source?: string;
  /** The key of the field whose box such a paste is for. */
  readonly belongsIn?: string;
  /** What the person can choose between. */
  readonly choices?: (seen: Seen) => readonly Choice[];
}

/** A row with its message. */
export interface Finding<Seen> extends Row<Seen> {
  readonly words: string | ((seen: Seen) => string);
}

/** What a text finding sees: the repaired text and the paste as it came. */
export interface TextSeen {
  readonly text: string;
  readonly pasted: string;
}

/** Reads one field, whatever its grammar. `undefined` means that nothing was given. */
export interface FieldCheck {
  readonly read: (pasted: string) => Reading | undefined | Promise<Reading | undefined>;
  /** Every row of the field, in order: `/values/` tells what else a paste may be, and the tests ask for each. */
  readonly findings: readonly (Pick<Finding<never>, 'reason' | 'is' | 'source'> &
    Partial<Pick<Finding<never>, 'words' | 'belongsIn'>>)[];
}

/** The clean values of the other fields, by field key. */
export type Values = Readonly<Partial<Record<string, string>>>;

/** A row that sees two fields or more, and belongs to the desk rather than to a field. */
export interface CrossRow {
  readonly reason: string;
  readonly verdict: 'warn' | 'stop';
  /** The field that shows the message. */
  readonly field: string;
  readonly when: (values: Values) => boolean;
  readonly source?: string;
}

/** A row with its message. */
export interface CrossFinding extends CrossRow {
  readonly words: string;
}

export const verdictOf = {
  secret: 'stop',
  identity: 'stop',
  miss: 'stop',
  warning: 'warn',
  remark: 'ok',
} as const satisfies Record<Kind, Verdict>;

/** What a row adds to a reading. */
export type Said = Pick<
  Reading,
  'verdict' | 'reason' | 'words' | 'source' | 'secret' | 'belongsIn' | 'choices'
>;

/** The row that decides: a secret, an identity, then a miss where the grammar refuses, or else a warning. */
export function firstFinding<Seen>(
  findings: readonly Finding<Seen>[],
  seen: Seen,
  isAccepted: boolean,
): Said | undefined {
  const order: readonly Kind[] = ['secret', 'identity', isAccepted ? 'warning' : 'miss'];
  for (const kind of order) {
    const row = findings.find(({ is, when }) => is === kind && when(seen));
    if (row) return say(row, seen);
  }
  return undefined;
}

/** Adds the advice on a text that is accepted. */
export function withRemarks<Seen>(reading: Reading, findings: readonly Finding<Seen>[], seen: Seen): Reading {
  const remarks = findings
    .filter(({ is, when }) => is === 'remark' && when(seen))
    .map((row): Remark => {
      const { reason, words, source } = say(row, seen);
      return { reason, words, ...(source === undefined ? {} : { source }) };
    });
  return reading.verdict === 'stop' || remarks.length === 0 ? reading : { ...reading, remarks };
}

function say<Seen>({ reason, is, words, source, belongsIn, choices }: Finding<Seen>, seen: Seen): Said {
  return {
    verdict: verdictOf[is],
    reason,
    words: typeof words === 'string' ? words : words(seen),
    ...(source === undefined ? {} : { source }),
    ...(is === 'secret' ? { secret: true } : {}),
    ...(belongsIn === undefined ? {} : { belongsIn }),
    ...(choices === undefined ? {} : { choices: choices(seen) }),
  };
}
