import type { Verdict } from '../fields/reading';
import { entryOf, type Exact } from '../fields/words';
import type { Member } from './token-reading';
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

/** Makes the rows of one part. A row whose message names something of the token is given an `about` besides. */
export function rowsBeside(part: 'header' | 'claims') {
  return <const Reason extends string>(
    member: string,
    reason: Reason,
    verdict: Verdict,
    source: string,
    when: (seen: TokenSeen) => boolean,
  ) => ({ reason, verdict, at: { part, member }, when, source }) satisfies TokenRow;
}

/** The text of a member, or nothing. */
export function textOf(member: Member | undefined): string {
  return typeof member?.value === 'string' ? member.value : '';
}

/** The token names its kind, or that of its content, as JWT: RFC 7519, sections 5.1 and 5.2. */
export function isJwt(member: Member | undefined): boolean {
  return /^(?:application\/)?jwt$/i.test(textOf(member));
}

type Unexplained = Omit<ClaimRule, 'meaning'>;

/** The claims of a service with their meanings, by name. */
export function claimRules<const Rules extends readonly Unexplained[], Table extends object>(
  rules: Rules,
  meanings: Exact<Table, Readonly<Record<Rules[number]['name'], string>>>,
): readonly ClaimRule[] {
  return rules.map((rule: Unexplained) => ({ ...rule, meaning: String(entryOf(meanings, rule.name)) }));
}
