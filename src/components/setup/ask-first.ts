import { find, onPress } from '../../browser/find';
import { words } from './ask-first.en';
import { show } from '../../browser/write';
import type { Replaced } from '../../browser/setup-removal';

/** A button that asks before it changes what is kept; that can be undone until something new comes, or one leaves. */
export class AskFirst {
  readonly #root: HTMLElement;
  #putBack: Replaced['putBack'] | undefined;

  /** `changed` runs at each change of what is kept, with whether it is back as it was. */
  constructor(
    root: HTMLElement,
    done: string,
    act: () => Replaced,
    changed: (isBack: boolean) => void = () => undefined,
  ) {
    this.#root = root;
    onPress(root, '[data-ask]', () => {
      this.ask();
    });
    onPress(root, '[data-stay]', () => {
      this.#ask(false);
    });
    onPress(root, '[data-go]', () => {
      const { isDone, putBack } = act();
      changed(false);
      this.#report(isDone ? done : words.refused, putBack);
    });
    onPress(root, '[data-put-back]', () => {
      const isBack = this.#putBack?.();
      changed(true);
      this.#report(isBack ? words.back : words.backWithOthers);
    });
    this.#question.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#ask(false);
    });
    addEventListener('pagehide', () => {
      this.settle();
    });
  }

  ask(): void {
    this.#ask(true);
  }

  settle(): void {
    if (!this.#putBack) return;
    this.#show(false);
    this.#say('');
  }

  get #question(): HTMLElement {
    return find(this.#root, '[data-question]', HTMLElement);
  }

  get #button(): HTMLElement {
    return find(this.#root, '[data-ask]', HTMLElement);
  }

  #say(text: string): HTMLElement {
    const said = find(this.#root, '[data-outcome]', HTMLElement);
    said.textContent = text;
    return said;
  }

  #ask(asks: boolean): void {
    this.#show(asks);
    this.#say('');
    (asks ? this.#question : this.#button).focus();
  }

  /** The button that was pressed is hidden now: focus goes to the words, before the one that undoes it. */
  #report(text: string, putBack?: Replaced['putBack']): void {
    this.#show(false, putBack);
    this.#say(text).focus();
  }

  #show(asks: boolean, putBack?: Replaced['putBack']): void {
    this.#putBack = putBack;
    this.#question.hidden = !asks;
    this.#button.hidden = asks || putBack !== undefined;
    show(this.#root, '[data-put-back]', putBack !== undefined);
  }
}
