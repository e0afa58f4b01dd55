import type { Rule } from '../text/rewrite';
import type { CrossFinding, CrossRow, Finding, Row, TextSeen } from './reading';

/** A repair as data: what to look for, and what to put there. */
export interface Repairing extends Rule {
  readonly name: string;
  /**
   * Of a rule that removes what is around the value: what that is to the reading, and where arbitrary text may be
   * removed, in what form it is that (its white space as single spaces). All else there was not read.
   */
  readonly leaves?: { readonly label: 'frame' | 'inert'; readonly form?: RegExp };
}

export interface RepairRule extends Repairing {
  /** `count`: how many places were repaired. */
  readonly words: string | ((count: number) => string);
}

/** Rows that several fields share bring their words along. */
type Silent<Each> = Exclude<Each, { readonly words: unknown }>;

/** What a table says of these rows, by reason: a text, or one made of what the row is about. */
export type RowWords<Each extends { readonly reason: string }> = {
  readonly [One in Silent<Each> as One['reason']]: One extends {
    readonly about: (seen: never) => infer About;
  }
    ? (about: About) => string
    : string;
};

/** What a table says of these repairs, by name. */
export type RepairWords<Each extends { readonly name: string }> = {
  readonly [One in Silent<Each> as One['name']]: RepairRule['words'];
};

/** A table that lacks nothing and has nothing too many. */
export type Exact<Given, Wanted> = Given &
  Wanted &
  Readonly<Record<Exclude<keyof Given, keyof Wanted>, never>>;

/** Holds what each row names, so that its words are checked against it. */
export function textRows<const Rows extends readonly (Row<TextSeen> | Finding<TextSeen>)[]>(
  rows: Rows,
): Rows {
  return rows;
}

export function textRepairs<const Rules extends readonly (Repairing | RepairRule)[]>(rules: Rules): Rules {
  return rules;
}

/** The same for rows that see more than a text; the table of their words is given next. */
export function rowsThatSee<Seen>() {
  return <const Rows extends readonly (Row<Seen> | Finding<Seen>)[]>(rows: Rows) =>
    <Table extends object>(table: Exact<Table, RowWords<Rows[number]>>): readonly Finding<Seen>[] =>
      withWords<Seen>(rows, table);
}

/** The same for rows that see several fields. */
export function crossRows<const Rows extends readonly CrossRow[]>(rows: Rows) {
  return <Table extends object>(
    table: Exact<Table, Readonly<Record<Rows[number]['reason'], string>>>,
  ): readonly CrossFinding[] => rows.map((row) => ({ ...row, words: textOf(table, row.reason) }));
}

export function withWords<Seen>(
  rows: readonly (Row<Seen> | Finding<Seen>)[],
  table: object = {},
): readonly Finding<Seen>[] {
  return rows.map((row) => {
    if ('words' in row) return row;
    const words = entryOf(table, row.reason);
    return { ...row, words: typeof words === 'string' ? words : (seen) => words(row.about?.(seen)) };
  });
}

export function withRepairWords(
  repairs: readonly (Repairing | RepairRule)[],
  table: object = {},
): readonly RepairRule[] {
  return repairs.map((rule) => ('words' in rule ? rule : { ...rule, words: entryOf(table, rule.name) }));
}

type Entry = string | ((about: unknown) => string);

/** The message of a table under this name. */
export function entryOf(table: object, key: string): Entry {
  const entry: unknown = Object.entries(table).find(([name]) => name === key)?.[1];
  if (typeof entry === 'string' || isFunction(entry)) return entry;
  throw new Error(`No words for "${key}".`);
}

function textOf(table: object, key: string): string {
  const entry = entryOf(table, key);
  if (typeof entry === 'string') return entry;
  throw new Error(`The words for "${key}" take something that a cross finding does not have.`);
}

function isFunction(value: unknown): value is (about: unknown) => string {
  return typeof value === 'function';
}
