import { find } from '../../browser/find';
import { kept } from '../../browser/store';

const fields = 'input, textarea, select, [contenteditable]';

/** Opens the search over the page, by its links and by keys; the search itself comes with the first use. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    for (const link of document.querySelectorAll<HTMLElement>('a[data-search]')) {
      link.role = 'button';
      const open = (event: Event): void => {
        event.preventDefault();
        // The menu closes behind the dialog, and its button takes the focus back.
        link.closest('details')?.querySelector('summary')?.focus();
        this.#open();
      };
      link.addEventListener('click', (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
      });
      link.addEventListener('keydown', (event) => {
        if (event.key === ' ') open(event);
      });
    }
    find(this, 'kbd', HTMLElement).hidden = !slashOpens();
    addEventListener('keydown', (event) => {
      if (!isAsked(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.#open();
    });
  }

  #open(): void {
    const own = document.querySelector<HTMLElement>('main search-box input');
    if (own) {
      own.focus();
      return;
    }
    const dialog = this.querySelector('dialog') ?? this.#lay();
    dialog.showModal();
    loadSearch(dialog);
  }

  #lay(): HTMLDialogElement {
    this.append(find(this, 'template', HTMLTemplateElement).content.cloneNode(true));
    const dialog = find(this, 'dialog', HTMLDialogElement);
    dialog.addEventListener('click', ({ target }) => {
      if (target instanceof Element && (target === dialog || target.closest('[data-close]'))) dialog.close();
    });
    return dialog;
  }
}

/** The box says so where it does not come. */
export function loadSearch(around: HTMLElement): void {
  import('./search-box').catch(() => {
    const said = find(around, '[data-failed]', HTMLElement);
    said.textContent = said.dataset['failed'] ?? '';
  });
}

/** A key that is a character has to be switched off where it disturbs: WCAG 2.1.4. */
export function slashOpens(): boolean {
  return kept('search-key') !== 'off';
}

function isAsked({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !(target instanceof Element && target.closest(fields)) && slashOpens();
}

customElements.define('site-search', SiteSearch);
