/**
 * What a table of sentences is in another language: the same rows, which take the same things, in any words. A row that
 * is missing or superfluous does not compile.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...taken: infer Taken) => infer Said
    ? (...taken: Taken) => Translated<Said>
    : Words extends object
      ? { readonly [Row in keyof Words]: Translated<Words[Row]> }
      : Words;
