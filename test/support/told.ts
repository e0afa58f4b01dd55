import type { Reading } from '../../src/domain/fields/reading';

/** Everything that the reader is shown, except the value itself. */
export function told(reading: Reading | undefined): string {
  if (!reading) return '';
  const { words, repairs, facts = [], reason } = reading;
  return [words, reason, ...repairs.map((repair) => repair.words), ...facts.map(({ value }) => value)].join(
    '\n',
  );
}

/** Runs of the paste, long enough to be part of a secret, that are in the words. */
export function echoes(given: string, words: string): string[] {
  return (words.match(/[\w+/=-]{12,}/g) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 11 }, (_, start) => run.slice(start, start + 12)).filter((part) =>
      given.includes(part),
    ),
  );
}
