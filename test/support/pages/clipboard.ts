import type { BrowserContext, Page } from '@playwright/test';

/** The clipboard as another window sees it. Workers do not share it: each has a browser of its own. */
export interface Clipboard {
  /** Copies text, as from a console in another window. */
  readonly hold: (text: string) => Promise<void>;
  /** What a paste would bring; line breaks are all `\n`. */
  readonly read: () => Promise<string>;
}

/**
 * Copies and pastes with the keyboard in a page of its own: no permission is asked, and none is given. The page
 * under test comes to the front again each time, since a browser slows down what nobody looks at.
 */
export async function openClipboard(page: Page): Promise<Clipboard> {
  const other = await page.context().newPage();
  await other.setContent('<!doctype html><title>Another window</title><textarea wrap="off"></textarea>');
  const area = other.locator('textarea');
  await page.bringToFront();
  return {
    hold: async (text) => {
      // Set as a whole: typing a megabyte, or writing it to a log, would take longer than the test.
      await area.evaluate((element, held) => {
        if (!(element instanceof HTMLTextAreaElement)) return;
        element.value = held;
        element.focus();
        element.select();
      }, text);
      await other.keyboard.press('ControlOrMeta+C');
      await page.bringToFront();
    },
    read: async () => {
      await area.fill('');
      await area.press('ControlOrMeta+V');
      const text = await area.inputValue();
      await page.bringToFront();
      return text;
    },
  };
}

/** Lets no page write to the clipboard any more. */
export async function refuseToCopy(context: BrowserContext): Promise<void> {
  await context.clearPermissions();
  // A browser with windows would grant it again; an empty list refuses all.
  await context.grantPermissions([]);
}
