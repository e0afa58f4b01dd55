import { copyShown, showCopied } from '../../browser/copy';
import { words } from './copy-value.en';
import { announce } from '../../browser/events';
import { find } from '../../browser/find';

/** Copies the clean value of one field, and says what happened after it happened. */
class CopyValue extends HTMLElement {
  connectedCallback(): void {
    find(this, 'button', HTMLButtonElement).addEventListener('click', () => void this.#copy());
    this.hidden = false;
  }

  async #copy(): Promise<void> {
    const key = this.dataset['for'] ?? '';
    // On a page with the values of several guides, two have one name.
    const shown = find(
      this.closest('[data-clean]') ?? document,
      `output[name="${key}Value"]`,
      HTMLOutputElement,
    );
    const said = find(this, '[data-outcome]', HTMLElement);
    if (shown.textContent === '') {
      said.textContent = words.nothing;
      return;
    }
    const done = await copyShown(shown, words.length(shown.textContent.length));
    showCopied(find(this, 'button', HTMLButtonElement), said, done);
    if (done.copied) announce(this, 'value-copied', { key });
  }
}

customElements.define('copy-value', CopyValue);
