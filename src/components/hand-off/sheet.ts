import { find, findAll, onPress } from '../../browser/find';
import { refused } from './hand-off.en';
import type { Refused } from '../../domain/hand-off/check-values';
import { plainName } from '../../browser/foreign-name';
import { made, say, show } from '../../browser/write';
import { quoted } from '../../domain/text/locale';

/** A dialog of the hand-off. It is at the end of the page, because the column around its button may be hidden. */
export class Sheet {
  readonly root: HTMLDialogElement;

  constructor(owner: HTMLElement, name: string) {
    this.root = find(owner, `[data-sheet="${name}"]`, HTMLDialogElement);
    document.body.append(this.root);
    this.on('[data-close]', () => {
      this.close();
    });
  }

  open(heading: string): void {
    this.text('[data-heading]', heading);
    if (!this.root.open) this.root.showModal();
    this.part('[data-heading]').focus();
  }

  close(): void {
    this.root.close();
  }

  on(selector: string, act: () => void): void {
    onPress(this.root, selector, act);
  }

  part(selector: string): HTMLElement {
    return find(this.root, selector, HTMLElement);
  }

  text(selector: string, words: string): void {
    say(this.root, selector, words);
  }

  show(selector: string, isShown: boolean): void {
    show(this.root, selector, isShown);
  }

  listRefused(all: readonly Refused[]): void {
    this.show('[data-left]', all.length > 0);
    this.part('[data-left-out]').replaceChildren(...all.map((each) => made('li', refusedWords(each))));
  }
}

/** What a field is called on this page. */
export function labelOf(key: string): string {
  return (
    findAll(document, `label[for="field-${CSS.escape(key)}"]`, HTMLElement)[0]?.textContent.trim() ??
    quoted(plainName(key))
  );
}

/** A link may bring a key, a code or an address to none of these: people compare them first. */
export function isCompared(key: string): boolean {
  return document.querySelector(`[data-field="${CSS.escape(key)}"][data-by-link]`) === null;
}

/** Name and value, for a list of them. */
export function pairOf(name: string, value: string): HTMLElement[] {
  const [term, text] = [made('dt', name), made('dd', value)];
  text.translate = false;
  return [term, text];
}

function refusedWords({ key, problem, words }: Refused): string {
  const said = refused(labelOf(key), problem);
  return words === undefined ? said : `${said} ${words}`;
}
