import { words } from '../../src/content/desks/liveengage/fields/account-number.en';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import desk from '../../src/content/desks/liveengage/desk';
import { expect, settle, test, whole } from '../support/pages/browser';
import { refuseToCopy } from '../support/pages/clipboard';
import { controlOf, expectVerdict, fieldOf, outputOf, pasteInto } from '../support/fields';
import { keptInStorage, stopTimers } from '../support/pages/page-facts';

const pem = readFileSync(join(import.meta.dirname, '../support/keys/rsa-2048.spki.pem'), 'utf8');
const oneLine = createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');

/** What an admin copies from a console, and what the product makes of it. */
const real = {
  accountNumber: { given: ' 71 234 560\n', value: '71234560' },
  publicKey: { given: pem.replaceAll('\n', '\r\n'), value: oneLine },
  appKey: {
    given: '{3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3}',
    value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
  },
  widgetUrl: {
    given: 'https://assistant.example.com/widget?id=3f2b8c1e',
    value: 'https://assistant.example.com/widget?id=3f2b8c1e',
  },
  widgetName: { given: 'Watson Assistant', value: 'Watson Assistant' },
} as const;
const keys = ['accountNumber', 'publicKey', 'appKey', 'widgetUrl', 'widgetName'] as const;

const account = desk.steps.findIndex((step) => step.id === 'deploy-web-chat-lp-authenticate') + 1;

