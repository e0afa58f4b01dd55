/**
 * The private key, from its making until it is stored: extractable in memory until "I have stored it", and shown
 * only while that is asked for. In no attribute, no storage and no message at any time.
 */
import { copyShown, showCopied } from '../../browser/copy';
import { describeError } from '../../browser/describe-error';
import { announce } from '../../browser/events';
import { find } from '../../browser/find';
import { saveFile } from '../../browser/save-file';
import type { KeyPair, PrivateKeyFile } from '../../domain/keys/make-key-pair';
import type { PrivateFileForm } from '../../domain/keys/write-private-key';
import { words } from './key-maker.en';

/** Says in which form the file is written. Where there is none, it is PKCS#8. */
export interface FileChooser {
  /** `undefined`: the form lacks something, which was said. */
  readonly choose: () => Promise<FileChoice | undefined>;
  readonly clear: () => void;
}

export interface FileChoice {
  readonly form?: PrivateFileForm;
  readonly passphrase?: string;
}

export class PrivateFile extends HTMLElement {
  #pair: KeyPair | undefined;
  #turn = 0;
  #chooser: FileChooser | undefined;

  connectedCallback(): void {
    this.#on('[data-save]', () => this.#save());
    this.#on('[data-stored]', () => this.#store());
    this.#on('[data-copy]', async () => {
      const done = await copyShown(find(this, '[data-pem]', HTMLElement), words.privateKey);
      const said = find(this, '[data-show] [data-outcome]', HTMLElement);
      showCopied(find(this, '[data-copy]', HTMLElement), said, done);
    });
    find(this, '[data-show]', HTMLDetailsElement).addEventListener('toggle', () => void this.#show());
    // What is shown belongs to the form and the passphrase that were chosen.
    this.addEventListener('input', () => {
      this.#hideText();
    });
  }

  /** Whether something would be lost. A file that was offered does not count: nobody knows that it was kept. */
  get isUnstored(): boolean {
    return this.#pair !== undefined;
  }

  chooseWith(chooser: FileChooser): void {
    this.#chooser = chooser;
  }

  take(pair: KeyPair, { takesFocus }: { takesFocus: boolean }): void {
    this.#pair = pair;
    this.hidden = false;
    if (takesFocus) find(this, '[data-save]', HTMLButtonElement).focus();
  }

  drop(): void {
    this.#pair = undefined;
    this.hidden = true;
    find(this, '[data-stored]', HTMLElement).hidden = true;
    this.#sayOffered('');
    this.#hideText();
    this.#chooser?.clear();
  }

  #on(selector: string, act: () => unknown): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  /** In the form that is chosen. `undefined` where its passphrase will not do, or the pair is gone meanwhile. */
  async #write(): Promise<PrivateKeyFile | undefined> {
    const pair = this.#pair;
    const turn = (this.#turn += 1);
    const choice: FileChoice | undefined = this.#chooser ? await this.#chooser.choose() : {};
    if (!pair || !choice || pair !== this.#pair) return undefined;
    const file = await pair.savePrivateKey(choice.form, choice.passphrase);
    return turn === this.#turn && pair === this.#pair ? file : undefined;
  }

  async #save(): Promise<void> {
    try {
      const file = await this.#write();
      if (!file) return;
      saveFile(file.name, file.text, file.type);
      find(this, '[data-stored]', HTMLElement).hidden = false;
      this.#sayOffered(words.offered(file.name));
    } catch (error) {
      this.#sayRefused(words.notSaved(describeError(error)));
    }
  }

  async #store(): Promise<void> {
    const pair = this.#pair;
    if (!pair) return;
    // Where it fails, this page cannot sign any more; the file can.
    await pair.seal().catch(() => undefined);
    this.drop();
    announce(this, 'key-stored', { fingerprint: pair.fingerprint });
  }

  async #show(): Promise<void> {
    if (!find(this, '[data-show]', HTMLDetailsElement).open) {
      this.#hideText();
      return;
    }
    const details = find(this, '[data-show]', HTMLDetailsElement);
    try {
      const file = await this.#write();
      // It may have been closed again meanwhile.
      if (file && details.open) find(this, '[data-pem]', HTMLElement).textContent = file.text;
      else this.#hideText();
    } catch (error) {
      this.#hideText();
      this.#sayRefused(words.notShown(describeError(error)));
    }
  }

  #hideText(): void {
    find(this, '[data-pem]', HTMLElement).textContent = '';
    find(this, '[data-show]', HTMLDetailsElement).open = false;
    this.#sayShown('');
  }

  #sayShown(text: string): void {
    find(this, '[data-show] [data-outcome]', HTMLElement).textContent = text;
  }

  #sayRefused(text: string): void {
    this.#sayOffered(`${text} ${words.stillHere}`);
    find(this, '[data-unsaved]', HTMLElement).hidden = false;
    find(this, '[data-refused]', HTMLElement).hidden = false;
  }

  /** What was said about one pair's file must not be beside the next pair. */
  #sayOffered(text: string): void {
    find(this, '[data-unsaved]', HTMLElement).hidden = text !== '';
    find(this, '[data-offered]', HTMLElement).textContent = text;
    find(this, '[data-refused]', HTMLElement).hidden = true;
  }
}

customElements.define('private-file', PrivateFile);
