import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/pages/browser';
import { makeToken } from '../support/tokens';

// What /security/ tells a reader to do, to the letter: with the tool alone, and within a guide.
for (const path of ['/keys/', '/secure/']) {
  test(`a pair is made, saved and compared on ${path} after the network is gone`, async ({
    page,
    context,
    observed,
  }) => {
    await page.goto(path);
    await expect(page.locator('[data-ahead]')).toHaveText('Ready to work without a network.', {
      timeout: 30_000,
    });
    await context.setOffline(true);
    observed.requests.length = 0;

    const fold = page.locator('summary', { hasText: 'My own server signs' });
    if ((await fold.count()) > 0) await fold.click();
    const choice = page.getByRole('radio', { name: /make a pair/i });
    if ((await choice.count()) > 0) await choice.check();
    await page.getByRole('button', { name: 'Make the pair' }).click();
    const offered = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the private key' }).click({ timeout: 30_000 });
    const key = createPrivateKey(readFileSync(await (await offered).path(), 'utf8'));
    await expect(page.getByText('Requests since the key was made: 0.')).toBeVisible();

    if (path === '/keys/') {
      const token = makeToken({ algorithm: 'RS256', key, header: {}, claims: { sub: 'visitor-1' } });
      await page
        .locator('[name="pairKey"]')
        .fill(createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString());
      await page.locator('[name="pairToken"]').fill(token);
      await expect(page.getByRole('region', { name: 'Comparison' })).toHaveAttribute('data-reason', 'match');
    }
    expect(observed.requests).toEqual([]);
  });
}
