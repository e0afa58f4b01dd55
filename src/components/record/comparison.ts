import { find } from '../../browser/find';
import { words } from './comparison.en';
import type { Listed } from '../../browser/setup-list';
import { copyOf, made, say } from '../../browser/write';
import { compareSetups, type ComparedValue, type Comparison } from '../../domain/record/compare';
import type { Sheet } from '../../domain/record/sheet';

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
    const outcome = one === other ? words.sameTwice : sayDoubts(compared, doubts.length);
    say(this.#root, '[data-compare-said]', outcome);
    const list = find(this.#root, '[data-doubts]', HTMLElement);
    list.replaceChildren(...doubts.map((doubt) => made('li', doubt)));
    const table = find(this.#root, '[data-compared]', HTMLElement);
    table.hidden = compared.length === 0;
    say(table, '[data-one-name]', one.name);
    say(table, '[data-other-name]', other.name);
    find(table, 'tbody', HTMLElement).replaceChildren(
      ...compared.flatMap(({ name, values }) => values.map((value) => this.#rowOf(name, value))),
    );
  }

  #rowOf(guide: string, { field, one, other, relation, doubts }: ComparedValue): Node {
    const row = copyOf(this.#root, '[data-compared-row]');
    find(row, 'tr', HTMLElement).toggleAttribute('data-doubtful', doubts.length > 0);
    say(row, 'th', `${guide}: ${field.label}`);
    say(row, '[data-of-one]', shorten(one));
    say(row, '[data-of-other]', shorten(other));
    say(row, '[data-relation]', words.relations[relation]);
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
