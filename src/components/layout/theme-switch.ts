import { find } from '../../browser/find';
import { forget, keep, kept } from '../../browser/store';

const name = 'theme';

/** Keeps the chosen theme in this browser; public/theme.js applies it before the first paint. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = find(this, 'select', HTMLSelectElement);
    select.value = kept(name) ?? 'system';
    // Kept by another version, perhaps: theme.js takes what it does not know as no choice.
    if (select.value === '') select.value = 'system';
    select.addEventListener('change', () => {
      this.#apply(select.value);
    });
    this.hidden = false;
  }

  #apply(theme: string): void {
    if (theme === 'system') {
      delete document.documentElement.dataset['theme'];
      forget(name);
    } else {
      document.documentElement.dataset['theme'] = theme;
      keep(name, theme);
    }
  }
}

customElements.define('theme-switch', ThemeSwitch);
