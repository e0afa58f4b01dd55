import { find, findAll } from '../../browser/find';
import type { GuideStep } from './guide-facts';

interface Handlers {
  /** Marks what is still open in the step as done, on the person's word. */
  readonly confirm: () => void;
  readonly takeBack: () => void;
  /** The fields of the step that no usable value stands in, in order. */
  readonly missing: () => readonly string[];
}

/** "You should see": yes, no, again. A value that is missing is asked for only when the person wants to go on. */
export class StepAnswer {
  readonly #step: GuideStep;
  readonly #answer: HTMLElement;

  constructor(step: GuideStep, { confirm, takeBack, missing }: Handlers) {
    this.#step = step;
    this.#answer = find(step.element, '[data-see]', HTMLElement);
    this.#on('[data-yes]', () => {
      const keys = missing();
      if (keys.length > 0) this.#showMissing(keys);
      else this.#confirm(confirm);
    });
    this.#on('[data-anyway]', () => {
      this.#confirm(confirm);
    });
    this.#on('[data-no]', () => {
      this.#openHelp();
    });
    this.#on('[data-undo]', () => {
      takeBack();
      this.#say('The marks and values of this step are taken back.');
      this.#focus('[data-yes]');
    });
    this.#answer.hidden = false;
  }

  /** Nothing that was said or asked here holds any more. */
  clear(): void {
    this.#say('');
    find(this.#answer, '[data-missing]', HTMLElement).hidden = true;
  }

  #on(selector: string, act: () => void): void {
    find(this.#answer, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #say(words: string): void {
    find(this.#answer, '[data-outcome]', HTMLElement).textContent = words;
  }

  #confirm(confirm: () => void): void {
    find(this.#answer, '[data-missing]', HTMLElement).hidden = true;
    confirm();
    this.#say('Noted as done, on your word.');
    this.#focus('[data-undo]');
  }

  /** The button that was pressed is hidden now: focus goes to the one that undoes it. */
  #focus(selector: string): void {
    find(this.#answer, selector, HTMLButtonElement).focus();
  }

  #showMissing(keys: readonly string[]): void {
    const summary = find(this.#answer, '[data-missing]', HTMLElement);
    find(summary, 'ul', HTMLElement).replaceChildren(...keys.map((key) => this.#missingItem(key)));
    summary.hidden = false;
    summary.focus();
  }

  #missingItem(key: string): HTMLElement {
    const field = find(this.#step.element, `[data-field="${key}"]`, HTMLElement);
    const label = find(field, 'label', HTMLElement).textContent;
    const said = find(field, '[data-verdict-words]', HTMLElement).textContent;
    const link = document.createElement('a');
    link.href = `#field-${key}`;
    link.textContent = said === '' ? `${label}: nothing stands there yet.` : `${label}: ${said}`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      find(field, '[data-control]', HTMLElement).focus();
    });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  #openHelp(): void {
    const [help] = findAll(this.#step.element, '[data-help]', HTMLDetailsElement);
    if (!help) {
      this.#say('No fault of this step is known.');
      return;
    }
    help.open = true;
    find(help, 'summary', HTMLElement).focus();
    this.#say('The known causes are open below.');
  }
}
