import { budgets, laterBudget } from '../support/pages/budgets';
import { expect, test } from '../support/pages/browser';
import { bytesOf, watchVisit, type Travelled } from '../support/pages/watch-visit';

for (const { path, requests, hops, scriptKb, allKb } of budgets) {
  test(`a first visit to ${path} takes at most ${String(requests)} requests and ${String(allKb)} kB`, async ({
    page,
  }) => {
    const { first } = await watchVisit(page, path);
    const table = listed(first);
    const scripts = first.filter(({ kind }) => kind === 'Script');
    expect(scripts.length, table).toBeGreaterThan(1);
    expect(first.length, table).toBeLessThanOrEqual(requests);
    expect(Math.max(...first.map(({ hop }) => hop)), table).toBeLessThanOrEqual(hops);
    expect(bytesOf(scripts), table).toBeLessThanOrEqual(scriptKb * 1000);
    expect(bytesOf(first), table).toBeLessThanOrEqual(allKb * 1000);
  });
}

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

function listed(travelled: readonly Travelled[]): string {
  return travelled.map(({ hop, kind, bytes, path }) => [hop, bytes, kind, path].join(' ')).join('\n');
}
