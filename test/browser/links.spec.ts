import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { token } from '../content/examples/liveengage/sample-pastes';
import { expect, settle, test, whole } from '../support/pages/browser';
import { refuseToCopy } from '../support/pages/clipboard';
import { documentationAddresses } from '../support/pages/documentation-addresses';
import { controlOf, expectVerdict, fieldOf, outputOf } from '../support/fields';
import { everythingIn, keptInStorage } from '../support/pages/page-facts';
import released from '../support/released.json' with { type: 'json' };

const documented: ReadonlySet<string> = new Set(Object.values(documentationAddresses).flat());

/** Ids that product documentation links to, by the page on which their matter lives. */
const addresses: readonly (readonly [path: string, ids: readonly string[]])[] = Object.entries(
  released.names.ids,
)
  .map(([path, all]) => [path, all.filter((id) => documented.has(id))] as const)
  // That page forwards, and has every address.
  .filter(([path, ids]) => path !== '/docs/assistant/' && ids.length > 0);

test('each older address leads to the page where its matter lives', async ({ page }) => {
  await page.goto('/docs/assistant/');
  for (const [path, ids] of addresses) {
    expect(await whereTheyLead(page, ids), path).toEqual(ids.map((id) => `${path}#${id}`));
  }
});

for (const [path, ids] of addresses) {
  test(`older addresses lead to their place on ${path}, in sight`, async ({ page }) => {
    // Loaded afresh at the end, before which most can move while the page gets ready.
    const fresh = ids.at(-1) ?? '';
    await page.goto(`/docs/assistant/?topic=assistant-beta-deploy-web-chat#${fresh}`);
    await expect(page).toHaveURL(`${path}#${fresh}`);
    await expectInSight(page, fresh);
    await settle(page);
    expect(await page.evaluate(outOfSight, ids)).toEqual([]);
  });
}

/** Runs inside the page: goes to each id, and gives back those that are not on the screen below the header then. */
async function outOfSight(ids: readonly string[]): Promise<string[]> {
  const isInSight = (id: string): boolean => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return top >= header - 1 && top < innerHeight - 40;
  };
  const lost: string[] = [];
  for (const id of ids) {
    // To the top first, so that what is in sight was brought there.
    location.hash = '';
    scrollTo({ top: 0, behavior: 'instant' });
    location.hash = id;
    for (let frames = 0; frames < 300 && !isInSight(id); frames += 1)
      await new Promise((go) => {
        requestAnimationFrame(go);
      });
    if (!isInSight(id)) lost.push(id);
  }
  return lost;
}

/** The page with the old addresses takes a new fragment as a new link: it is kept, and where it would go is noted. */
function whereTheyLead(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate(async (names) => {
    const led: string[] = [];
    for (const name of names) {
      const next = new Promise<string>((resolve) => {
        const take = (event: NavigateEvent) => {
          if (event.hashChange) return;
          event.preventDefault();
          navigation.removeEventListener('navigate', take);
          const { pathname, hash } = new URL(event.destination.url);
          resolve(pathname + hash);
        };
        navigation.addEventListener('navigate', take);
        setTimeout(() => {
          navigation.removeEventListener('navigate', take);
          resolve('nowhere');
        }, 2_000);
      });
      location.hash = name;
      led.push(await next);
    }
    return led;
  }, ids);
}

test('a value from a link is shown as such, and kept only once it is accepted', async ({
  page,
  context,
  clipboard,
  baseURL,
}) => {
  const appKey = '%7B3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3%7D';
  await page.goto(`/liveengage/?accountNumber=71234560&appKey=${appKey}&x=1#deploy-web-chat-lp-authenticate`);
  await expect(page).toHaveURL('/liveengage/#deploy-web-chat-lp-authenticate');
  await expectInSight(page, 'deploy-web-chat-lp-authenticate');
  await expect(page.getByText('“x”: this page has no value with that name.')).toBeVisible();
  const field = fieldOf(page, 'accountNumber');
  const fromLink = field.getByText(
    'This value came with the link. Use it only if you know where the link is from.',
  );
  await expect(fromLink).toBeVisible();
  await expect(controlOf(page, 'accountNumber')).toHaveValue('71234560');
  await expect(field).toHaveAttribute('data-verdict', 'checking');
  await expect(field).toHaveAttribute('data-reason', 'from-link');
  await expect(outputOf(page, 'accountNumber')).toHaveText('');
  await expect(field.getByRole('button', { name: /Copy/ })).toBeHidden();

  // Until then nothing rests on it, not even after a copy.
  const crossing = page.getByRole('link', { name: 'Account number: copied in step 3' });
  await expect(crossing).toHaveAttribute('data-state', 'dotted');
  await clipboard.hold('as before');
  for (const copy of await page.getByRole('button', { name: /^Copy .*account number/i }).all()) {
    if (await copy.isVisible()) await copy.click();
  }
  expect(await clipboard.read()).toBe('as before');
  await expect(page.locator('[data-action="access-account"]')).not.toHaveAttribute('data-state', 'done');
  expect(await keptInStorage(page)).toBe(JSON.stringify([whole, {}]));

  await field.getByRole('button', { name: 'Use this value' }).click();
  await expect(fromLink).toBeHidden();
  await expect(controlOf(page, 'accountNumber')).toBeFocused();
  await expect(crossing).toHaveAttribute('data-state', 'solid');
  expect(await keptInStorage(page)).toContain('71234560');

  await test.step('it passes the checks of a pasted one', async () => {
    await fieldOf(page, 'appKey').getByRole('button', { name: 'Use this value' }).click();
    await expectVerdict(page, 'appKey', {
      verdict: 'ok',
      reason: 'lower-cased',
      words: 'Has the form of an App key.',
      value: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    });
  });

  await test.step('a step’s link is copied without what the address carried', async () => {
    const copy = page.getByRole('button', { name: 'Copy link to step 5' });
    await copy.click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = new URL('/liveengage/#deploy-web-chat-lp-mobile-app', baseURL).href;
    expect(await clipboard.read()).toBe(link);
    await refuseToCopy(context);
    await copy.click();
    await expect(page.getByText(`The browser refused to copy. The link is ${link}`)).toBeVisible();
  });

  await page.reload();
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await expect(fromLink).toBeHidden();
  await expect(page.getByText('“x”')).toBeHidden();
});

