import type { BrowserContext } from '@playwright/test';

/** The clipboard as another window sees it. Workers do not share it: each has a browser of its own. */
export interface Clipboard {
  /** Copies text, as from a console in another window. */
  readonly hold: (text: string) => Promise<void>;
  /** What a paste would bring; line breaks are all `\n`. */
  readonly read: () => Promise<string>;
}

/** Copies and pastes with the keyboard in a page of its own: no permission is asked, and none is given. */
export async function openClipboard(context: BrowserContext): Promise<Clipboard> {
  const page = await context.newPage();
  await page.setContent('<!doctype html><title>Another window</title><textarea></textarea>');
  const area = page.locator('textarea');
  return {
    hold: async (text) => {
      await area.fill(text);
      await area.press('ControlOrMeta+A');
      await area.press('ControlOrMeta+C');
    },
    read: async () => {
      await area.fill('');
      await area.press('ControlOrMeta+V');
      return area.inputValue();
    },
  };
}
