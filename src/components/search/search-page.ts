import { find } from '../../browser/find';
import { forget, keep } from '../../browser/store';
import { loadSearch, slashOpens } from './site-search';

/** The search on a page of its own, above the list of all entries. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const box = find(this, '[data-box]', HTMLElement);
    const key = find(this, '[data-key]', HTMLElement);
    const choice = find(key, 'input', HTMLInputElement);
    const load = (): void => {
      loadSearch(box);
    };
    box.addEventListener('focusin', load, { once: true });
    choice.checked = slashOpens();
    choice.addEventListener('change', () => {
      if (choice.checked) forget('search-key');
      else keep('search-key', 'off');
    });
    box.hidden = false;
    key.hidden = false;
  }
}

customElements.define('search-page', SearchPage);
