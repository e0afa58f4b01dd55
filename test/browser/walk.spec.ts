import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { button, deployment } from '../content/examples/salesforce/sample-snippets';
import {
  embed,
  instance,
  integration,
  subscription,
} from '../content/examples/web-chat-security/sample-embeds';
import { controlOf, fieldOf, pasteInto } from '../support/fields';
import { expect, test } from '../support/pages/browser';
import type { Clipboard } from '../support/pages/clipboard';
import { expectFocusSeen, tabTo } from '../support/pages/focus';

test.use({ guides: 'doing' });

const textOf = (file: string) => readFileSync(join(import.meta.dirname, '../support/keys', file), 'utf8');

interface Walk {
  /** The ways in which it is walked; LiveEngage is also in keyboard.spec.ts, and by mouse in liveengage.spec.ts. */
  readonly by: readonly ('phone' | 'keyboard')[];
  /** Where product documentation leads, below `/docs/assistant/`, and where one is then. */
  readonly from: string;
  readonly at: string;
  readonly guide: string;
  /** What an admin copies from a console, by field; the others are filled from what was found in these. */
  readonly given: Readonly<Record<string, string>>;
  /** What the record then says, by the name of the row. */
  readonly record: Readonly<Record<string, string>>;
}

const walks: readonly Walk[] = [
  {
    by: ['phone'],
    from: '?topic=assistant-deploy-liveengage#deploy-web-chat-lp-authenticate',
    at: 'deploy-web-chat-lp-authenticate',
    guide: 'liveengage',
    given: {
      accountNumber: 'Account: 71234560',
      publicKey: textOf('rsa-2048.spki.pem'),
      appKey: '{3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3}',
      widgetUrl: 'https://assistant.example.com/widget?id=3f2b8c1e',
      widgetName: 'Ada',
    },
    record: {
      'Account number': '71234560',
      'App key': '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      'Widget name': 'Ada',
    },
  },
  {
    by: ['phone', 'keyboard'],
    from: '?topic=assistant-deploy-zendesk#deploy-zendesk',
    at: 'deploy-zendesk',
    guide: 'zendesk',
    given: {
      subdomain: 'https://northwind-care.zendesk.com/agent/dashboard',
      accountKey: ' Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u\n',
      department: 'Parcel desk',
    },
    record: { Subdomain: 'northwind-care', 'Account key': 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u' },
  },
  {
    by: ['keyboard'],
    from: '?topic=assistant-deploy-salesforce#deploy-salesforce',
    at: 'deploy-salesforce',
    guide: 'salesforce',
    given: { deploymentCode: deployment, buttonCode: button },
    record: { 'Button ID': '5735f0000004TuV' },
  },
  {
    by: ['keyboard'],
    from: '?topic=assistant-web-chat-security#web-chat-security-task',
    at: 'web-chat-security-task',
    guide: 'secure',
    given: {
      integrationId: embed,
      publicKey: textOf('rsa-2048.spki.pem'),
      ibmPublicKey: textOf('rsa-4096.spki.pem'),
    },
    record: {
      'Integration ID': integration,
      'Service instance ID': instance,
      'Subscription ID': subscription,
    },
  },
];

/** How a person presses and pastes. */
interface Hands {
  readonly press: (page: Page) => Promise<void>;
  readonly paste: (page: Page, clipboard: Clipboard, key: string, text: string) => Promise<void>;
}

const main = (page: Page) => page.locator('[data-main]');
const fingers: Hands = { press: (page) => main(page).click(), paste: pasteInto };
const keyboard: Hands = {
  press: async (page) => {
    await withinTabs(page, 5);
    await page.keyboard.press('Enter');
    await expectFocusSeen(page, 'after the action');
  },
  paste: async (page, clipboard, key, text) => {
    await clipboard.hold(text);
    await tabTo(page, controlOf(page, key));
    await page.keyboard.press('ControlOrMeta+V');
  },
};

/** Comes to the one filled button in no more than so many tabs: forward, or back to what skips the tools. */
async function withinTabs(page: Page, most: number): Promise<void> {
  const from = await page.evaluateHandle(() => document.activeElement);
  const passed = await tabs(page, 'Tab', most);
  if (passed === undefined) return;
  await from.evaluate((element) => {
    if (element instanceof HTMLElement) element.focus();
  });
  const back = await tabs(page, 'Shift+Tab', most);
  expect(back, `${passed.join(', ')} before ${await main(page).innerText()}`).toBeUndefined();
}

/** What was passed in vain, if the button was not come to. */
async function tabs(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<string[] | undefined> {
  const passed: string[] = [];
  for (let count = 0; count <= most; count += 1) {
    if (count > 0) await page.keyboard.press(key);
    const on = await page.evaluate(() => {
      const element = document.activeElement;
      if (element?.matches('[data-main]')) return undefined;
      return element?.matches('[data-skip]') ? 'skip' : (element?.outerHTML.slice(0, 60) ?? 'nothing');
    });
    if (on === 'skip') await page.keyboard.press('Enter');
    if (on === 'skip' || on === undefined) return undefined;
    passed.push(on);
  }
  return passed;
}

/** Where the reader is: the open step, the open action, and what its button says; or the end. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    if (document.activeElement?.matches('[data-end]')) return 'end';
    const step = document.querySelector('[data-step]:not([data-folded])');
    const action = step?.querySelector('[data-action]:not([data-folded])');
    const words = document.querySelector('[data-main]')?.textContent.trim();
    return [step?.id, action?.getAttribute('data-action'), words].join(' / ');
  });
}

/** Does what each action asks, up to the end of the guide; `between` runs wherever a step begins. */
async function walkOn(
  page: Page,
  clipboard: Clipboard,
  { given }: Walk,
  { press, paste }: Hands,
  between: (place: string) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>();
  for (let place = await placeOf(page); place !== 'end';) {
    expect(seen.has(place), `${place} comes twice`).toBe(false);
    seen.add(place);
    const open = page.locator('[data-step]:not([data-folded]) [data-action]:not([data-folded])');
    const asks = (await open.count()) === 0 ? null : await open.getAttribute('data-asks');
    const text = asks === null ? undefined : given[asks];
    if (asks !== null && text !== undefined) {
      await paste(page, clipboard, asks, text);
      await expect(fieldOf(page, asks), asks).toHaveAttribute('data-verdict', /^(?:ok|warn)$/);
    }
    await press(page);
    await expect.poll(() => placeOf(page), `after ${place}`).not.toBe(place);
    const next = await placeOf(page);
    if (next !== 'end' && next.split(' / ')[0] !== place.split(' / ')[0]) await between(next);
    place = next;
  }
}

async function expectRecord(page: Page, { record }: Walk): Promise<void> {
  const end = page.locator('[data-guide-end]');
  await expect(end.getByText(/^(\d+) of \1 steps are done\.$/)).toBeVisible();
  await page.goto('/record/');
  await expect(page.getByText(/^(\d+) of \1 steps are done\.$/)).toBeVisible();
  for (const [name, value] of Object.entries(record)) {
    await expect(page.getByRole('row', { name }).first(), name).toContainText(value);
  }
}

for (const { walk, by } of walks.flatMap((each) => each.by.map((by) => ({ walk: each, by })))) {
  const { from, at, guide } = walk;
  test(`${guide}, from a link in the product documentation to the finished record, by ${by}`, async ({
    page,
    clipboard,
    context,
  }) => {
    test.slow();
    if (by === 'phone') await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/docs/assistant/${from}`);
    await expect(page).toHaveURL(`/${guide}/#${at}`);
    await page.goto(`/${guide}/`);
    const start = page.getByRole('link', { name: 'Start with step 1' });
    if (by === 'keyboard') {
      await tabTo(page, start);
      await page.keyboard.press('Enter');
    } else await start.click();
    let steps = 0;
    await walkOn(page, clipboard, walk, by === 'keyboard' ? keyboard : fingers, async (place) => {
      steps += 1;
      if (guide !== 'liveengage' || (steps !== 1 && steps !== 4)) return;
      await page.reload();
      await expect.poll(() => placeOf(page)).toBe(place);
      await page.goBack();
      await expect.poll(() => placeOf(page)).not.toBe(place);
      await page.goForward();
      await expect.poll(() => placeOf(page)).toBe(place);
      if (steps === 1) return;
      const second = await context.newPage();
      await second.goto(`/${guide}/#resume`);
      await expect.poll(() => placeOf(second)).toBe(place);
      await second.close();
      await page.bringToFront();
    });
    expect(steps).toBeGreaterThan(3);
    await expectRecord(page, walk);
  });
}
