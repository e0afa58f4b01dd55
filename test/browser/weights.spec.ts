import { laterBudget } from '../support/pages/budgets';
import { expect, test } from '../support/pages/browser';
import { bytesOf, listed, watchVisit } from '../support/pages/watch-visit';

test('what the workshop for keys fetches to work without a network comes later, and is light', async ({
  page,
}) => {
  const { later } = await watchVisit(page, laterBudget.path);
  expect(later()).toEqual([]);
  await expect(page.getByText('Ready to work without a network.').first()).toBeVisible();
  const table = listed(later());
  expect(later().length, table).toBeGreaterThan(5);
  expect(later().length, table).toBeLessThanOrEqual(laterBudget.requests);
  expect(bytesOf(later()), table).toBeLessThanOrEqual(laterBudget.allKb * 1000);
});
