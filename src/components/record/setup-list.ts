import { find, findAll } from '../../browser/find';
import { purposes, words } from './setup-list.en';
import { addSetup, atInUse, listSetups, type Listed } from '../../browser/setup-list';
import { removeSetup } from '../../browser/setup-removal';
import { change, choose } from '../../browser/setup-store';
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
    for (const button of findAll(root, '[data-begin]', HTMLButtonElement)) {
      button.addEventListener('click', () => {
        const purpose = button.dataset['begin'];
        if (purpose === 'add' || purpose === 'rename' || purpose === 'duplicate') this.#begin(purpose);
      });
    }
    find(root, '[data-cancel]', HTMLElement).addEventListener('click', () => {
      this.#end('');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#name(this.#box.value);
    });
    this.#delete = new AskFirst(find(root, '[data-ask-first="delete"]', HTMLElement), words.deleted, () => {
      const { isDone, putBack } = removeSetup(atInUse());
      changed();
      return {
        isDone,
        putBack: () => {
          const isBack = putBack();
          changed();
          return isBack;
        },
      };
    });
    root.hidden = false;
  }

  show(setups: readonly Listed[], about: (listed: Listed) => string): void {
    find(this.#root, '[data-several]', HTMLElement).hidden = setups.length < 2;
    const list = find(this.#root, '[data-list]', HTMLElement);
    const focused = list.contains(document.activeElement);
    list.replaceChildren(...setups.map((listed) => this.#rowOf(listed, about(listed))));
    if (focused) find(list, 'input:checked', HTMLElement).focus();
  }

  #rowOf({ at, setup }: Listed, about: string): Node {
    const row = find(this.#root, '[data-row]', HTMLTemplateElement).content.cloneNode(true);
    if (!(row instanceof DocumentFragment)) throw new Error('A template gives a fragment.');
    const radio = find(row, 'input', HTMLInputElement);
    radio.checked = at === atInUse();
    radio.addEventListener('change', () => {
      this.#delete.settle();
      choose(at);
      this.#changed();
    });
    find(row, '[data-name]', HTMLElement).textContent = setup.name;
    const on = dayOf(setup.updated);
    find(row, '[data-about]', HTMLElement).textContent = on === '' ? about : words.changed(about, on);
    return row;
  }

  get #form(): HTMLFormElement {
    return find(this.#root, '[data-naming]', HTMLFormElement);
  }

  get #box(): HTMLInputElement {
    return find(this.#root, '[data-setup-name]', HTMLInputElement);
  }

  get #inUse(): Listed | undefined {
    return listSetups().find(({ at }) => at === atInUse());
  }

  #begin(purpose: Purpose): void {
    this.#purpose = purpose;
    const { asks, does } = purposes[purpose];
    find(this.#root, '[data-asks]', HTMLElement).textContent = asks;
    find(this.#root, '[data-do]', HTMLElement).textContent = does;
    const name = this.#inUse?.setup.name ?? '';
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
    const desks = this.#purpose === 'duplicate' ? this.#inUse?.setup.desks : undefined;
    return addSetup({ name, desks: desks ?? {} }) !== undefined;
  }

  #end(outcome: string): void {
    this.#form.hidden = true;
    this.#say(outcome);
    find(this.#root, `[data-begin="${this.#purpose}"]`, HTMLElement).focus();
  }

  #say(text: string): void {
    find(this.#root, '[data-said]', HTMLElement).textContent = text;
  }
}
