import type { Reading } from '../../domain/fields/reading';
import type { Control } from './field-parts';
import { words } from './value-field.en';

/** What is removed for this reason may be harmless after all. */
const unread = 'unread-key-material';

/** Takes a secret out of a control; the button that puts back what it held before, once, until the page is left. */
export class PutBack {
  readonly #button: HTMLButtonElement;
  readonly #control: Control;
  #act: (() => void) | undefined;
  #isPutBack = false;
  #wasCleared = false;

  constructor(button: HTMLButtonElement, control: Control) {
    this.#button = button;
    this.#control = control;
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

  /** What was removed is there again: it stays, and may be edited, until something else is pasted. */
  get isPutBack(): boolean {
    return this.#isPutBack;
  }

  /**
   * A secret was removed, and nothing was put in since: what was said about it stays. Some tools announce each line
   * of a paste, also once all of it is gone.
   */
  get wasCleared(): boolean {
    return this.#wasCleared;
  }

  /** Something is put in. */
  follow(isWhole: boolean, isBlank: boolean): void {
    if (isWhole || isBlank) this.#isPutBack = false;
    if (!isBlank && this.#button.textContent === words.putUnreadBack) this.drop();
    this.#wasCleared &&= isBlank;
  }

  /** Another text is there than the one that was put back. */
  forget(): void {
    this.#isPutBack = false;
  }

  /** Removes what was read where it is a secret, and says whether. `again` reads what was put back. */
  clears(text: string, reading: Reading | undefined, again: () => void): boolean {
    const isUnread = reading?.reason === unread;
    this.#isPutBack &&= isUnread;
    this.#wasCleared = reading?.secret === true && !this.#isPutBack;
    if (!this.#wasCleared) return false;
    this.#control.value = '';
    if (isUnread)
      this.#offer(words.putUnreadBack, () => {
        this.#control.value = text;
        this.#isPutBack = true;
        again();
      });
    return true;
  }

  /** What was in the field before. */
  offerOld(act: () => void): void {
    this.#offer(words.putOldBack, act);
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
