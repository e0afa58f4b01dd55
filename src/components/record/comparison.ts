import { find } from '../../browser/find';
import { words } from './comparison.en';
import type { Listed } from '../../browser/setup-list';
import { compareSetups, type ComparedValue, type Comparison } from '../../domain/record/compare';
import type { Sheet } from '../../domain/record/read-sheet';

/** Two set-ups side by side, and the doubts about them, in words. */
export class ComparisonView {
  readonly #root: HTMLElement;
  readonly #sheets: readonly Sheet[];
  #setups: readonly Listed[] = [];

  constructor(root: HTMLElement, sheets: readonly Sheet[]) {
    this.#root = root;
    this.#sheets = sheets;
    root.addEventListener('change', () => {
      this.#compare();
    });
  }

  show(setups: readonly Listed[]): void {
    this.#setups = setups;
    this.#root.hidden = setups.length < 2;
    if (this.#root.hidden) return;
    for (const [place, index] of [
      ['[data-one]', 0],
      ['[data-other]', 1],
    ] as const) {
      const select = find(this.#root, place, HTMLSelectElement);
      const chosen = setups.find(({ at }) => at === select.value) ?? setups[index];
      select.replaceChildren(
        ...setups.map(({ at, setup }) => new Option(setup.name, at, false, at === chosen?.at)),
      );
    }
    this.#compare();
  }

  #chosen(place: string): Listed['setup'] | undefined {
    const { value } = find(this.#root, place, HTMLSelectElement);
    return this.#setups.find(({ at }) => at === value)?.setup;
  }

  #compare(): void {
    const [one, other] = [this.#chosen('[data-one]'), this.#chosen('[data-other]')];
    if (!one || !other) return;
    const compared = one === other ? [] : compareSetups(one, other, this.#sheets);
    const doubts = compared.flatMap(({ name, values }) =>
      values.flatMap((value) => value.doubts.map((doubt) => `${name}: ${doubt}`)),
    );
    find(this.#root, '[data-compare-said]', HTMLElement).textContent =
      one === other ? words.sameTwice : sayDoubts(compared, doubts.length);
    find(this.#root, '[data-doubts]', HTMLElement).replaceChildren(
      ...doubts.map((doubt) => {
        const item = document.createElement('li');
        item.textContent = doubt;
        return item;
      }),
    );
    const table = find(this.#root, '[data-compared]', HTMLElement);
    table.hidden = compared.length === 0;
    find(table, '[data-one-name]', HTMLElement).textContent = one.name;
    find(table, '[data-other-name]', HTMLElement).textContent = other.name;
    find(table, 'tbody', HTMLElement).replaceChildren(
      ...compared.flatMap(({ name, values }) => values.map((value) => this.#rowOf(name, value))),
    );
  }

  #rowOf(guide: string, { field, one, other, relation, doubts }: ComparedValue): Node {
    const row = document.importNode(
      find(this.#root, '[data-compared-row]', HTMLTemplateElement).content,
      true,
    );
    find(row, 'tr', HTMLElement).toggleAttribute('data-doubtful', doubts.length > 0);
    find(row, 'th', HTMLElement).textContent = `${guide}: ${field.label}`;
    find(row, '[data-of-one]', HTMLElement).textContent = shorten(one);
    find(row, '[data-of-other]', HTMLElement).textContent = shorten(other);
    find(row, '[data-relation]', HTMLElement).textContent = words.relations[relation];
    return row;
  }
}

function sayDoubts(compared: readonly Comparison[], doubts: number): string {
  if (compared.length === 0) return words.noValues;
  if (doubts === 0) return words.noDoubts;
  return words.doubts(doubts);
}

/** Two keys begin alike and differ further on: both ends are shown. */
function shorten(value = ''): string {
  const text = value.replaceAll(/\s+/g, ' ');
  return text.length <= 60 ? text : `${text.slice(0, 12)} … ${text.slice(-36)}`;
}
