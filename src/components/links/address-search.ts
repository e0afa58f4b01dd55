import { find, findAll } from '../../browser/find';
import { say, show } from '../../browser/write';
import { found } from './address-search.en';

/** Leaves the rows that have all the words. */
class AddressSearch extends HTMLElement {
  connectedCallback(): void {
    const input = find(this, 'input', HTMLInputElement);
    input.addEventListener('input', () => {
      this.#show(input.value.toLowerCase().split(/\s+/).filter(Boolean));
    });
    show(this, '[data-search]', true);
    // A browser may have put back what was there.
    if (input.value !== '') input.dispatchEvent(new Event('input'));
  }

  #show(words: readonly string[]): void {
    let count = 0;
    for (const page of findAll(this, '[data-page]', HTMLElement)) {
      const name = find(page, 'h3', HTMLElement).textContent;
      const rows = findAll(page, '[data-place]', HTMLElement);
      for (const row of rows) {
        const text = `${name} ${row.textContent}`.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      const shown = rows.filter(({ hidden }) => !hidden).length;
      count += shown;
      page.hidden = words.length > 0 && shown === 0;
      for (const rest of findAll(page, '[data-parameters]', HTMLElement)) rest.hidden = words.length > 0;
    }
    say(this, '[data-found]', words.length === 0 ? '' : found(count));
    show(this, '[data-none]', words.length > 0 && count === 0);
  }
}

customElements.define('address-search', AddressSearch);
