import { find, findAll } from '../../browser/find';
import { forget, keep, kept } from '../../browser/store';

const name = 'early-access';

/** Changes what is said about desks in early access; hides none of them. */
class EarlyAccess extends HTMLElement {
  connectedCallback(): void {
    const box = find(this, 'input', HTMLInputElement);
    box.checked = kept(name) === 'yes';
    box.addEventListener('change', () => {
      if (box.checked) keep(name, 'yes');
      else forget(name);
      this.#show(box.checked);
    });
    this.#show(box.checked);
    this.hidden = false;
  }

  #show(isMember: boolean): void {
    for (const words of findAll(document, '[data-access]', HTMLElement)) {
      words.hidden = (words.dataset['access'] === 'yes') !== isMember;
    }
  }
}

customElements.define('early-access', EarlyAccess);
