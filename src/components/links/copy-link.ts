import { copyAddress } from '../../browser/copy';
import { find } from '../../browser/find';

/** Copies the address of a step. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = find(this, 'button', HTMLButtonElement);
    button.addEventListener(
      'click',
      () => void copyAddress(button, find(this, '[data-outcome]', HTMLElement)),
    );
    this.hidden = false;
  }
}

customElements.define('copy-link', CopyLink);
