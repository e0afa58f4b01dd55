import type { Locator, Page } from '@playwright/test';
import type { Clipboard } from './pages/clipboard';
import { expect } from './pages/browser';

/** The parts of a field that the product promises to keep: names, verdict, reason, output. */
export function controlOf(page: Page, key: string): Locator {
  return page.locator(`[name="${key}"]`);
}

/** The element with `data-verdict` and `data-reason` around a control. */
export function fieldOf(page: Page, key: string): Locator {
  return page.locator('[data-verdict]').filter({ has: controlOf(page, key) });
}

/** Where the value is that the product will use. */
export function outputOf(page: Page, key: string): Locator {
  return page.locator(`output[name="${key}Value"]`);
}

/** A real paste over whatever is in the control. */
export async function pasteInto(page: Page, clipboard: Clipboard, key: string, text: string): Promise<void> {
  await clipboard.hold(text);
  const control = controlOf(page, key);
  await control.focus();
  await control.press('ControlOrMeta+A');
  await control.press('ControlOrMeta+V');
}

export interface Expected {
  readonly verdict: 'ok' | 'warn' | 'stop';
  readonly reason: string;
  readonly words: string;
  /** What is said about each repair, without its full stop; left out where it does not matter. */
  readonly repairs?: readonly string[];
  readonly value?: string;
}

const marks = { ok: 'Fits', warn: 'Check', stop: 'Stop' } as const;

/** What readers and screen readers get: verdict and cause, the words as the control's description, the value. */
export async function expectVerdict(page: Page, key: string, expected: Expected): Promise<void> {
  const { verdict, reason, words, repairs, value } = expected;
  const field = fieldOf(page, key);
  const control = controlOf(page, key);
  await expect(field, key).toHaveAttribute('data-verdict', verdict);
  await expect(field, key).toHaveAttribute('data-reason', reason);
  const said = [`${marks[verdict]} ${words}`, ...(repairs ?? []).map((each) => `${each}.`)].join(' ');
  await expect(control).toHaveAccessibleDescription(
    new RegExp(`${RegExp.escape(said)}${repairs ? '$' : '( |$)'}`),
  );
  await expect(field.getByText(words)).toBeVisible();
  if (verdict === 'stop') await expect(control).toHaveAttribute('aria-invalid', 'true');
  else await expect(control).not.toHaveAttribute('aria-invalid');
  if (verdict === 'stop') await expect(outputOf(page, key)).toBeHidden();
  else if (value !== undefined) await expect(outputOf(page, key)).toHaveText(value);
}
