import { copyShown, showCopied } from '../../browser/copy';
import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { saveFile } from '../../browser/save-file';
import type { PublicForms, WrittenForm } from './public-forms';
import { words } from './public-outputs.en';

/** The box that will take the key. */
export interface Taker {
  readonly form: string;
  /** "“Your public key” in the assistant"; empty where nobody knows which box it is. */
  readonly box: string;
}

/** Shows one public key in any of its forms, to be copied or saved. */
export class PublicOutputs extends HTMLElement {
  #forms: PublicForms | undefined;
  #prints: ReadonlyMap<string, string> = new Map();
  #shown: WrittenForm | undefined;
  #taker: Taker | undefined;
  #turn = 0;

  connectedCallback(): void {
    loadsLater(load);
    // Of the tabs, and of what a form asks for.
    this.addEventListener('change', () => void this.#showForm());
    find(this, '[data-copy]', HTMLButtonElement).addEventListener('click', () => void this.#copy());
    find(this, '[data-save]', HTMLButtonElement).addEventListener('click', () => {
      this.#save();
    });
  }

  /** `publicKey`: one line of base64, SubjectPublicKeyInfo. The newest one wins. The text does not wait for prints. */
  async show(publicKey: string): Promise<void> {
    const turn = (this.#turn += 1);
    const { formsOf } = await load();
    if (turn !== this.#turn) return;
    const forms = formsOf(publicKey, this);
    this.#forms = forms;
    this.#prints = new Map();
    await this.#showForm();
    const prints = await forms?.prints();
    if (turn === this.#turn) this.#showPrints(prints);
  }

  clear(): void {
    this.#turn += 1;
    this.#forms = undefined;
    this.#showPrints(undefined);
    void this.#showForm();
  }

  /** The form that the box takes comes first and is chosen; the others stay one click away. */
  recommend(taker: Taker): void {
    this.#taker = taker;
    const choices = this.#choices;
    const wanted = choices.find(({ value }) => value === taker.form) ?? choices[0];
    const label = wanted?.closest('label');
    if (!wanted || !label) return;
    label.parentElement?.insertBefore(label, choices[0]?.closest('label') ?? null);
    wanted.checked = true;
    void this.#showForm();
  }

  get #choices(): HTMLInputElement[] {
    return findAll(this, '[data-forms] input', HTMLInputElement);
  }

  get #chosen(): string {
    return this.#choices.find(({ checked }) => checked)?.value ?? '';
  }

  /** "“Your public key” in the assistant", where it takes the form that is shown. */
  get #box(): string {
    return this.#shown?.form === this.#taker?.form ? (this.#taker?.box ?? '') : '';
  }

  async #showForm(): Promise<void> {
    const forms = this.#forms;
    const form = this.#chosen;
    const shown = await forms?.write(form);
    if (forms !== this.#forms || form !== this.#chosen) return;
    this.#shown = shown;
    this.hidden = shown === undefined;
    find(this, '[data-text]', HTMLElement).textContent = shown?.text ?? '';
    find(this, '[data-words]', HTMLElement).textContent = shown?.says(this.#box) ?? '';
    find(this, '[data-copy-label]', HTMLElement).textContent =
      this.#box === '' ? words.copyAs(shown?.name ?? '') : words.copyFor(this.#box);
    for (const name of ['copy', 'save']) {
      find(this, `[data-${name}]`, HTMLButtonElement).disabled = !shown?.text;
    }
    this.#say('');
  }

  #showPrints(prints: ReadonlyMap<string, string> = new Map()): void {
    this.#prints = prints;
    for (const place of findAll(this, '[data-print]', HTMLElement)) {
      place.textContent = prints.get(place.dataset['print'] ?? '') ?? words.noPrint;
    }
  }

  async #copy(): Promise<void> {
    const shown = find(this, '[data-text]', HTMLElement);
    const done = await copyShown(shown, words.copied(shown.textContent.length));
    showCopied(find(this, '[data-copy]', HTMLElement), find(this, '[data-outcome]', HTMLElement), done);
  }

  #save(): void {
    const shown = this.#shown;
    if (!shown) return;
    const name = shown.file(this.#prints.get('fingerprint'));
    saveFile(name, shown.text, shown.type);
    this.#say(words.offered(name));
  }

  #say(text: string): void {
    find(this, '[data-outcome]', HTMLElement).textContent = text;
  }
}

const load = () => import('./public-forms');

customElements.define('public-outputs', PublicOutputs);
