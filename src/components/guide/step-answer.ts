import { find } from '../../browser/find';
import { words } from './guide-view.en';
import type { GuideStep } from './guide-facts';

interface Handlers {
  /** Notes that the person saw the result, and goes on. */
  readonly confirm: () => void;
  /** Gives back what undoes it. */
  readonly takeBack: () => () => void;
  /** Tells the fields of the step without a usable value, in order, once all of them are read. */
  readonly missing: (tell: (keys: readonly string[]) => void) => void;
}

/** "You should see": yes, no, again. A value that is missing is asked for only when the person wants to go on. */
export class StepAnswer {
  readonly #step: GuideStep;
  readonly #answer: HTMLElement;
  readonly #missing: Handlers['missing'];
  #putBack: (() => void) | undefined;
  #asked: readonly string[] = [];

  constructor(step: GuideStep, { confirm, takeBack, missing }: Handlers) {
    this.#step = step;
    this.#missing = missing;
    this.#answer = find(step.element, '[data-see]', HTMLElement);
    const goOn = (): void => {
      this.clear();
      confirm();
    };
    this.#on('[data-yes]', () => {
      missing((keys) => {
        if (keys.length > 0) this.showMissing(keys);
        else goOn();
      });
    });
    this.#on('[data-anyway]', goOn);
    this.#on('[data-no]', () => {
      const help = find(step.element, '[data-help]', HTMLDetailsElement);
      help.open = true;
      find(help, 'summary', HTMLElement).focus();
      this.#say(words.helpIsOpen);
    });
    this.#on('[data-undo]', () => {
      this.#offer(takeBack());
      this.#say(words.undone);
      this.#focus('[data-yes]');
    });
    this.#on('[data-restore]', () => {
      this.#putBack?.();
      this.#offer(undefined);
      this.#say(words.restored);
      this.#focus('[data-undo]');
    });
    this.#answer.hidden = false;
  }

  /** Nothing that was said or asked here holds any more. */
  clear(): void {
    this.#say('');
    this.#offer(undefined);
    this.#ask([]);
  }

  #on(selector: string, act: () => void): void {
    find(this.#answer, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #say(text: string): void {
    find(this.#answer, '[data-outcome]', HTMLElement).textContent = text;
  }

  #offer(putBack: (() => void) | undefined): void {
    this.#putBack = putBack;
    find(this.#answer, '[data-restore]', HTMLElement).hidden = putBack === undefined;
  }

  /** The button that was pressed is hidden now: focus goes to the one that undoes it. */
  #focus(selector: string): void {
    find(this.#answer, selector, HTMLButtonElement).focus();
  }

  /** Asks for values that are missing, and lets the person go on without. */
  showMissing(keys: readonly string[]): void {
    this.#ask(keys).focus();
  }

  /** A value that is there by now is asked for no longer. */
  follow(): void {
    if (this.#asked.length === 0) return;
    this.#missing((keys) => {
      const left = this.#asked.filter((key) => keys.includes(key));
      if (left.length < this.#asked.length) this.#ask(left);
    });
  }

  #ask(keys: readonly string[]): HTMLElement {
    this.#asked = keys;
    const summary = find(this.#answer, '[data-missing]', HTMLElement);
    find(summary, 'ul', HTMLElement).replaceChildren(...keys.map((key) => this.#missingItem(key)));
    summary.hidden = keys.length === 0;
    return summary;
  }

  #missingItem(key: string): HTMLElement {
    const field = find(this.#step.element, `[data-field="${key}"]`, HTMLElement);
    const label = find(field, 'label', HTMLElement).textContent;
    const said = find(field, '[data-verdict-words]', HTMLElement).textContent;
    const link = document.createElement('a');
    link.href = `#field-${key}`;
    link.textContent = said === '' ? words.missing(label) : `${label}: ${said}`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      find(field, '[data-control]', HTMLElement).focus();
    });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }
}
