import { entryOf, type Exact } from '../fields/words';
import type { ClaimRule, TokenFinding, TokenSeen } from './token-target';

/** A row whose message is in a table beside it. */
export interface TokenRow extends Omit<TokenFinding, 'words'> {
  /** The name of the message, where several rows share it. */
  readonly says?: string;
  /** What the message names of the token. */
  readonly about?: (seen: TokenSeen) => object;
}

type MessageOf<Each extends TokenRow> = Each extends { readonly says: infer Name extends string }
  ? Name
  : Each['reason'];

/** What a table says of these rows: a text, or one made of what the row is about. */
type TokenWords<Each extends TokenRow> = {
  readonly [One in Each as MessageOf<One>]: One extends { readonly about: (seen: never) => infer About }
    ? (about: About) => string
    : string;
};

/** Holds what each row names, so that the table of its words, given next, is checked against it. */
export function tokenRows<const Rows extends readonly TokenRow[]>(rows: Rows) {
  return <Table extends object>(table: Exact<Table, TokenWords<Rows[number]>>): readonly TokenFinding[] =>
    rows.map(({ says, about, ...row }: TokenRow) => {
      const words = entryOf(table, says ?? row.reason);
      return { ...row, words: typeof words === 'string' ? words : (seen) => words(about?.(seen)) };
    });
}

type Unexplained = Omit<ClaimRule, 'meaning'>;

/** The claims of a service with their meanings, by name. */
export function claimRules<const Rules extends readonly Unexplained[], Table extends object>(
  rules: Rules,
  meanings: Exact<Table, Readonly<Record<Rules[number]['name'], string>>>,
): readonly ClaimRule[] {
  return rules.map((rule: Unexplained) => ({ ...rule, meaning: String(entryOf(meanings, rule.name)) }));
}
