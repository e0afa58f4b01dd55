import { announce } from '../../browser/events';
import { find } from '../../browser/find';
import { keep, kept } from '../../browser/store';

/** "Names as in": public/theme.js shows the names of the chosen edition, from before the first paint. */
class GuideEdition extends HTMLElement {
  connectedCallback(): void {
    const select = find(this, 'select', HTMLSelectElement);
    const choice = kept('edition');
    if ([...select.options].some(({ value }) => value === choice)) select.value = choice ?? '';
    select.addEventListener('change', () => {
      keep('edition', select.value);
      announce(this, 'edition-chosen', { edition: select.value });
    });
    this.hidden = false;
  }
}

customElements.define('guide-edition', GuideEdition);
