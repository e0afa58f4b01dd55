import { expect, test } from '../support/pages/browser';

test('a step has doubts behind marks, the names of other times and a box for errors', async ({ page }) => {
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');

  await test.step('a doubt opens at its mark by keyboard, and closes with Escape', async () => {
    const mark = page.locator('[data-action="access-account"] [data-doubt] button');
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.getByText('What exactly this button checks is not documented.');
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });

  await test.step('a pasted error finds its fault, and a pasted token is gone from the box', async () => {
    const step = page.locator('#engagement');
    await step.locator('summary', { hasText: 'Which error do you see?' }).click();
    const box = step.locator('textarea[name="errorPaste"]');
    await box.fill('500 {"internalErrorCode":"9007"} eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln');
    await expect(step.getByText('Authentication ends with status 500 and code 9007')).toBeVisible();
    await expect(box).toHaveValue('500 {"internalErrorCode":"9007"} [token]');
    await expect(step.getByRole('link', { name: 'Compare the key with a token' })).toBeVisible();
  });

  await test.step('the names of another time are chosen once, and stay on the next visit', async () => {
    await page.getByLabel('Names as in').selectOption('today');
    const first = page.locator('[data-action="open-data-sources"] ol:visible li').first();
    await expect(first).toHaveText('Campaign Builder');
    await page.reload();
    await expect(first).toHaveText('Campaign Builder');
  });
});
