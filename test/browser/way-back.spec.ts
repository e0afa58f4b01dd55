import { expect, test } from '../support/pages/browser';

test('a link says where to go back to, which stays after a reload and on other pages', async ({ page }) => {
  const back = 'https://cloud.ibm.com/docs/assistant?topic=assistant-deploy-zendesk';
  await page.goto(`/security/?${new URLSearchParams({ back }).toString()}#main`);
  await expect(page).toHaveURL('/security/#main');
  const home = page.getByRole('link', { name: 'Back to the documentation' });
  await expect(home).toHaveAttribute('href', back);
  await page.reload();
  await expect(home).toHaveAttribute('href', back);
  await page.goto('/glossary/?back=https%3A%2F%2Fcloud.ibm.com%40attacker.example%2F');
  await expect(page.getByText('“back”: it leads to a host that this site does not know')).toBeVisible();
  await expect(home).toHaveAttribute('href', back);
});
