import { copyShown, copyText } from '../../browser/copy';
import { announce } from '../../browser/events';
import { find } from '../../browser/find';
import { emptyToken, showToken, type MadeToken } from './show-token';

/** What signed, in the words and the forms of its public half. */
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
      const { words } = await copyShown(this.#token, 'the token');
      this.#tell('[data-made-said]', words);
    });
    this.#on('[data-read]', () => {
      announce(document, 'token-made', { token: this.#token.textContent });
      this.#tell('[data-made-said]', 'It stands in the box at the top of the page.');
    });
    this.#on('[data-copy-line]', async () => {
      const line = find(this, '[name="madePublicKeyValue"]', HTMLOutputElement);
      const { words } = await copyShown(line, 'the public key, one line');
      this.#tell('[data-made-key-said]', words);
    });
    this.#on('[data-copy-pem]', async () => {
      const copied = await copyText(this.#pem);
      const words = copied
        ? 'Copied the public key as PEM.'
        : 'The browser refused to copy. Copy the line by hand, between its BEGIN and END lines.';
      this.#tell('[data-made-key-said]', words);
    });
  }

  show(token: MadeToken, { publicKey, pem, fingerprint, words }: ShownKey): void {
    this.#pem = pem;
    this.#tell('[data-key-words]', words);
    this.#tell('[name="madePublicKeyValue"]', publicKey);
    this.#tell('[data-fingerprint]', fingerprint);
    showToken(this, token);
    this.#setShown(true);
  }

  forget(): void {
    this.#setShown(false);
    emptyToken(this);
    this.#pem = '';
    for (const place of places) this.#tell(place, '');
  }

  get #token(): HTMLOutputElement {
    return find(this, '[data-token]', HTMLOutputElement);
  }

  #on(selector: string, act: () => unknown): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #tell(place: string, words: string): void {
    find(this, place, HTMLElement).textContent = words;
  }

  #setShown(isShown: boolean): void {
    find(this, '[data-made]', HTMLElement).hidden = !isShown;
  }
}

/** What a token leaves behind beside its own text. */
const places = [
  '[name="madePublicKeyValue"]',
  '[data-key-words]',
  '[data-fingerprint]',
  '[data-made-said]',
  '[data-made-key-said]',
];

customElements.define('made-token', MadeTokenView);
