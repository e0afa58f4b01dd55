import { find } from '../../browser/find';
import { words } from './file-offer.en';
import { focusWords } from '../../browser/focus-words';
import { addSetup, listSetups } from '../../browser/setup-list';
import { undoable, type Replaced } from '../../browser/setup-removal';
import { change, load } from '../../browser/setup-store';
import { loadChecks } from '../../content/checks-of';
import type { DeskSetup, Setup } from '../../domain/guide/setup';
import { compareForMerge, mergeSetups, type Conflict } from '../../domain/record/merge';
import { PublicSetup } from '../../domain/record/public-setup';
import { dayOf } from '../../domain/record/record';
import { readRecordFile } from '../../domain/record/record-file';
import type { Sheet } from '../../domain/record/read-sheet';

/** Bytes: a set-up has a few thousand. */
const largest = 2_000_000;

/** Shows what a file holds before anything of it is kept; values that differ stay as they are until one says so. */
export class FileOffer {
  readonly #root: HTMLElement;
  readonly #sheets: readonly Sheet[];
  readonly #changed: () => void;
  #given: PublicSetup | undefined;
  /** Those of the file that come after the one that is shown. */
  #rest: readonly PublicSetup[] = [];
  /** For each set-up of the file that was taken over, the last first. */
  #putBacks: readonly Replaced['putBack'][] = [];

  constructor(root: HTMLElement, sheets: readonly Sheet[], changed: () => void) {
    this.#root = root;
    this.#sheets = sheets;
    this.#changed = changed;
    find(root, '[data-into]', HTMLElement).addEventListener('change', () => {
      this.#showMerge();
    });
    find(root, '[data-take]', HTMLElement).addEventListener('click', () => void this.#take());
    find(root, '[data-leave]', HTMLElement).addEventListener('click', () => void this.#next(words.left));
    find(root, '[data-untake]', HTMLElement).addEventListener('click', () => {
      this.#untake();
    });
  }

  async read(file: File): Promise<void> {
    this.#rest = [];
    this.#putBacks = [];
    if (file.size > largest) {
      await this.#next(words.tooLarge);
      return;
    }
    const read = readRecordFile(await file.text());
    if ('problem' in read) {
      await this.#next(read.problem);
      return;
    }
    this.#rest = read.setups;
    await this.#next('');
  }

  /** Shows the next set-up of the file, or says what became of the last. */
  async #next(outcome: string): Promise<void> {
    const [next, ...rest] = this.#rest;
    this.#rest = rest;
    const offer = find(this.#root, '[data-offer]', HTMLElement);
    const said = find(this.#root, '[data-taken]', HTMLElement);
    said.textContent = outcome;
    offer.hidden = !next;
    find(this.#root, '[data-untake]', HTMLElement).hidden = next !== undefined || this.#putBacks.length === 0;
    if (!next) {
      focusWords(said);
      return;
    }
    const { setup, leftOut } = await this.#check(next);
    this.#given = PublicSetup.of(setup);
    const on = dayOf(setup.updated);
    const guides = this.#sheets.filter(({ id }) => setup.desks[id]).map(({ name }) => name);
    find(this.#root, '[data-offer-words]', HTMLElement).textContent = [
      words.offered(setup.name, on, guides),
      ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut)]),
      words.trust,
    ].join(' ');
    this.#fillTargets(setup);
    this.#showMerge();
    offer.focus();
  }

  /** What the fields themselves would stop is not taken, nor what no guide knows. */
  async #check({ setup, leftOut }: PublicSetup): Promise<{ setup: Setup; leftOut: readonly string[] }> {
    const refused = leftOut.map((place) => words.secret(place));
    const desks: Record<string, DeskSetup> = {};
    for (const [desk, part] of Object.entries(setup.desks)) {
      const sheet = this.#sheets.find(({ id }) => id === desk);
      if (!sheet) {
        refused.push(words.unknownGuide);
        continue;
      }
      const { checks } = await loadChecks(sheet.home);
      const values: Record<string, string> = {};
      for (const [key, text] of Object.entries(part.values)) {
        const label = sheet.fields.find((field) => field.key === key)?.label;
        const reading = label === undefined ? undefined : await checks[key]?.read(text);
        if (reading?.value === undefined) refused.push(words.unfit(label ?? words.unknownValue));
        else values[key] = reading.value;
      }
      desks[desk] = { ...part, values };
    }
    return { setup: { ...setup, desks }, leftOut: refused };
  }

  /** The own set-up of that id or name is proposed. */
  #fillTargets(setup: Setup): void {
    const own = listSetups();
    const alike =
      own.find((each) => each.setup.id === setup.id) ?? own.find((each) => each.setup.name === setup.name);
    const option = (value: string, text: string): HTMLOptionElement =>
      new Option(text, value, false, value === alike?.at);
    find(this.#root, '[data-into]', HTMLSelectElement).replaceChildren(
      option('', words.newSetup),
      ...own.map((each) => option(each.at, each.setup.name)),
    );
  }

  get #into(): string {
    return find(this.#root, '[data-into]', HTMLSelectElement).value;
  }

  #showMerge(): void {
    if (!this.#given) return;
    const merge = this.#into === '' ? undefined : compareForMerge(load(this.#into).setup, this.#given);
    find(this.#root, '[data-merge-words]', HTMLElement).textContent = merge
      ? words.merge({ ...merge, different: merge.conflicts.length })
      : '';
    find(this.#root, '[data-conflicts]', HTMLElement).replaceChildren(
      ...(merge?.conflicts ?? []).map((conflict) => this.#rowOf(conflict)),
    );
  }

  #rowOf({ desk, key, own, given }: Conflict): Node {
    const row = document.importNode(find(this.#root, '[data-conflict]', HTMLTemplateElement).content, true);
    const sheet = this.#sheets.find(({ id }) => id === desk);
    const label = sheet?.fields.find((field) => field.key === key)?.label ?? key;
    find(row, '[data-label]', HTMLElement).textContent = `${sheet?.name ?? desk}: ${label}`;
    find(row, '[data-own]', HTMLElement).textContent = own;
    find(row, '[data-given]', HTMLElement).textContent = given;
    find(row, 'input', HTMLInputElement).dataset['conflict'] = `${desk} ${key}`;
    return row;
  }

  async #take(): Promise<void> {
    const given = this.#given;
    if (!given) return;
    const taken = (conflict: Pick<Conflict, 'desk' | 'key'>): boolean =>
      find(this.#root, `[data-conflict="${conflict.desk} ${conflict.key}"]`, HTMLInputElement).checked;
    const at = new Date().toISOString();
    const into = this.#into;
    const { isDone, putBack } = undoable(() =>
      into === ''
        ? addSetup({ name: this.#freeName(given.setup.name), desks: given.setup.desks }) !== undefined
        : change(into, (own) => mergeSetups(own, given, taken, at)),
    );
    if (isDone) this.#putBacks = [putBack, ...this.#putBacks];
    this.#changed();
    await this.#next(isDone ? words.taken : words.refused);
  }

  #untake(): void {
    const isBack = this.#putBacks.map((putBack) => putBack()).every(Boolean);
    this.#putBacks = [];
    this.#changed();
    void this.#next(isBack ? words.back : words.backWithOthers);
  }

  #freeName(name: string): string {
    const names = new Set(listSetups().map(({ setup }) => setup.name));
    if (!names.has(name)) return name;
    const found = Array.from({ length: names.size + 1 }, (_, index) => `${name} (${String(index + 2)})`);
    return found.find((each) => !names.has(each)) ?? name;
  }
}
