import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import desk from '../../src/content/desks/liveengage/desk';
import { expect, settle, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';
import { expectFocusSeen, tabTo } from '../support/pages/focus';

test('the whole LiveEngage way is done with the keyboard alone', async ({ page, clipboard }) => {
  test.slow();
  await page.goto('/liveengage/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  // Step 1, mark by mark; step 2 on the person's word.
  for (const name of [
    'Have a LiveEngage account',
    'Have a campaign in it',
    'Wait 24 hours if either is new',
  ]) {
    await tabTo(page, page.getByRole('checkbox', { name }));
    await press(page, 'Space');
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }
  await answerYes(page, 1);
  await answerYes(page, 2);

  // Step 3: a value typed key by key, copied on with Enter.
  await tabTo(page, controlOf(page, 'accountNumber'));
  await page.keyboard.type('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await tabTo(page, stepOf(page, 3).getByRole('button', { name: 'Copy account number' }));
  await press(page, 'Enter');
  await expect(stepOf(page, 3).getByText('Copied 8 characters.')).toBeVisible();
  await answerYes(page, 3);

  // Step 4: a pair, made, saved and stored.
  await tabTo(page, stepOf(page, 4).locator('summary', { hasText: 'My own server signs' }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Size' }));
  await press(page, 'ArrowDown');
  await expect(page.getByRole('combobox', { name: 'Size' })).toHaveValue('3072');
  await press(page, 'ArrowUp');
  await tabTo(page, page.getByRole('button', { name: 'Make the pair' }));
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeFocused({ timeout: 20_000 });
  const download = page.waitForEvent('download');
  await press(page, 'Enter');
  expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  await tabTo(page, page.getByRole('button', { name: 'I have stored it' }));
  await press(page, 'Enter');
  await expect(page.getByText('The private key has left this page.')).toBeVisible();
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
  await answerYes(page, 4);

  // Step 5: a paste, and a disclosure opened and closed.
  await clipboard.hold('3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3');
  await tabTo(page, controlOf(page, 'appKey'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(outputOf(page, 'appKey')).toHaveText('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3');
  const different = stepOf(page, 5).locator('summary', { hasText: 'My screen looks different' });
  const name = stepOf(page, 5).getByText('The newest text that we read still has the tab and the tile');
  await expect(name).toBeHidden();
  await tabTo(page, different);
  await press(page, 'Enter');
  await expect(name).toBeVisible();
  await press(page, 'Enter');
  await expect(name).toBeHidden();
  await tabTo(page, stepOf(page, 5).getByRole('button', { name: /^I see it/ }), 'Shift+Tab');
  await press(page, 'Enter');
  await answerYes(page, 6);

  // Step 7: the widget's address and name, and the preview.
  await clipboard.hold('https://assistant.example.com/widget?id=3f2b8c1e');
  await tabTo(page, controlOf(page, 'widgetUrl'));
  await page.keyboard.press('ControlOrMeta+V');
  await tabTo(page, controlOf(page, 'widgetName'));
  await page.keyboard.type('Watson Assistant');
  await expect(outputOf(page, 'widgetName')).toHaveText('Watson Assistant');
  const preview = page.locator('[data-action="name-widget"] agent-preview');
  await tabTo(page, preview.getByRole('radio', { name: 'Single' }));
  await press(page, 'ArrowRight');
  await expect(preview.getByRole('radio', { name: 'Double' })).toBeChecked();
  await answerYes(page, 7);

  await answerYes(page, 8);
  await expect(
    page.getByRole('complementary', { name: 'Where you are' }).getByText('All 8 steps are done.'),
  ).toBeVisible();
  await tabTo(page, controlOf(page, 'widgetName'), 'Shift+Tab');
});

test('help and a missing value are reached without a mouse', async ({ page }) => {
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
  await tabTo(page, stepOf(page, 3).getByRole('button', { name: /^I see it/ }));
  await press(page, 'Enter');
  await expect(stepOf(page, 3).getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Account number: enter a value.' }));
  await press(page, 'Enter');
  await expect(controlOf(page, 'accountNumber')).toBeFocused();
  await tabTo(page, stepOf(page, 3).getByRole('button', { name: 'Not what I see' }));
  await press(page, 'Enter');
  await expect(stepOf(page, 3).locator('summary', { hasText: 'Which error do you see?' })).toBeFocused();
});

test('what was done is taken back, and all of it forgotten, without a mouse', async ({ page }) => {
  await page.goto('/liveengage/#first-transfer');
  await answerYes(page, 8);
  const again = stepOf(page, 8).getByRole('button', { name: 'Do this step again' });
  await tabTo(page, again);
  await press(page, 'Enter');
  await expect(stepOf(page, 8).getByRole('button', { name: /^I see it/ })).toBeFocused();
  await expect(stepOf(page, 8)).not.toHaveAttribute('data-state', 'done');
  await press(page, 'Enter');
  const forget = page.getByRole('button', { name: 'Forget what is kept here' });
  await tabTo(page, forget);
  await press(page, 'Enter');
  await expect(page.getByRole('group', { name: 'Forget all that this browser keeps' })).toBeFocused();
  await press(page, 'Escape');
  await expect(forget).toBeFocused();
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: 'Forget it' }));
  await press(page, 'Enter');
  await expect(page.getByText('Forgotten: this browser keeps nothing of this guide.')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Put it back' }));
  await press(page, 'Enter');
  await expect(page.getByText('Put back as it was.')).toBeFocused();
  await expect(stepOf(page, 8)).toHaveAttribute('data-state', 'done');
});

test('the menu of a phone opens and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const link = page.getByRole('banner').getByRole('link', { name: 'LiveEngage' });
  await expect(link).toBeHidden();
  await tabTo(page, page.getByRole('banner').locator('summary', { hasText: 'Menu' }));
  await press(page, 'Enter');
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/liveengage/');
});

test('what grows above the focus does not push it out of sight, unless the reader has scrolled on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/security/');
  const last = page.getByRole('main').getByRole('link').last();
  const grow = () =>
    page.evaluate(() => {
      const block = document.createElement('div');
      block.append(...Array.from({ length: 60 }, () => document.createElement('p')));
      for (const line of block.children) line.textContent = 'More';
      // As browsers without scroll anchoring have it.
      document.documentElement.style.setProperty('overflow-anchor', 'none');
      document.querySelector('main h1')?.after(block);
    });
  await last.focus();
  await grow();
  await expect(last).toBeInViewport();
  await page.mouse.wheel(0, -600);
  await expect(last).not.toBeInViewport();
  await grow();
  await settle(page);
  await expect(last).not.toBeInViewport();
});

function stepOf(page: Page, number: number) {
  return page.locator(`[data-step]#${desk.steps[number - 1]?.id ?? ''}`);
}

/** Presses a key and asserts that focus is still somewhere and can be seen. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocusSeen(page, `after ${key}`);
}

async function answerYes(page: Page, number: number): Promise<void> {
  await tabTo(page, stepOf(page, number).getByRole('button', { name: /^I see it/ }));
  await press(page, 'Enter');
  await expect(stepOf(page, number)).toHaveAttribute('data-state', 'done');
}
