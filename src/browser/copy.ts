/** Puts text on the clipboard and says whether it got there; a browser may refuse for many reasons. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element shows, so that the person can copy it by hand. */
export function selectText(element: Element): void {
  const selection = getSelection();
  if (!selection) return;
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Copies what `shown` shows; where that is refused, selects it. The words say which happened. */
export async function copyShown(shown: Element, what: string): Promise<{ copied: boolean; words: string }> {
  const text = shown.textContent;
  if (await copyText(text)) return { copied: true, words: `Copied ${what}.` };
  selectText(shown);
  return {
    copied: false,
    words: 'The browser refused to copy. The text is selected: press Ctrl+C, or Command+C.',
  };
}
