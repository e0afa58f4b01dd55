import { find } from '../../browser/find';
import { row as words } from './hand-off.en';
import type { Comparison } from '../../domain/hand-off/compare-by';
import type { Row } from '../../domain/hand-off/merge-hand-off';

/** One value of a hand-off, next to the one that is here, with the choice between them. */
export class OpenedRow {
  readonly root: HTMLElement;
  readonly key: string;
  readonly #row: Row;
  readonly #comparison: Comparison | undefined;

  constructor(
    copy: DocumentFragment,
    row: Row,
    label: string,
    comparison: Comparison | undefined,
    compared: boolean,
  ) {
    this.root = find(copy, 'li', HTMLElement);
    this.key = row.key;
    this.#row = row;
    this.#comparison = comparison;
    this.#part('[data-label]').textContent = label;
    this.#part('[data-state]').textContent = words.states[row.state];
    this.#part('[data-legend]').textContent = words.legend(label);
    this.#part('[data-theirs]').textContent = row.theirs;
    this.#part('[data-mine]').textContent = row.mine ?? '';
    this.#showChoice();
    this.#part('[data-compare]').hidden = comparison === undefined;
    if (!comparison) return;
    this.#part('[data-compare-what]').textContent = words.asks[comparison.by];
    this.#part('[data-compare-shown]').textContent = comparison.shown;
    this.#input('[data-compared]').checked = compared;
  }

  get isChosen(): boolean {
    return this.#row.state !== 'same' && this.#input('[value="theirs"]').checked;
  }

  get isCompared(): boolean {
    return this.#comparison !== undefined && this.#input('[data-compared]').checked;
  }

  get mayBeUsed(): boolean {
    return this.#comparison === undefined || this.isCompared;
  }

  /** What is here stays unless the reader says so; an empty place takes theirs. */
  #showChoice(): void {
    const { state, key } = this.#row;
    for (const value of ['mine', 'theirs']) {
      const input = this.#input(`[value="${value}"]`);
      input.name = `handOff-${key}`;
      input.checked = value === (state === 'differs' ? 'mine' : 'theirs');
    }
    const choice = this.#part('[data-choice]');
    choice.dataset['choice'] = state;
    choice.hidden = state === 'same';
    if (state !== 'differs') return;
    this.#part('[data-theirs-words]').textContent = words.takeTheirs;
    this.#part('[data-mine-words]').textContent = words.keepMine;
  }

  #part(selector: string): HTMLElement {
    return find(this.root, selector, HTMLElement);
  }

  #input(selector: string): HTMLInputElement {
    return find(this.root, selector, HTMLInputElement);
  }
}
