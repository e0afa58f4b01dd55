import { sayMoment } from '../../domain/text/locale';
import { marksIn } from '../../domain/guide/progress';
import { opened as words } from './hand-off.en';
import { findAll } from '../../browser/find';
import { KeptDesk } from '../../browser/setup-store';
import { copyOf, made } from '../../browser/write';
import { loadChecks } from '../../content/checks-of';
import { checkValues, type Checked } from '../../domain/hand-off/check-values';
import { comparisonOf } from '../../domain/hand-off/compare-by';
import type { HandOff } from '../../domain/hand-off/hand-off';
import { compareWith, mergeHandOff, undoMerge } from '../../domain/hand-off/merge-hand-off';
import type { DeskSetup } from '../../domain/guide/setup';
import { GuideField } from '../guide/guide-field';
import type { GuideStep } from '../guide/guide-facts';
import { OpenedRow } from './opened-row';
import { isCompared, labelOf, Sheet } from './sheet';

interface Handlers {
  /** Nothing of it waits any more. */
  readonly settled: () => void;
  readonly sendBack: (handOff: HandOff) => void;
}

/** Shows what a hand-off carries before anything of it is used, and takes over what the reader chose. */
export class OpenedSheet extends Sheet {
  readonly #home: string;
  readonly #steps: readonly GuideStep[];
  readonly #handlers: Handlers;
  #handOff: HandOff | undefined;
  #fit: Checked['fit'] = new Map();
  #rows: readonly OpenedRow[] = [];
  #undo: (() => void) | undefined;

  constructor(owner: HTMLElement, home: string, steps: readonly GuideStep[], handlers: Handlers) {
    super(owner, 'opened');
    this.#home = home;
    this.#steps = steps;
    this.#handlers = handlers;
    this.on('[data-take]', () => {
      this.#take();
    });
    this.on('[data-drop]', () => {
      this.close();
      handlers.settled();
    });
    this.on('[data-undo]', () => {
      this.#undo?.();
    });
    this.on('[data-return]', () => {
      this.close();
      if (this.#handOff) handlers.sendBack(this.#handOff);
    });
  }

  async present(handOff: HandOff, heading: string): Promise<void> {
    this.#handOff = handOff;
    const { checks } = await loadChecks(this.#home);
    const { fit, refused } = await checkValues(handOff.values, checks);
    this.#fit = fit;
    this.text('[data-from]', fromWords(handOff));
    this.text('[data-note]', handOff.note);
    this.show('[data-note]', handOff.note !== '');
    this.listRefused(refused);
    this.show('[data-marks]', handOff.marks.size > 0);
    this.text('[data-marks]', words.marks(handOff.marks.size));
    this.#listSteps(handOff.steps);
    this.text('[data-outcome]', '');
    this.show('[data-undo]', false);
    this.show('[data-return]', !handOff.returns);
    await this.#showRows();
    this.open(heading);
  }

  get #texts(): Map<string, string> {
    return new Map(Array.from(this.#fit, ([key, { value }]) => [key, value]));
  }

  get #kept(): KeptDesk {
    return new KeptDesk(this.#handOff?.guide ?? '');
  }

  async #showRows(): Promise<void> {
    const compared = new Set(this.#rows.filter((row) => row.isCompared).map(({ key }) => key));
    this.#rows = await Promise.all(
      compareWith(this.#kept.desk, this.#texts).map(async (row) => {
        const reading = this.#fit.get(row.key);
        const needs = row.state !== 'same' && isCompared(row.key) && reading;
        const comparison = needs ? await comparisonOf(reading) : undefined;
        const copy = copyOf(this.root, 'template[data-row]');
        return new OpenedRow(copy, row, labelOf(row.key), comparison, compared.has(row.key));
      }),
    );
    this.part('[data-rows]').replaceChildren(...this.#rows.map(({ root }) => root));
  }

  /** What has to be compared and is not goes into its field and waits there; all else that was chosen is kept. */
  #take(): void {
    if (!this.#handOff) return;
    const chosen = this.#rows.filter(({ isChosen }) => isChosen);
    const ready = new Set(chosen.filter(({ mayBeUsed }) => mayBeUsed).map(({ key }) => key));
    const waiting = chosen.filter(({ mayBeUsed }) => !mayBeUsed).map(({ key }) => key);
    const { marks } = this.#handOff;
    const kept = this.#kept;
    const before = kept.desk;
    const actions = this.#steps.flatMap(marksIn);
    const merge = (desk: DeskSetup) => mergeHandOff(desk, { values: this.#texts, marks }, ready, actions);
    kept.change(merge);
    const after = kept.desk;
    this.#tellPage(kept.isKept ? [] : [...ready]);
    for (const key of waiting) fieldOf(key)?.fill(this.#texts.get(key) ?? '', { pending: words.waits });
    this.#undo = () => {
      this.#takeBack(before, after, waiting);
    };
    void this.#showRows();
    this.show('[data-undo]', true);
    this.text('[data-outcome]', takenWords(ready.size, waiting.map(labelOf)));
    this.part('[data-outcome]').scrollIntoView({ block: 'nearest' });
    if (waiting.length === 0) this.#handlers.settled();
  }

  #takeBack(before: DeskSetup, after: DeskSetup, waiting: readonly string[]): void {
    this.#kept.change((desk) => undoMerge(desk, before, after));
    this.#tellPage([]);
    for (const key of waiting) fieldOf(key)?.fill(before.values[key] ?? '', { origin: before.origins[key] });
    void this.#showRows();
    this.show('[data-undo]', false);
    this.text('[data-outcome]', words.undone);
    this.part('[data-take]').focus();
  }

  /** The guide hears of it as of a change in another tab; what cannot be kept is in its field at least. */
  #tellPage(unkept: readonly string[]): void {
    dispatchEvent(new Event('storage'));
    for (const key of unkept) fieldOf(key)?.fill(this.#texts.get(key) ?? '');
  }

  #listSteps(ids: readonly string[]): void {
    const known = this.#steps.filter(({ id }) => ids.includes(id));
    const items = known.map(({ id, title }) => {
      const [item, link] = [made('li'), made('a', title)];
      link.href = `#${id}`;
      link.addEventListener('click', () => {
        this.close();
      });
      item.append(link);
      return item;
    });
    const missing = ids.length - known.length;
    const lost = missing > 0 ? [made('li', words.missing(missing))] : [];
    this.part('[data-steps]').replaceChildren(...items, ...lost);
  }
}

function fieldOf(key: string): GuideField | undefined {
  return findAll(document, `guide-field[data-field="${CSS.escape(key)}"]`, GuideField)[0];
}

function fromWords({ made: at, name, returns }: HandOff): string {
  const day = sayMoment(new Date(at));
  return words.from({ returns, name, day });
}

function takenWords(count: number, waiting: readonly string[]): string {
  const taken = words.taken(count);
  return waiting.length === 0 ? taken : `${taken} ${words.waiting(waiting)}`;
}
