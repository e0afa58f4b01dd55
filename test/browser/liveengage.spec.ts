import { words } from '../../src/content/desks/liveengage/fields/account-number.en';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import desk from '../../src/content/desks/liveengage/desk';
import { words as together } from '../../src/content/desks/liveengage/checks.en';
import { crossExamples } from '../content/examples/liveengage/examples';
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
      const yes = step(page, number).getByRole('button', { name: /^I see it/ });
      await yes.click();
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
    await step(page, 1)
      .getByRole('button', { name: /^I see it/ })
      .click();
    await page.getByRole('checkbox', { name: 'Switch “Allow transfers to live agents” on' }).check();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Continue at step 2: Switch transfers on' })).toBeVisible();
    await expect(
      page.getByRole('checkbox', { name: 'Switch “Allow transfers to live agents” on' }),
    ).toBeChecked();
    await expectState(page, 1, 'done');
    await expectState(page, 2, 'now');

    await pasteInto(page, clipboard, 'accountNumber', real.accountNumber.given);
    await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
    await page.goto('/');
    await page.getByRole('link', { name: 'LiveEngage', exact: true }).last().click();
    await expect(
      page.getByRole('link', { name: 'Continue at step 3: Give the assistant your account number' }),
    ).toBeVisible();
    await expect(controlOf(page, 'accountNumber')).toHaveValue('71234560');
    await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'ok');
    await page.getByRole('link', { name: /^Continue at step 3/ }).click();
    await expect(page).toHaveURL('/liveengage/#deploy-web-chat-lp-authenticate');
    await expect(
      page.getByRole('heading', { name: 'Give the assistant your account number' }),
    ).toBeInViewport();
  });

  test('asks for a value to be put in again once it has changed', async ({ page, clipboard }) => {
    await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
    await pasteInto(page, clipboard, 'accountNumber', '71234560');
    await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
    await seen(page, account).click();
    await expectState(page, account, 'done');
    await pasteInto(page, clipboard, 'accountNumber', '71234561');
    await expect(action(page, 'access-account')).toHaveAttribute('data-state', 'stale');
    await expectState(page, account, 'check again');
    await step(page, account).getByRole('button', { name: 'Copy account number' }).click();
    await expect(step(page, account).getByText('Copied 8 characters.')).toBeVisible();
    expect(await clipboard.read()).toBe('71234561');
    await expectState(page, account, 'check again');
    await seen(page, account).click();
    await expectState(page, account, 'done');

    // A step can be taken back as a whole.
    await step(page, account).getByRole('button', { name: 'Do this step again' }).click();
    await expect(
      step(page, account).getByText('The marks and values of this step are removed.'),
    ).toBeVisible();
    await expect(controlOf(page, 'accountNumber')).toHaveValue('');
    await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'empty');
    await expect(crossing(page, 'Account number', account)).toHaveAttribute('data-state', 'open');
  });

  test('has the next value ready to copy, one after the other', async ({ page, clipboard }) => {
    await page.goto('/liveengage/#deploy-web-chat-lp-wa-widget');
    await pasteInto(page, clipboard, 'widgetUrl', real.widgetUrl.given);
    await pasteInto(page, clipboard, 'widgetName', real.widgetName.given);
    for (const name of ['Open Night Vision', 'Open Agent Workspace configuration', 'Add a widget with +']) {
      await page.getByRole('checkbox', { name }).check();
    }
    const companion = page.getByRole('complementary', { name: 'Where you are' });
    await companion.getByRole('button', { name: 'Copy next: Widget name' }).click();
    await expect(companion.getByText('Copied it.')).toBeVisible();
    expect(await clipboard.read()).toBe('Watson Assistant');
    await expect(action(page, 'fill-widget-form')).not.toHaveAttribute('data-state', 'done');
    await companion.getByRole('button', { name: 'Copy next: Integration widget URL' }).click();
    await expect(companion.getByText('Copied it.')).toBeVisible();
    expect(await clipboard.read()).toBe(real.widgetUrl.value);
    await expect(companion.getByText('Fill in name and URL, then Save')).toBeVisible();
    await expectState(page, 7, 'now');
    await seen(page, 7).click();
    await expect(companion.getByText('Let the dialog ask for a person')).toBeVisible();
    await expectState(page, 8, 'now');
  });

  test('compares the values with each other', async ({ page, clipboard }) => {
    await page.goto('/liveengage/');
    const [example] = crossExamples['first-block-of-app-key'];
    if (!example) throw new Error('There is no example of an App key that starts with the account number.');
    const { values } = example;
    await pasteInto(page, clipboard, 'accountNumber', values.accountNumber);
    await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'ok');
    await pasteInto(page, clipboard, 'appKey', values.appKey);
    await expectVerdict(page, 'accountNumber', {
      verdict: 'warn',
      reason: 'first-block-of-app-key',
      words: together['first-block-of-app-key'],
      value: values.accountNumber,
    });
    await pasteInto(page, clipboard, 'appKey', real.appKey.given);
    await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'ok');
  });

  test('is the same in two tabs', async ({ page, context }) => {
    await page.goto('/liveengage/');
    const other = await context.newPage();
    await other.goto('/liveengage/');
    await controlOf(page, 'accountNumber').fill('71234560');
    await expect(outputOf(other, 'accountNumber')).toHaveText('71234560');
    await step(other, 2)
      .getByRole('button', { name: /^I see it/ })
      .click();
    await expectState(page, 2, 'done');
  });

  test('asks for a missing value before it calls a step done', async ({ page }) => {
    await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
    await step(page, account)
      .getByRole('button', { name: /^I see it/ })
      .click();
    await expect(step(page, account).getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expectState(page, account, 'now');
    await step(page, account).getByRole('link', { name: 'Account number: enter a value.' }).click();
    await expect(controlOf(page, 'accountNumber')).toBeFocused();
    await step(page, account).getByRole('button', { name: 'Mark step 3 done without it' }).click();
    await expectState(page, account, 'done');
  });

  test('is forgotten on request, so that nothing of it is kept', async ({ page, clipboard }) => {
    await page.goto('/liveengage/');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    for (const key of keys) await pasteInto(page, clipboard, key, real[key].given);
    await expect(outputOf(page, 'widgetName')).toHaveText('Watson Assistant');
    await step(page, 1)
      .getByRole('button', { name: /^I see it/ })
      .click();
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
