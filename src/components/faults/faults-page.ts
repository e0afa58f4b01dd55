import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { LinkNotice } from '../layout/link-notice';

/** `/faults/`: shows the faults of one desk, or of all. A link may choose, and what a link leads to is never hidden. */
class FaultsPage extends HTMLElement {
  connectedCallback(): void {
    this.#setting.addEventListener('change', () => {
      this.#show();
    });
    addEventListener('hashchange', () => {
      this.#showTarget();
    });
    // The browser may have put back what was chosen.
    this.#show();
    this.#showTarget();
    this.#setting.hidden = false;
    this.#awaitFinder();
    void this.#followLink();
  }

  /** It brings all that tells a secret, and comes at rest, or with the first touch of its box. */
  #awaitFinder(): void {
    const needs = find(this, '[data-needs]', HTMLElement);
    const loadFinder = async (): Promise<void> => {
      try {
        await import('./fault-finder');
      } catch (error) {
        needs.hidden = false;
        throw error;
      }
    };
    needs.hidden = true;
    loadsLater(loadFinder);
    const search = find(this, '[data-search]', HTMLElement);
    search.hidden = false;
    search.addEventListener('focusin', () => void loadFinder(), { once: true });
  }

  get #setting(): HTMLElement {
    return find(this, '[data-parameter]', HTMLElement);
  }

  #choose(desk: string): void {
    const choice = findAll(this.#setting, 'input', HTMLInputElement).find(({ value }) => value === desk);
    if (choice) choice.checked = true;
    this.#show();
  }

  #show(): void {
    const chosen = find(this.#setting, 'input:checked', HTMLInputElement).value;
    for (const group of findAll(this, '[data-group]', HTMLElement))
      group.hidden = chosen !== '' && group.dataset['group'] !== chosen;
  }

  #showTarget(): void {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (!target?.closest('[data-group][hidden]')) return;
    this.#choose('');
    target.scrollIntoView({ behavior: 'instant' });
  }

  async #followLink(): Promise<void> {
    const desk = (await find(document, 'link-notice', LinkNotice).values).get('desk');
    if (desk === undefined) return;
    this.#choose(desk);
    document.getElementById(desk)?.focus({ preventScroll: true });
    // What is chosen is seen above the faults.
    this.#setting.scrollIntoView({ behavior: 'instant' });
  }
}

customElements.define('faults-page', FaultsPage);
