import { find, findAll, onPress } from '../../browser/find';
import { words } from './file-offer.en';
import { focusWords } from '../../browser/focus-words';
import { addSetup, listSetups } from '../../browser/setup-list';
import { undoable, type Replaced } from '../../browser/setup-removal';
import { change, load } from '../../browser/setup-store';
import { copyOf, say, show } from '../../browser/write';
import { loadChecks } from '../../content/checks-of';
import type { DeskSetup, Setup } from '../../domain/guide/setup';
import { checkValues } from '../../domain/hand-off/check-values';
import { compareForMerge, mergeSetups, type Conflict } from '../../domain/record/merge';
import { PublicSetup } from '../../domain/record/public-setup';
import { dayOf } from '../../domain/record/record';
import { readRecordFile } from '../../domain/record/record-file';
import type { Sheet } from '../../domain/record/sheet';

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
    onPress(root, '[data-take]', () => void this.#take());
    onPress(root, '[data-leave]', () => void this.#next(words.left));
    onPress(root, '[data-untake]', () => {
      this.#untake();
    });
  }

  async read(file: File): Promise<void> {
    this.#rest = [];
    this.#putBacks = [];
    const read = file.size > largest ? { problem: words.tooLarge } : readRecordFile(await file.text());
    if ('setups' in read) this.#rest = read.setups;
    await this.#next('problem' in read ? read.problem : '');
  }

  /** Shows the next set-up of the file, or says what became of the last. */
  async #next(outcome: string): Promise<void> {
    const [next, ...rest] = this.#rest;
    this.#rest = rest;
    const offer = find(this.#root, '[data-offer]', HTMLElement);
    const said = find(this.#root, '[data-taken]', HTMLElement);
    said.textContent = outcome;
    offer.hidden = !next;
    show(this.#root, '[data-untake]', next === undefined && this.#putBacks.length > 0);
    if (!next) {
      focusWords(said);
      return;
    }
    const { setup, leftOut } = await this.#check(next);
    this.#given = PublicSetup.of(setup);
    const on = dayOf(setup.updated);
    const guides = this.#sheets.filter(({ id }) => setup.desks[id]).map(({ name }) => name);
    const without = leftOut.length === 0 ? [] : [words.leftOut(leftOut)];
    const offered = [words.offered(setup.name, on, guides), ...without, words.trust];
    say(this.#root, '[data-offer-words]', offered.join(' '));
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
      const checked = await checkValues(Object.entries(part.values), checks);
      const labels = new Map(sheet.fields.map(({ key, label }) => [key, label]));
      refused.push(...checked.refused.map(({ key }) => words.unfit(labels.get(key) ?? words.unknownValue)));
      const values = Array.from(checked.fit, ([key, { value }]) => [key, value] as const);
      desks[desk] = { ...part, values: Object.fromEntries(values) };
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
    const conflicts = merge?.conflicts ?? [];
    say(
      this.#root,
      '[data-merge-words]',
      merge ? words.merge({ ...merge, different: conflicts.length }) : '',
    );
    const list = find(this.#root, '[data-conflicts]', HTMLElement);
    list.replaceChildren(...conflicts.map((conflict) => this.#rowOf(conflict)));
  }

  #rowOf({ desk, key, own, given }: Conflict): Node {
    const row = copyOf(this.#root, '[data-conflict]');
    const sheet = this.#sheets.find(({ id }) => id === desk);
    const label = sheet?.fields.find((field) => field.key === key)?.label ?? key;
    say(row, '[data-label]', `${sheet?.name ?? desk}: ${label}`);
    say(row, '[data-own]', own);
    say(row, '[data-given]', given);
    find(row, 'input', HTMLInputElement).dataset['conflict'] = `${desk} ${key}`;
    return row;
  }

  async #take(): Promise<void> {
    const given = this.#given;
    if (!given) return;
    const checked = findAll(this.#root, 'input[data-conflict]:checked', HTMLInputElement);
    const taken = new Set(checked.map(({ dataset }) => dataset['conflict']));
    const at = new Date().toISOString();
    const into = this.#into;
    const { isDone, putBack } = undoable(() =>
      into === ''
        ? addSetup({ name: this.#freeName(given.setup.name), desks: given.setup.desks }) !== undefined
        : change(into, (own) => mergeSetups(own, given, ({ desk, key }) => taken.has(`${desk} ${key}`), at)),
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
    let free = name;
    for (let count = 2; names.has(free); count += 1) free = `${name} (${String(count)})`;
    return free;
  }
}
