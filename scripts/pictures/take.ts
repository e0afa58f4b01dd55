import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { keyFile } from '../../test/support/made-token.ts';
import { browserLaunch, watchRequests } from '../browser.ts';
import { clock, looksAt, pathOf, slugOf, widths, type Act, type Look, type State } from './state.ts';

interface Job {
  readonly state: State;
  readonly width: number;
}

const atOnce = 2;
const viewHeight = 800;
/** Milliseconds, so that what watches the scrolling sees each place. */
const frame = 40;
const later = 10_000;
const mostTries = 6;
const pem = keyFile('rsa-2048.pkcs8.pem');
const pair = {
  privateKey: createPrivateKey(pem).export({ format: 'jwk' }),
  publicKey: createPublicKey(pem).export({ format: 'jwk' }),
};

/** Takes every state at every width in every look into a folder; says which could not be taken, and why. */
export async function takePictures(
  states: readonly State[],
  siteUrl: string,
  folder: string,
  tell: (done: number, of: number) => void,
): Promise<string[]> {
  const jobs = states.flatMap((state) => (state.widths ?? widths).map((width): Job => ({ state, width })));
  const waiting = [...jobs];
  const problems: string[] = [];
  let done = 0;
  const browser = await chromium.launch(browserLaunch());
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await takeJob(browser, job, siteUrl, folder).catch((error: unknown) => {
        problems.push(`${job.state.page} ${job.state.name} at ${String(job.width)} px: ${String(error)}`);
      });
      done += 1;
      tell(done, jobs.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await browser.close();
  }
  return problems;
}

async function takeJob(browser: Browser, { state, width }: Job, siteUrl: string, folder: string) {
  const { origin } = new URL(siteUrl);
  const localStorage = Object.entries(state.kept ?? {}).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    viewport: { width, height: viewHeight },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    javaScriptEnabled: state.script ?? true,
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  });
  try {
    context.setDefaultTimeout(60_000);
    await context.clock.setFixedTime(clock);
    await context.addInitScript(takeChanceOut, pair);
    const page = await context.newPage();
    const isQuiet = watchRequests(page.context());
    await page.goto(siteUrl + state.page.slice(1) + (state.query ?? ''));
    await isQuiet();
    for (const act of state.acts ?? []) await doAct(page, act);
    // What a page does on its own some seconds later, it does now.
    if (state.script ?? true) await page.clock.fastForward(later);
    await comeToRest(page, isQuiet);
    const pictures = await steadyPictures(page, width);
    for (const [look, picture] of pictures) {
      const file = join(folder, pathOf({ page: slugOf(state.page), state: state.name, width, look }));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, picture);
    }
  } finally {
    await context.close();
  }
}

async function doAct(page: Page, act: Act): Promise<void> {
  if ('fill' in act) {
    const control = page.locator(`[name="${act.fill}"]`);
    await control.fill(act.text);
    await control.blur();
    await page.locator(`[data-verdict="${act.verdict}"]`).filter({ has: control }).waitFor();
  } else if ('press' in act) {
    await page.getByRole('button', { name: act.press, exact: true }).click();
    if (act.until !== undefined) await page.getByText(act.until).first().waitFor();
  } else if ('check' in act) {
    await page.getByLabel(act.check, { exact: true }).check();
  } else if ('select' in act) {
    await page.getByRole('combobox', { name: act.select, exact: true }).selectOption(act.option);
  } else if (act.open === 'menu') {
    await page.getByRole('banner').getByText('Menu', { exact: true }).click();
  } else {
    await page.evaluate(openDisclosures);
  }
}

/** What comes when a reader comes near has come, and the top is in sight again. */
async function comeToRest(page: Page, isQuiet: () => Promise<void>): Promise<void> {
  await isQuiet();
  // As a reader does who looks elsewhere: a page that keeps the focus in sight lets go of it.
  await page.mouse.move(0, 0);
  await page.mouse.wheel(0, 1);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += viewHeight / 2) await scrollToPlace(page, top);
  await scrollToPlace(page, 0);
  await isQuiet();
  await page.evaluate(hideWhatMoves);
}

/** Waits out here: a page without script has no frames to wait for. */
async function scrollToPlace(page: Page, place: number): Promise<void> {
  await page.evaluate((top) => {
    scrollTo({ top, behavior: 'instant' });
  }, place);
  await page.waitForTimeout(frame);
}

/** The media that the browser emulates for each look. */
const media = {
  light: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  forced: { colorScheme: 'light', forcedColors: 'active', media: 'screen' },
  print: { colorScheme: 'light', forcedColors: 'none', media: 'print' },
} as const satisfies Record<Look, object>;

/** By look. Taken again until the first looks the same after the others as before them. */
async function steadyPictures(page: Page, width: number): Promise<Map<Look, Buffer>> {
  const devTools = await page.context().newCDPSession(page);
  const shoot = async (look: Look): Promise<Buffer> => {
    await page.emulateMedia(media[look]);
    const { data } = await devTools.send('Page.captureScreenshot', {
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, scale: 1, ...(await page.evaluate(sizeOfPage)) },
      // Playwright cannot ask for it, and on a guide it takes half of the time.
      optimizeForSpeed: true,
    });
    return Buffer.from(data, 'base64');
  };
  let before: Buffer | undefined = await shoot('light');
  for (let tries = 0; tries < mostTries; tries += 1) {
    const pictures = new Map<Look, Buffer>();
    // The light one last, after all that could have moved something.
    for (const look of looksAt(width).toReversed()) pictures.set(look, await shoot(look));
    const light = pictures.get('light');
    if (before && light?.equals(before)) return pictures;
    before = light;
  }
  throw new Error(`the page looked different ${String(mostTries)} times in a row`);
}

// What follows runs inside the page.

function openDisclosures(): void {
  for (const disclosure of document.querySelectorAll('details')) {
    // Those of one name close each other.
    disclosure.removeAttribute('name');
    disclosure.open = true;
  }
}

function sizeOfPage(): { width: number; height: number } {
  return { width: innerWidth, height: document.documentElement.scrollHeight };
}

/** The caret, and the day of the build, which says nothing about the look. */
async function hideWhatMoves(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.style.caretColor = 'transparent';
  for (const time of document.querySelectorAll('footer time')) time.textContent = '1 January 2026';
  await document.fonts.ready;
}

/** Every pair is the same throw-away pair of the tests, and random bytes count up. */
function takeChanceOut({ privateKey, publicKey }: typeof pair): void {
  let next = 0;
  const fill = <Bytes extends ArrayBufferView>(bytes: Bytes): Bytes => {
    const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < view.length; at += 1) view[at] = next++ % 256;
    return bytes;
  };
  Reflect.set(crypto, 'getRandomValues', fill);
  Reflect.set(
    crypto.subtle,
    'generateKey',
    async (algorithm: RsaHashedImportParams, extractable: boolean) => ({
      privateKey: await crypto.subtle.importKey('jwk', privateKey, algorithm, extractable, ['sign']),
      publicKey: await crypto.subtle.importKey('jwk', publicKey, algorithm, true, ['verify']),
    }),
  );
}
