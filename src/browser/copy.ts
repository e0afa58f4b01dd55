import { pageAddress } from './page-address';
import { words } from './copy.en';

/** Puts text on the clipboard and says whether it got there; a browser may refuse for many reasons. */
export async function copyText(text: string, clipboard = navigator.clipboard): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies what `shown` shows; where that is refused, selects it. The words say which happened. */
export async function copyShown(shown: Element, what: string): Promise<{ copied: boolean; words: string }> {
  const text = shown.textContent;
  if (await copyText(text)) return { copied: true, words: words.copied(what) };
  getSelection()?.selectAllChildren(shown);
  return { copied: false, words: words.selectedInstead };
}

/** Milliseconds. */
const moment = 2500;

/** Says in the button that its text is on the clipboard, for a moment; only what did not work is to be seen beside it. */
export function showCopied(
  button: HTMLElement,
  said: HTMLElement,
  { copied, words: outcome }: { copied: boolean; words: string },
): void {
  said.textContent = outcome;
  if (!copied || button.hidden) return;
  button.dataset['said'] = words.done;
  said.classList.add('sr-only');
  setTimeout(() => {
    delete button.dataset['said'];
    said.classList.remove('sr-only');
    if (said.textContent === outcome) said.textContent = '';
  }, moment);
}

/** Copies the address of the place on this page that the button names, without what the page was opened with. */
export async function copyAddress(button: HTMLElement, said: HTMLElement, query = ''): Promise<void> {
  const place = `${query}#${button.dataset['hash'] ?? ''}`;
  const link = new URL(place, pageAddress()).href;
  const copied = await copyText(link);
  showCopied(button, said, { copied, words: copied ? words.linkCopied : words.linkRefused(link) });
}
