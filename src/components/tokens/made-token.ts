import { copyShown, copyText, showCopied } from '../../browser/copy';
import { announce } from '../../browser/events';
import { find } from '../../browser/find';
import { words } from './token-maker.en';

/** What signed, in words and in the forms of its public key. */
export interface ShownKey {
  readonly publicKey: string;
  readonly pem: string;
  readonly fingerprint: string;
  readonly words: string;
}

/** The token that was made, with what it says and the key that it is checked with. Empty and hidden without one. */
export class MadeTokenView extends HTMLElement {
  #pem = '';

  connectedCallback(): void {
    this.#on('[data-copy-token]', async () => {
      this.#showCopied('token', await copyShown(this.#token, words.copied.token));
    });
    this.#on('[data-read]', () => {
      announce(document, 'token-made', { token: this.#token.textContent });
      this.#fill('[data-made-said]', words.readAbove);
    });
    this.#on('[data-copy-line]', async () => {
      const line = find(this, '[name="madePublicKeyValue"]', HTMLOutputElement);
      this.#showCopied('line', await copyShown(line, words.copied.line));
    });
    this.#on('[data-copy-pem]', async () => {
      const copied = await copyText(this.#pem);
      this.#showCopied('pem', { copied, words: copied ? words.copied.pem : words.copied.pemFailed });
    });
  }

  /** Beside the token, which is there. `examples`: the claims in which nobody put a value of their own. */
  show({ publicKey, pem, fingerprint, words: said }: ShownKey, examples: readonly string[]): void {
    this.#pem = pem;
    this.#fill('[data-key-words]', said);
    this.#fill('[name="madePublicKeyValue"]', publicKey);
    this.#fill('[data-fingerprint]', fingerprint);
    this.#fill('[data-made-examples]', examples.length === 0 ? '' : words.examples(examples));
    this.#setShown(true);
  }

  forget(): void {
    this.#setShown(false);
    find(this, '[data-marks]', HTMLElement).hidden = true;
    this.#pem = '';
    for (const place of places) this.#fill(place, '');
  }

  get #token(): HTMLOutputElement {
    return find(this, '[data-token]', HTMLOutputElement);
  }

  #on(selector: string, act: () => unknown): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #showCopied(what: string, done: { copied: boolean; words: string }): void {
    const button = find(this, `[data-copy-${what}]`, HTMLElement);
    const said = button.parentElement?.querySelector('[role="status"]');
    if (said instanceof HTMLElement) showCopied(button, said, done);
  }

  #fill(place: string, text: string): void {
    find(this, place, HTMLElement).textContent = text;
  }

  #setShown(isShown: boolean): void {
    find(this, '[data-made]', HTMLElement).hidden = !isShown;
  }
}

/** The place of a token and of its message. */
const places = [
  '[data-token]',
  '[data-says]',
  '[data-marks]',
  '[name="madePublicKeyValue"]',
  '[data-key-words]',
  '[data-fingerprint]',
  '[data-made-said]',
  '[data-made-examples]',
  '[data-made-key-said]',
];

customElements.define('made-token', MadeTokenView);
