import { expect } from 'vitest';

/** Milliseconds of this process: what else the machine does is not counted. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds below which two times are not told apart. */
const leastTold = 10;

/** Asserts that twice as much of a text takes less than three times as long, at the best of five. */
export function expectLinear(read: (text: string) => unknown, piece: string, length: number): void {
  const timeOf = (size: number): number => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    return Math.max(
      leastTold,
      processorTime(() => read(text)),
    );
  };
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && ratio >= 3; tries += 1)
    ratio = Math.min(ratio, timeOf(2 * length) / timeOf(length));
  expect(ratio, `twice ${JSON.stringify(piece)}`).toBeLessThan(3);
}
