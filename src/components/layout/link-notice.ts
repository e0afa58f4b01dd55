import { clearQuery } from '../../browser/clear-query';
import { findAll } from '../../browser/find';
import type { Refused } from '../../domain/guide/prefill';

/**
 * Takes what a link carries out of the address bar, on every page. What the fields of the page may take waits for
 * the guide; the rest is named and not used. A secret behind `#` is taken out too.
 */
export class LinkNotice extends HTMLElement {
  /** What stood behind `?`, as it came. */
  readonly query = location.search;
  #values: Promise<ReadonlyMap<string, string>> = Promise.resolve(new Map());
  #refused: readonly Refused[] = [];

  connectedCallback(): void {
    if (this.query !== '') {
      clearQuery();
      this.#values = this.#read();
    }
    void this.#checkFragment();
    addEventListener('hashchange', () => void this.#checkFragment());
  }

  /** What the link brings to fields that a link may fill, by field key. */
  get values(): Promise<ReadonlyMap<string, string>> {
    return this.#values;
  }

  /** Names what the link carried and the page does not use, after what was named before. */
  async refuse(refused: readonly Refused[]): Promise<void> {
    this.#refused = [...this.#refused, ...refused];
    if (this.#refused.length === 0) return;
    const { listRefused } = await import('./show-refused');
    this.replaceChildren(listRefused(this.#refused));
  }

  async #read(): Promise<ReadonlyMap<string, string>> {
    const fields = findAll(document, '[data-field]', HTMLElement).map(
      ({ dataset: { field = '', byLink } }) =>
        [field, byLink === 'id' || byLink === 'name' ? byLink : 'nothing'] as const,
    );
    try {
      const { readPrefill } = await import('../../domain/guide/prefill');
      const { values, refused } = readPrefill(this.query, new Map(fields));
      await this.refuse(refused);
      return values;
    } catch {
      const words = document.createElement('p');
      words.textContent =
        'What the link carries could not be read, and is not used. Open the link again to have it read.';
      this.replaceChildren(words);
      return new Map();
    }
  }

  async #checkFragment(): Promise<void> {
    const { hash } = location;
    // Nearly always the address of a place on the page, and then nothing has to be fetched.
    if (hash === '' || document.getElementById(hash.slice(1))) return;
    const { holdsSecret } = await import('../../domain/guide/prefill');
    if (location.hash !== hash || !holdsSecret(hash)) return;
    history.replaceState(history.state, '', location.pathname);
    await this.refuse([{ name: '', problem: 'secret' }]);
  }
}

customElements.define('link-notice', LinkNotice);
