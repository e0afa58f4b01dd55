import { clearQuery } from '../../browser/clear-query';
import { unread } from './link-notice.en';
import { kept } from '../../browser/store';
import { made } from '../../browser/write';
import type { Refused } from '../../domain/guide/prefill';

const handOff = '#handoff=';

/**
 * Takes what a link carries out of the address bar, on every page. What the fields of the page may take waits for
 * the guide; the rest is named and not used. What is behind `#` and is no place, and a secret in the path, are removed too.
 */
export class LinkNotice extends HTMLElement {
  /** What was behind `?`, as it came. */
  readonly query = location.search;
  #values: Promise<ReadonlyMap<string, string>> = Promise.resolve(new Map());
  #refused: readonly Refused[] = [];

  connectedCallback(): void {
    if (this.query !== '') {
      clearQuery();
      this.#values = this.#read();
    }
    if (kept('back', 'tab') !== null) void this.#showWayBack();
    void this.#checkPath();
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

  get #hosts(): readonly string[] {
    return this.dataset['hosts']?.split(' ') ?? [];
  }

  /** To where a link said, or to where one said before in this tab. */
  async #showWayBack(back?: string): Promise<void> {
    const { showWayBack } = await import('./way-back');
    showWayBack(this, this.#hosts, back);
  }

  async #read(): Promise<ReadonlyMap<string, string>> {
    try {
      const [{ readPrefill }, { takesOf }] = await Promise.all([
        import('../../domain/guide/prefill'),
        import('../links/linked-settings'),
      ]);
      const takes = takesOf(document).set('back', { hosts: this.#hosts });
      const { values, refused } = readPrefill(this.query, takes);
      const back = values.get('back');
      if (back !== undefined) await this.#showWayBack(back);
      await this.refuse(refused);
      return values;
    } catch {
      this.replaceChildren(made('p', unread));
      return new Map();
    }
  }

  async #checkFragment(): Promise<void> {
    const { hash } = location;
    // Nearly always the address of a place on the page, and then nothing has to be fetched.
    if (hash === '' || document.getElementById(hash.slice(1))) return;
    if (hash.startsWith(handOff)) {
      history.replaceState(history.state, '', location.pathname);
      const { openLinked } = await import('../hand-off/hand-off');
      openLinked(hash.slice(handOff.length), this);
      return;
    }
    const { refusedInFragment } = await import('../../domain/guide/prefill');
    const refused = refusedInFragment(hash);
    if (location.hash !== hash || refused.length === 0) return;
    history.replaceState(history.state, '', location.pathname);
    await this.refuse(refused);
  }

  /** No page has an address that long, so this one was not found; but a file may lie anywhere. */
  async #checkPath(): Promise<void> {
    const { pathname, protocol } = location;
    if (pathname.length < 60 || protocol === 'file:') return;
    const { holdsSecret } = await import('../../domain/guide/prefill');
    if (!holdsSecret(pathname)) return;
    history.replaceState(history.state, '', `${import.meta.env.BASE_URL.replace(/\/$/, '')}/404.html`);
    await this.refuse([{ name: '', problem: 'secret' }]);
  }
}

customElements.define('link-notice', LinkNotice);
