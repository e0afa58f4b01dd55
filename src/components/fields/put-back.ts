/** The button that puts back what a field held before, once, until the page is left. */
export class PutBack {
  readonly #button: HTMLButtonElement;
  #act: (() => void) | undefined;

  constructor(button: HTMLButtonElement, control: HTMLElement) {
    this.#button = button;
    button.addEventListener('click', () => {
      const act = this.#act;
      this.drop();
      // The button goes, and the focus must not go with it.
      control.focus();
      act?.();
    });
    addEventListener('pagehide', () => {
      this.drop();
    });
  }

  offer(words: string, act: () => void): void {
    this.#act = act;
    this.#button.textContent = words;
    this.#button.hidden = false;
  }

  /** Whatever it would put back, or only what was offered in these words. */
  drop(words = this.#button.textContent): void {
    if (words !== this.#button.textContent) return;
    this.#act = undefined;
    this.#button.hidden = true;
  }
}
