/** Keeps focus at the place where something was said, when the control that was used is gone. */
export function focusWords(words: HTMLElement): void {
  words.tabIndex = -1;
  words.focus();
}
