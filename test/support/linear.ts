import { expect } from 'vitest';
import { growthOf, mostGrowth } from './growth';

/** Milliseconds of this process: what else the machine does is not counted. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Asserts that the time to read a text is in proportion to its length, up to `longest` characters. */
export async function expectLinear(
  read: (text: string) => unknown,
  piece: string,
  longest: number,
): Promise<void> {
  const timeOf = async (share: number): Promise<number> => {
    const text = piece.repeat(Math.ceil((longest * share) / piece.length));
    return processorTime(() => read(text));
  };
  const growth = await growthOf(timeOf, { tries: 10, leastTold: 3 });
  expect(growth, JSON.stringify(piece)).toBeLessThan(mostGrowth);
}