test.describe('the way through LiveEngage', () => {
  test('leads from a documentation link to the finished record', async ({ page, clipboard }) => {
    await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
    await expect(
      page.getByRole('heading', { name: 'Give the assistant your account number' }),
    ).toBeInViewport();
    const companion = page.getByRole('complementary', { name: 'Where you are' });
    await expect(companion.getByText('Find the account number')).toBeVisible();

    // The account number: pasted with what a console adds to it, repaired, copied on.
    await pasteInto(page, clipboard, 'accountNumber', real.accountNumber.given);
    await expectVerdict(page, 'accountNumber', {
      verdict: 'ok',
      reason: 'spaces-between-digits',
      words: words.recognised,
      repairs: ['2 spaces between the digits removed', 'White space around it removed'],
      value: '71234560',
    });
    await expect(crossing(page, 'Account number', account)).toHaveAttribute('data-state', 'solid');
    await expect(action(page, 'find-account-number')).toHaveAttribute('data-state', 'done');
    await expect(action(page, 'check-account-number')).toHaveAttribute('data-state', 'done');
    await expect(action(page, 'access-account')).not.toHaveAttribute('data-state', 'done');
    await expect(step(page, account)).toContainText('Enter 71234560 and click Access account.');
    await step(page, account).getByRole('button', { name: 'Copy account number' }).click();
    await expect(step(page, account).getByText('Copied 8 characters.')).toBeVisible();
    expect(await clipboard.read()).toBe('71234560');
    // A copy does not tell that it was pasted, nor what came of it.
    await expect(action(page, 'access-account')).toHaveAttribute('data-state', 'now');
    await expectState(page, account, 'now');

    // The others: every copy button brings exactly the value that is shown.
    for (const key of keys.slice(1)) {
      await pasteInto(page, clipboard, key, real[key].given);
      await expect(fieldOf(page, key)).toHaveAttribute('data-verdict', 'ok');
      await expect(outputOf(page, key)).toHaveText(real[key].value);
      await fieldOf(page, key)
        .getByRole('button', { name: /^Copy for / })
        .click();
      await expect(
        fieldOf(page, key).getByText(`Copied ${String(real[key].value.length)} characters.`),
      ).toBeVisible();
      expect(await clipboard.read()).toBe(real[key].value);
    }
    await expect(
      page.getByRole('button', { name: 'Copy for JWT Public Key in LiveEngage: one line, no header' }),
    ).toBeVisible();
    for (const [index, label] of [
      'Account number',
      'Public key',
      'App key',
      'Integration widget URL',
    ].entries()) {
      const at = [3, 4, 5, 7][index] ?? 0;
      await expect(crossing(page, label, at)).toHaveAttribute('data-state', 'solid');
    }
    // A copy does not tell that it was pasted.
    await expect(page.locator('[data-action="fill-widget-form"]')).not.toHaveAttribute('data-state', 'done');

    // What no value proves is done when the person says so.
    for (const number of desk.steps.keys().map((index) => index + 1)) {
      await seen(page, number).click();
      await expectState(page, number, 'done');
    }
    const record = 'All 8 steps are done. Keep the page’s address: your values stay in this browser.';
    await expect(companion.getByText(record)).toBeVisible();

    await page.reload();
    await expect(page.getByText('Every step is done.')).toBeVisible();
    await expect(companion.getByText(record)).toBeVisible();
    for (const key of keys) await expect(outputOf(page, key)).toHaveText(real[key].value);
  });

  test('shows the verdict of a paste at once, in every field', async ({ page, clipboard }) => {
    await page.goto('/liveengage/');
    await settle(page);
    await stopTimers(page);
    for (const key of keys) {
      await pasteInto(page, clipboard, key, real[key].given);
      await expect(fieldOf(page, key)).toHaveAttribute('data-verdict', 'ok');
    }
  });

  test('is found again where it was left', async ({ page, clipboard }) => {
    await page.goto('/liveengage/');
    await expect(page.getByRole('link', { name: /^Continue at/ })).toBeHidden();
    await seen(page, 1).click();
    await page.getByRole('checkbox', { name: 'Switch “Allow transfers to live agents” on' }).check();
    await pasteInto(page, clipboard, 'accountNumber', real.accountNumber.given);
    await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
    await page.goto('/');
    await page.getByRole('link', { name: 'LiveEngage', exact: true }).last().click();
    await expect(
      page.getByRole('link', { name: 'Continue at step 3: Give the assistant your account number' }),
    ).toBeVisible();
    await expectState(page, 1, 'done');
    await expect(
      page.getByRole('checkbox', { name: 'Switch “Allow transfers to live agents” on' }),
    ).toBeChecked();
    await expect(controlOf(page, 'accountNumber')).toHaveValue('71234560');
    await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'ok');
    await page.getByRole('link', { name: /^Continue at step 3/ }).click();
    await expect(page).toHaveURL('/liveengage/#deploy-web-chat-lp-authenticate');
    await expect(
      page.getByRole('heading', { name: 'Give the assistant your account number' }),
    ).toBeInViewport();
  });

  test('is forgotten on request, so that nothing of it is kept', async ({ page, clipboard }) => {
    await page.goto('/liveengage/');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    for (const key of ['accountNumber', 'publicKey'] as const)
      await pasteInto(page, clipboard, key, real[key].given);
    await expect(outputOf(page, 'publicKey')).toHaveText(oneLine);
    await seen(page, 1).click();
    expect(await keptInStorage(page)).toContain('71234560');
    const companion = page.getByRole('complementary', { name: 'Where you are' });
    await expect(
      companion.getByText('Kept in this browser only: values and marks, up to step 2.'),
    ).toBeVisible();
    await companion.getByRole('button', { name: 'Forget what is kept here' }).click();
    await companion.getByRole('button', { name: 'Forget it' }).click();
    await expect(companion.getByText('Forgotten: this browser keeps nothing of this guide.')).toBeVisible();
    for (const key of keys) {
      await expect(controlOf(page, key)).toHaveValue('');
      await expect(fieldOf(page, key)).toHaveAttribute('data-verdict', 'empty');
    }
    // The theme is no part of the guide.
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
      ...whole,
      'deskbridge.theme': 'dark',
    });
    await page.reload();
    await expect(page.getByRole('link', { name: /^Continue at/ })).toBeHidden();
    await expect(controlOf(page, 'accountNumber')).toHaveValue('');
    expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([
      ...Object.keys(whole),
      'deskbridge.theme',
    ]);
  });

  test('says when the browser refuses to copy, and selects what was meant', async ({
    page,
    context,
    clipboard,
  }) => {
    await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
    await pasteInto(page, clipboard, 'accountNumber', '71234560');
    await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
    await clipboard.hold('what was there before');
    await refuseToCopy(context);
    for (const name of ['Copy for Account number in the assistant', 'Copy account number']) {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.getByRole('button', { name, exact: true }).click();
      await expect(
        page
          .getByText('The browser refused to copy. The text is selected: press Ctrl+C, or Command+C.')
          .filter({ visible: true }),
      ).toHaveCount(name === 'Copy account number' ? 2 : 1);
      expect(await page.evaluate(() => String(getSelection()))).toBe('71234560');
    }
    expect(await clipboard.read()).toBe('what was there before');
    // What was not copied is not counted as put there.
    await expect(action(page, 'access-account')).not.toHaveAttribute('data-state', 'done');
    await page.keyboard.press('ControlOrMeta+C');
    expect(await clipboard.read()).toBe('71234560');
  });
});

function step(page: Page, number: number) {
  return page.locator(`[data-step]#${desk.steps[number - 1]?.id ?? ''}`);
}

function action(page: Page, id: string) {
  return page.locator(`[data-action="${id}"]`);
}

/** The link of a value on the crossing map. */
function crossing(page: Page, label: string, number: number) {
  return page.getByRole('link', { name: `${label}: copied in step ${String(number)}` });
}

/** The person's word that the step led to what it should. */
function seen(page: Page, number: number) {
  return step(page, number).getByRole('button', { name: /^I see it/ });
}

/** The state of a step as its heading says it. */
async function expectState(page: Page, number: number, words: string): Promise<void> {
  await expect(step(page, number).getByText(words, { exact: true })).toBeVisible();
}
