import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { showVerdict } from '../fields/show-verdict';
import { PrivateFile, type FileChoice } from './private-file';

/** In which form the private half is saved, and its passphrase where the form has one. */
class FileForm extends HTMLElement {
  connectedCallback(): void {
    loadsLater(load);
    this.#select.addEventListener('change', () => {
      this.#showForm();
    });
    this.#passphrase.addEventListener('input', () => void this.#judge());
    const reveal = find(this, '[data-reveal]', HTMLButtonElement);
    reveal.addEventListener('click', () => {
      this.#reveal(reveal.getAttribute('aria-pressed') !== 'true');
    });
    this.#showForm();
    const file = this.closest('private-file');
    if (file instanceof PrivateFile) file.chooseWith(this);
  }

  /** `undefined` where the passphrase will not do: that is said, and the box has focus. */
  async choose(): Promise<FileChoice | undefined> {
    const { privateForms } = await load();
    const row = privateForms.find(({ form }) => form === this.#select.value) ?? privateForms[0];
    if (!row.isEncrypted) return { form: row.form };
    if ((await this.#judge()) !== 'stop') return { form: row.form, passphrase: this.#passphrase.value };
    this.#passphrase.focus();
    return undefined;
  }

  clear(): void {
    this.#passphrase.value = '';
    this.#reveal(false);
    showVerdict(this.#locked, undefined);
  }

  get #select(): HTMLSelectElement {
    return find(this, 'select', HTMLSelectElement);
  }

  /** What stands there only for the form with a passphrase. */
  get #locked(): HTMLElement {
    return find(this, '[data-locked]', HTMLElement);
  }

  get #passphrase(): HTMLInputElement {
    return find(this, '[data-passphrase]', HTMLInputElement);
  }

  #showForm(): void {
    const option = this.#select.selectedOptions[0];
    find(this, '[data-form-words]', HTMLElement).textContent = option?.dataset['words'] ?? '';
    find(this, 'code[data-in-node]', HTMLElement).textContent = option?.dataset['inNode'] ?? '';
    this.#locked.hidden = option?.dataset['encrypted'] === undefined;
  }

  #reveal(isShown: boolean): void {
    this.#passphrase.type = isShown ? 'text' : 'password';
    find(this, '[data-reveal]', HTMLButtonElement).setAttribute('aria-pressed', String(isShown));
  }

  async #judge(): Promise<string> {
    const { judgePassphrase } = await load();
    const reading = judgePassphrase(this.#passphrase.value);
    showVerdict(this.#locked, reading);
    return reading.verdict;
  }
}

async function load() {
  const [forms, judge] = await Promise.all([
    import('../../domain/keys/write-private-key'),
    import('../../domain/keys/judge-passphrase'),
  ]);
  return { privateForms: forms.privateForms, judgePassphrase: judge.judgePassphrase };
}

customElements.define('file-form', FileForm);
