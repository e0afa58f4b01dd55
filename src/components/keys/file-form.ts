import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { ValueField } from '../fields/value-field';
import { PrivateFile, type FileChoice } from './private-file';

/** In which form the private key is saved, and its passphrase where the form has one. */
class FileForm extends HTMLElement {
  connectedCallback(): void {
    loadsLater(load);
    this.#select.addEventListener('change', () => {
      this.#showForm();
    });
    this.#passphrase.loadWith(async () => ({ read: (await load()).judgePassphrase }));
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
    const { privateForms, noPassphrase } = await load();
    const row = privateForms.find(({ form }) => form === this.#select.value) ?? privateForms[0];
    if (!row.isEncrypted) return { form: row.form };
    const reading = await this.#passphrase.settle();
    if (!reading) this.#passphrase.showCross(noPassphrase);
    if (reading && reading.verdict !== 'stop') return { form: row.form, passphrase: this.#passphrase.text };
    this.#passphrase.control.focus();
    return undefined;
  }

  clear(): void {
    this.#passphrase.fill('');
    this.#reveal(false);
  }

  get #select(): HTMLSelectElement {
    return find(this, 'select', HTMLSelectElement);
  }

  /** What is there only for the form with a passphrase. */
  get #locked(): HTMLElement {
    return find(this, '[data-locked]', HTMLElement);
  }

  get #passphrase(): ValueField {
    return find(this, 'value-field', ValueField);
  }

  #showForm(): void {
    const option = this.#select.selectedOptions[0];
    find(this, '[data-form-words]', HTMLElement).textContent = option?.dataset['words'] ?? '';
    find(this, 'code[data-in-node]', HTMLElement).textContent = option?.dataset['inNode'] ?? '';
    this.#locked.hidden = option?.dataset['encrypted'] === undefined;
  }

  #reveal(isShown: boolean): void {
    this.#passphrase.control.setAttribute('type', isShown ? 'text' : 'password');
    find(this, '[data-reveal]', HTMLButtonElement).setAttribute('aria-pressed', String(isShown));
  }
}

async function load() {
  const [forms, judge] = await Promise.all([
    import('../../domain/keys/write-private-key'),
    import('../../domain/keys/judge-passphrase'),
  ]);
  const { judgePassphrase } = judge;
  return { privateForms: forms.privateForms, judgePassphrase, noPassphrase: judgePassphrase('') };
}

customElements.define('file-form', FileForm);
