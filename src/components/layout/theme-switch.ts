import { find } from '../../browser/find';
import { forget, keep, kept } from '../../browser/store';

const name = 'theme';

/** Keeps the chosen theme in this browser; public/theme.js applies it before the first paint. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.#follow();
    const select = this.#select;
    select.addEventListener('change', () => {
      if (select.value === 'system') forget(name);
      else keep(name, select.value);
      this.#show(select.value);
    });
    // Another tab may choose, or another page before one comes back to this one.
    addEventListener('storage', () => {
      this.#follow();
    });
    this.hidden = false;
  }

  get #select(): HTMLSelectElement {
    return find(this, 'select', HTMLSelectElement);
  }

  #follow(): void {
    this.#select.value = kept(name) ?? 'system';
    // Kept by another version, perhaps: theme.js takes what it does not know as no choice.
    if (this.#select.value === '') this.#select.value = 'system';
    this.#show(this.#select.value);
  }

  #show(theme: string): void {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }
}

customElements.define('theme-switch', ThemeSwitch);
