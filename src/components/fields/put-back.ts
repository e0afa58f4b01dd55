import { words } from './value-field.en';

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

  /** What was in the field before. */
  offerOld(act: () => void): void {
    this.#offer(words.putOldBack, act);
  }

  /** What was removed, and may be harmless after all. */
  offerUnread(act: () => void): void {
    this.#offer(words.putUnreadBack, act);
  }

  dropUnread(): void {
    if (this.#button.textContent === words.putUnreadBack) this.drop();
  }

  drop(): void {
    this.#act = undefined;
    this.#button.hidden = true;
  }

  #offer(label: string, act: () => void): void {
    this.#act = act;
    this.#button.textContent = label;
    this.#button.hidden = false;
  }
}
