import { copyShown, showCopied } from '../../browser/copy';
import { words } from './guide-view.en';
import { announce } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';

export interface NextShown {
  readonly place: string;
  readonly words: string;
  readonly lane: string;
  /** "Step 3 of 8" */
  readonly count: string;
  /** Of work that is left in all. */
  readonly minutes: string;
  /** The value to put somewhere, when the action does that. */
  readonly pastes?: string | undefined;
  /** The step to go on with; left out where all is done. */
  readonly step?: string;
  /** Left out where only the result of the step is left. */
  readonly action?: string | undefined;
}

/** The companion's card and the phone's bar: where one is, what is next, and the next value to copy. */
export class NextCard {
  readonly #guide: HTMLElement;
  #key: string | undefined;

  constructor(guide: HTMLElement) {
    this.#guide = guide;
    for (const button of findAll(guide, '[data-next-copy] button', HTMLButtonElement)) {
      button.addEventListener('click', () => void this.#copy(button));
    }
  }

  show({ place, words: what, lane, count, minutes, pastes, step, action = '' }: NextShown): void {
    const texts = { place, words: what, step: count, minutes };
    for (const [name, text] of Object.entries(texts)) {
      for (const part of this.#all(`[data-next-${name}]`)) part.textContent = text;
    }
    for (const card of this.#all('[data-next]')) card.hidden = false;
    for (const shape of this.#all('[data-next-shape]')) shape.dataset['lane'] = lane;
    for (const link of findAll(this.#guide, '[data-next-link]', HTMLAnchorElement)) {
      link.href = `#${step ?? 'main'}`;
      link.dataset['to'] = action;
      // The phone's bar is a link as a whole, and its words stay.
      link.hidden = step === undefined && !link.querySelector('[data-next-words]');
    }
    this.#key = pastes;
    const label = this.#guide.querySelector(`label[for="field-${pastes ?? ''}"]`)?.textContent ?? '';
    for (const copy of this.#all('[data-next-copy]')) {
      const button = find(copy, 'button', HTMLButtonElement);
      button.hidden = (this.#value?.textContent ?? '') === '';
      button.textContent = words.copyNext(label);
      find(copy, '[data-outcome]', HTMLElement).textContent = '';
      // Copying brings the next action, which may have nothing to copy: its words still need their place.
      copy.hidden = step === undefined;
    }
  }

  #all(selector: string): HTMLElement[] {
    return findAll(this.#guide, selector, HTMLElement);
  }

  get #value(): Element | undefined {
    return this.#key === undefined
      ? undefined
      : find(this.#guide, `output[name="${this.#key}Value"]`, HTMLOutputElement);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const [key, value] = [this.#key, this.#value];
    if (key === undefined || !value) return;
    const done = await copyShown(value, words.it);
    if (done.copied) announce(button, 'value-copied', { key });
    const said = find(button.closest('[data-next-copy]') ?? this.#guide, '[data-outcome]', HTMLElement);
    showCopied(button, said, done);
    if (button.hidden) focusWords(said);
  }
}
