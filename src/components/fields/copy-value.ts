import { copyShown, showCopied } from '../../browser/copy';
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
      said.textContent = 'There is nothing to copy yet: the value has to pass its check first.';
      return;
    }
    const count = shown.textContent.length;
    const done = await copyShown(shown, count === 1 ? '1 character' : `${String(count)} characters`);
    showCopied(find(this, 'button', HTMLButtonElement), said, done);
    if (done.copied) announce(this, 'value-copied', { key });
  }
}

customElements.define('copy-value', CopyValue);
