import { copyText } from '../../browser/copy';
import { find } from '../../browser/find';

/** Copies the address of a step, without the query. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = find(this, 'button', HTMLButtonElement);
    button.addEventListener('click', () => void this.#copy(button.dataset['hash'] ?? ''));
    this.hidden = false;
  }

  async #copy(hash: string): Promise<void> {
    const link = new URL(`#${hash}`, location.origin + location.pathname).href;
    const copied = await copyText(link);
    find(this, '[data-outcome]', HTMLElement).textContent = copied
      ? 'Link copied.'
      : `Copying was refused: ${link}`;
  }
}

customElements.define('copy-link', CopyLink);
