import { hear, type ActiveKey } from '../../browser/events';
import { origins } from './bench-key.en';
import { find } from '../../browser/find';
import { activeKey } from '../keys/active-key';

/** Shows which key the tools of the page share. */
class BenchKey extends HTMLElement {
  connectedCallback(): void {
    hear(document, 'active-key', ({ key }) => {
      this.#show(key);
    });
    this.#show(activeKey());
    // A page that comes back from the browser's memory has dropped its key.
    addEventListener('pageshow', () => {
      this.#show(activeKey());
    });
  }

  #show(key: ActiveKey | undefined): void {
    this.hidden = key === undefined;
    find(this, '[data-words]', HTMLElement).textContent = key?.words ?? '';
    find(this, '[data-print]', HTMLElement).textContent = key?.fingerprint ?? '';
    find(this, '[data-origin]', HTMLElement).textContent = key ? origins[key.origin] : '';
  }
}

customElements.define('bench-key', BenchKey);
