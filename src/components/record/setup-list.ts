import { find, onPress } from '../../browser/find';
import { purposes, words } from './setup-list.en';
import { addSetup, atInUse, listSetups, type Listed } from '../../browser/setup-list';
import { removeSetup } from '../../browser/setup-removal';
import { change, choose, load } from '../../browser/setup-store';
import { copyOf, say, show } from '../../browser/write';
import { dayOf } from '../../domain/record/record';
import { AskFirst } from '../setup/ask-first';

type Purpose = keyof typeof purposes;

/** The set-ups by name: one is in use, and can be named, copied and deleted. */
export class SetupList {
  readonly #root: HTMLElement;
  readonly #changed: () => void;
  readonly #delete: AskFirst;
  #purpose: Purpose = 'add';

  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    for (const purpose of ['add', 'rename', 'duplicate'] as const) {
      onPress(root, `[data-begin="${purpose}"]`, () => {
        this.#begin(purpose);
      });
    }
    onPress(root, '[data-cancel]', () => {
      this.#end('');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#name(this.#box.value);
    });
    const asks = find(root, '[data-ask-first="delete"]', HTMLElement);
    this.#delete = new AskFirst(asks, words.deleted, removeSetup, changed);
    root.hidden = false;
  }

  show(setups: readonly Listed[], about: (listed: Listed) => string): void {
    show(this.#root, '[data-several]', setups.length > 1);
    const list = find(this.#root, '[data-list]', HTMLElement);
    const focused = list.contains(document.activeElement);
    list.replaceChildren(...setups.map((listed) => this.#rowOf(listed, about(listed))));
    if (focused) find(list, 'input:checked', HTMLElement).focus();
  }

  #rowOf({ at, setup }: Listed, about: string): Node {
    const row = copyOf(this.#root, '[data-row]');
    const radio = find(row, 'input', HTMLInputElement);
    radio.checked = at === atInUse();
    radio.addEventListener('change', () => {
      this.#delete.settle();
      choose(at);
      this.#changed();
    });
    say(row, '[data-name]', setup.name);
    const on = dayOf(setup.updated);
    say(row, '[data-about]', on === '' ? about : words.changed(about, on));
    return row;
  }

  get #form(): HTMLFormElement {
    return find(this.#root, '[data-naming]', HTMLFormElement);
  }

  get #box(): HTMLInputElement {
    return find(this.#root, '[data-setup-name]', HTMLInputElement);
  }

  #begin(purpose: Purpose): void {
    this.#purpose = purpose;
    const { asks, does } = purposes[purpose];
    say(this.#root, '[data-asks]', asks);
    say(this.#root, '[data-do]', does);
    const { name } = load().setup;
    this.#box.value = { add: '', rename: name, duplicate: words.copyOf(name) }[purpose];
    this.#form.hidden = false;
    this.#say('');
    this.#box.focus();
    this.#box.select();
  }

  /** What reads a name is fetched once there is one. */
  async #name(given: string): Promise<void> {
    const { readName } = await import('../../domain/record/setup-name');
    const others = listSetups().filter(({ at }) => this.#purpose !== 'rename' || at !== atInUse());
    const read = await readName(
      given,
      others.map(({ setup }) => setup.name),
    );
    if ('problem' in read) {
      this.#say(read.problem);
      if (read.isSecret) this.#box.value = '';
      this.#box.select();
      return;
    }
    this.#delete.settle();
    const isKept = this.#keep(read.name);
    this.#changed();
    this.#end(isKept ? purposes[this.#purpose].done : words.refused);
  }

  #keep(name: string): boolean {
    if (this.#purpose === 'rename')
      return change(atInUse(), (setup) => ({ ...setup, name, updated: new Date().toISOString() }));
    return addSetup({ name, desks: this.#purpose === 'duplicate' ? load().setup.desks : {} }) !== undefined;
  }

  #end(outcome: string): void {
    this.#form.hidden = true;
    this.#say(outcome);
    find(this.#root, `[data-begin="${this.#purpose}"]`, HTMLElement).focus();
  }

  #say(text: string): void {
    say(this.#root, '[data-said]', text);
  }
}