test('what a link may not carry is named and used nowhere', async ({ page }) => {
  const carried = new URLSearchParams([
    ['accountNumber', 'mina@example.com'],
    ['appKey', token],
    ['widgetUrl', 'https://assistant.ibm.com.attacker.example/widget'],
    ['widgetName', 'One'],
    ['widgetName', 'Two'],
    ['publicKey', readFileSync(new URL('../support/keys/rsa-2048.spki.pem', import.meta.url), 'utf8')],
    ['<img src=x onerror=alert(1)>', '1'],
    ['__proto__', '1'],
  ]);
  await page.goto(`/liveengage/?${carried.toString()}#first-transfer`);
  await expect(page).toHaveURL('/liveengage/#first-transfer');
  await expect(
    page.getByText('The link that brought you here contains something that is not used:'),
  ).toBeVisible();
  for (const words of [
    '“accountNumber”: it does not have the form of this value.',
    '“appKey”: it looks like a private key or a token, which no link may contain; treat it as leaked.',
    '“widgetUrl”: a link may not set this value; copy it from where it is made.',
    '“widgetName”: the link has it more than once.',
    '“publicKey”: a link may not set this value; copy it from where it is made.',
    '“<img src=x onerror=alert(1)>”: this page has no value with that name.',
    '“__proto__”: this page has no value with that name.',
  ]) {
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  }
  for (const key of ['accountNumber', 'appKey', 'widgetUrl', 'widgetName', 'publicKey']) {
    await expect(controlOf(page, key)).toHaveValue('');
    await expect(fieldOf(page, key)).toHaveAttribute('data-verdict', 'empty');
  }
  expect(await everythingIn(page)).not.toContain(token.slice(0, 40));
  expect(await keptInStorage(page)).toBe(JSON.stringify([whole, {}]));
});

test('what an address carries is named, and removed from it: on pages, where addresses are forwarded, and in the widget', async ({
  page,
}) => {
  for (const path of ['/keys/', '/404.html', '/docs/assistant/']) {
    await page.goto(`${path}?utm_source=mail&key=${token}#id_token=${token}`);
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(
      '“utm_source”: this page has no value with that name.',
    );
    await expect(page.getByText('“key”: it looks like a private key or a token')).toBeVisible();
    await expect(page.getByText('“id_token”: it looks like a private key or a token')).toBeVisible();
    await expect(page).toHaveURL(path);
    expect(await everythingIn(page)).not.toContain(token.slice(0, 20));
  }
  await page.goto(`/widget/?key=${token}`);
  await expect(page).toHaveURL('/widget/');
});

test('the crossing map and the companion lead to their steps and values', async ({ page }) => {
  await page.goto('/liveengage/');
  const map = page.getByRole('group', { name: 'Map of the steps' });
  await map.getByText('6 Engagement').click();
  await expectInSight(page, 'engagement');
  await map.getByText('App key', { exact: true }).click();
  await expectInSight(page, 'field-appKey');
  await page
    .getByRole('complementary', { name: 'Where you are' })
    .getByRole('link', { name: 'Integration widget URL' })
    .click();
  await expectInSight(page, 'field-widgetUrl');
  // With its label: a control alone does not say what it takes.
  const { y = 0 } = (await page.locator('label[for="field-widgetUrl"]').boundingBox()) ?? {};
  const header = await page.getByRole('banner').boundingBox();
  expect(y).toBeGreaterThan(header?.height ?? Infinity);
});

/** The element with this id starts on the screen, and below the header that stays. */
async function expectInSight(page: Page, id: string): Promise<void> {
  const place = () =>
    page.evaluate((name) => {
      const element = document.getElementById(name);
      const header = document.querySelector('header');
      if (!element || !header) return 'not on the page';
      const { top } = element.getBoundingClientRect();
      if (top < header.getBoundingClientRect().bottom - 1) return 'under the header or above the screen';
      return top < innerHeight - 40 ? 'in sight' : 'below the screen';
    }, id);
  await expect.poll(place, `${id} on ${page.url()}`).toBe('in sight');
}
