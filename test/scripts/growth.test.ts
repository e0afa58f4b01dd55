import { expect, test } from 'vitest';
import { growthOf, mostGrowth } from '../support/growth';

const growthAt = (power: number, milliseconds: number): Promise<number> =>
  growthOf((share) => Promise.resolve(milliseconds * share ** power), { tries: 3, leastTold: 3 });

test('time in proportion to a length is told from time in proportion to its square', async () => {
  expect(await growthAt(1, 400)).toBe(8);
  expect(await growthAt(2, 400)).toBe(64);
  expect(mostGrowth).toBeGreaterThan(2 * 8);
  expect(mostGrowth).toBeLessThan(64 / 2);
});

test('what is over too soon to be measured counts as fast', async () => {
  expect(await growthAt(2, 60)).toBeLessThan(mostGrowth);
});
