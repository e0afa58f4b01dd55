import { expect } from 'vitest';

/** Milliseconds of this process: what else the machine does is not counted. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds below which two times are not told apart. */
const leastTold = 10;

/**
 * Asserts that twice as much of a text takes less than three times as long, each by its best time. A collection of
 * garbage falls into most runs, and into some not, so there are up to forty of each.
 */
export async function expectLinear(
  read: (text: string) => unknown,
  piece: string,
  length: number,
): Promise<void> {
  const timeOf = async (size: number): Promise<number> => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    return Math.max(leastTold, await processorTime(() => read(text)));
  };
  const best = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < 40 && !(best.twice / best.once < 3); tries += 1) {
    best.once = Math.min(best.once, await timeOf(length));
    best.twice = Math.min(best.twice, await timeOf(2 * length));
  }
  expect(best.twice / best.once, `twice ${JSON.stringify(piece)}`).toBeLessThan(3);
}
