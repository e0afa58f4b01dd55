import { copyShown, showCopied } from '../../browser/copy';
import { words } from './guide-view.en';
import { announce } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';

export interface NextAction {
  readonly words: string;
  readonly place: string;
  readonly lane: string;
  /** The value to put somewhere, when the action does that. */
  readonly pastes: string | undefined;
  /** Id of the step. */
  readonly step: string;
  /** Undefined where only the result of the step is left. */
  readonly action: string | undefined;
  /** "Step 3 of 8" */
  readonly count: string;
  /** Of work that is left in all. */
  readonly minutes: number;
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

  show({ words: what, place, lane, count, minutes, pastes, step, action }: NextAction): void {
    this.#key = pastes;
    this.#fill('[data-next-place]', place);
    this.#fill('[data-next-words]', what);
    this.#fill('[data-next-step]', count);
    this.#fill('[data-next-minutes]', words.minutes(minutes));
    this.#open(lane);
    for (const link of findAll(this.#guide, '[data-next-link]', HTMLAnchorElement)) {
      link.href = `#${step}`;
      link.dataset['to'] = action ?? '';
      link.hidden = false;
    }
    const shown = this.#shown();
    const label =
      pastes === undefined
        ? ''
        : (this.#guide.querySelector(`label[for="field-${pastes}"]`)?.textContent ?? '');
    for (const copy of findAll(this.#guide, '[data-next-copy]', HTMLElement)) {
      const button = find(copy, 'button', HTMLButtonElement);
      button.hidden = !shown || shown.textContent === '';
      button.textContent = words.copyNext(label);
      find(copy, '[data-outcome]', HTMLElement).textContent = '';
      // Copying brings the next action, which may have nothing to copy: its words still need their place.
      copy.hidden = false;
    }
  }

  showDone({ done, optional }: { done: number; optional: number }, isKept: boolean): void {
    this.#key = undefined;
    this.#fill('[data-next-place]', words.allDone);
    const keeping = isKept ? words.staysKept : words.isNotKept;
    this.#fill('[data-next-words]', `${words.done(done, optional)} ${keeping}`);
    this.#fill('[data-next-step]', words.allSteps);
    this.#fill('[data-next-minutes]', '');
    this.#open('here');
    for (const button of findAll(this.#guide, '[data-next-copy] button', HTMLElement)) button.hidden = true;
    for (const link of findAll(this.#guide, '[data-next-link]', HTMLAnchorElement)) {
      link.href = '#main';
      link.dataset['to'] = '';
      // The phone's bar is a link as a whole, and its words stay.
      link.hidden = !link.querySelector('[data-next-words]');
    }
  }

  #shown(): Element | undefined {
    return this.#key === undefined
      ? undefined
      : find(this.#guide, `output[name="${this.#key}Value"]`, HTMLOutputElement);
  }

  #open(lane: string): void {
    for (const card of findAll(this.#guide, '[data-next]', HTMLElement)) card.hidden = false;
    for (const shape of findAll(this.#guide, '[data-next-shape]', HTMLElement)) shape.dataset['lane'] = lane;
  }

  #fill(selector: string, text: string): void {
    for (const place of findAll(this.#guide, selector, HTMLElement)) place.textContent = text;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const shown = this.#shown();
    if (!shown || this.#key === undefined) return;
    const key = this.#key;
    const done = await copyShown(shown, words.it);
    if (done.copied) announce(button, 'value-copied', { key });
    const said = find(button.closest('[data-next-copy]') ?? this.#guide, '[data-outcome]', HTMLElement);
    showCopied(button, said, done);
    if (button.hidden) focusWords(said);
  }
}
