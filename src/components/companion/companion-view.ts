/**
 * The step at hand in another window. It shows what the guide's own card and open action show, and what is pressed there
 * is pressed in the guide: it knows nothing of progress itself.
 */
import { copyText } from '../../browser/copy';
import { words as copyWords } from '../../browser/copy.en';
import { announce } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { words as fieldWords } from '../fields/copy-value.en';
import { showText } from '../fields/show-verdict';

/** Of an action, or of a step's result: where to click, and the words. */
const shownWords = ':is(p:not([data-in-lane]), ul, ol:not([data-path]))';
/** What is not shown there either, or works there alone. */
const left = '[hidden], .doubt, .shot, copy-value, own-address, button, input, svg';

export class CompanionView {
  readonly #guide: HTMLElement;
  readonly #other: Window;
  readonly #part: ReturnType<typeof partsIn>;
  readonly #watch: MutationObserver;
  #shown: HTMLElement | undefined;
  #said = '';

  constructor(guide: HTMLElement, other: Window, template: HTMLTemplateElement) {
    this.#guide = guide;
    this.#other = other;
    // Found before they go to the other window, whose classes are others than ours.
    const frame = document.importNode(template.content, true);
    this.#part = partsIn(frame);
    const { button } = this.#part;
    button.addEventListener('click', () => void this.#press());
    this.#dress();
    other.document.body.replaceChildren(frame);
    other.document.addEventListener('keydown', (event) => {
      // Who holds the key has seen one action at most.
      if (event.key !== 'Enter') return;
      if (event.repeat) event.preventDefault();
      else if (event.target === other.document.body) button.click();
    });
    this.#watch = new MutationObserver(() => {
      this.#show();
    });
    this.#watch.observe(guide, { attributes: true, childList: true, characterData: true, subtree: true });
    this.#watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    this.#show();
    button.focus();
  }

  end(): void {
    this.#watch.disconnect();
  }

  /** The styles of the page, which the policy lets the other window load as well. */
  #dress(): void {
    const { document: other } = this.#other;
    other.title = document.title;
    other.documentElement.lang = document.documentElement.lang;
    for (const sheet of findAll(document, 'link[rel="stylesheet"]', HTMLLinkElement)) {
      const link = other.createElement('link');
      link.rel = 'stylesheet';
      link.integrity = sheet.integrity;
      link.href = sheet.href;
      other.head.append(link);
    }
  }

  /** The control of the guide that leads on from where the reader is, or to where the work goes on. */
  get #onward(): HTMLElement | undefined {
    return findAll(this.#guide, '[data-onward], [data-next="card"] [data-next-link]', HTMLElement).find(
      ({ hidden }) => !hidden,
    );
  }

  #show(): void {
    const { theme } = document.documentElement.dataset;
    if (theme === undefined) delete this.#other.document.documentElement.dataset['theme'];
    else this.#other.document.documentElement.dataset['theme'] = theme;
    const onward = this.#onward;
    const step = onward && stepOf(onward);
    const card = find(this.#guide, '[data-next="card"]', HTMLElement);
    const { lane = 'here' } = find(card, '[data-next-shape]', HTMLElement).dataset;
    const isHere = lane === 'here' && step;
    const { count, title, shape, place, words, button, outcome } = this.#part;
    showText(count, textOf(this.#guide, '[data-next-step]'));
    showText(title, textOf(step ?? this.#guide, step ? 'h2' : 'h1'));
    showText(words, textOf(card, '[data-next-words]'));
    showText(place, isHere ? (place.dataset['here'] ?? '') : textOf(card, '[data-next-place]'));
    shape.dataset['lane'] = lane;
    const action = onward?.closest('[data-action]');
    // What is done on the page of the guide has its words there: they speak of what is beside them.
    if (isHere || onward instanceof HTMLAnchorElement) this.#showWords(undefined);
    else this.#showWords(action?.querySelector('[data-do]') ?? step?.querySelector('[data-see-words]'));
    button.hidden = !onward;
    if (onward !== this.#shown) this.#said = '';
    this.#shown = onward;
    showText(button, onward?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '');
    showText(outcome, this.#said);
  }

  /** Copies of what the page says, made in a document in which no element works. */
  #showWords(from: Element | null | undefined): void {
    const still = document.implementation.createHTMLDocument();
    const path = from?.querySelector('[data-path]:not([hidden])');
    const parts = from?.querySelectorAll(`:scope > ${shownWords}, :scope > [data-paste]`) ?? [];
    const copies = [...(path ? [path] : []), ...parts].map((part) => still.importNode(part, true));
    for (const copy of copies) {
      copy.removeAttribute('id');
      for (const element of copy.querySelectorAll(left)) element.remove();
      for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    }
    const { details } = this.#part;
    const words = copies.map(({ textContent }) => textContent).join('');
    if (details.textContent !== words) details.replaceChildren(...copies);
  }

  /** What the guide asks for before it goes on. */
  #missingIn(onward: HTMLElement): string {
    const asked = onward.closest('[data-step]')?.querySelectorAll('[data-missing]:not([hidden]) li') ?? [];
    const words = [...asked].map(({ textContent }) => textContent);
    return words.length === 0 ? '' : [...words, this.#part.outcome.dataset['putRight']].join(' ');
  }

  async #press(): Promise<void> {
    const { outcome } = this.#part;
    const onward = this.#onward;
    const paste = onward?.closest('[data-paste]');
    if (!(paste instanceof HTMLElement)) {
      onward?.click();
      if (onward && onward === this.#onward) this.#said = this.#missingIn(onward);
      showText(outcome, this.#said);
      return;
    }
    const { paste: key = '' } = paste.dataset;
    const shown = find(this.#guide, `output[name="${key}Value"]`, HTMLOutputElement).textContent;
    // Only the window that has the focus may copy.
    if (await copyText(shown, this.#other.navigator.clipboard)) {
      announce(paste, 'value-copied', { key });
      this.#shown = this.#onward;
      this.#said = copyWords.copied(fieldWords.length(shown.length));
    } else this.#said = outcome.dataset['refused'] ?? '';
    showText(outcome, this.#said);
  }
}

function partsIn(frame: DocumentFragment) {
  const part = (selector: string): HTMLElement => find(frame, selector, HTMLElement);
  return {
    count: part('[data-count]'),
    title: part('[data-title]'),
    shape: part('.shape'),
    place: part('[data-place-words]'),
    words: part('[data-words]'),
    details: part('[data-details]'),
    button: find(frame, '[data-press]', HTMLButtonElement),
    outcome: part('[data-outcome]'),
  };
}

/** In which it is, or to which it leads. */
function stepOf(onward: HTMLElement): Element | null {
  if (onward instanceof HTMLAnchorElement) return document.getElementById(onward.hash.slice(1));
  return onward.closest('[data-step]');
}

function textOf(root: ParentNode, selector: string): string {
  return find(root, selector, HTMLElement).textContent.trim();
}
