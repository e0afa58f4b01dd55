/** Seconds: 22 November 2026, 14:05:09 UTC, when the tokens of the examples are read. */
export const exampleNow = 1_795_356_309;

/** A token that a row of one service speaks of, told by what differs from a clean one. Proof of the row. */
export interface TokenExample {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What differs in the header; a member that is `undefined` is left out. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** Claims that are left out. */
  readonly without?: readonly string[];
}

/** The examples of one service. */
export interface TargetExamples {
  /** Claims that nothing is said about. */
  readonly clean: Readonly<Record<string, unknown>>;
  /** What its header has besides `alg` and `typ`. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** By reason: every row of the service's own, and every claim that it requires. */
  readonly examples: Readonly<Record<string, TokenExample>>;
}
