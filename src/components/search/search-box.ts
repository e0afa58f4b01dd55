import { find, findAll } from '../../browser/find';
import type { Entry } from '../../domain/search/entry';
import { kindOfPaste, mayHoldSecret, type PasteKind } from '../../domain/search/paste-kind';
import { indexEntries, type Match } from '../../domain/search/search-entries';
import { isTyped } from '../fields/is-typed';
import { words } from './search-box.en';
import { groupsOf } from './search-results';

/** Milliseconds after the last key: a count that changes with each letter is noise to who hears it. */
const quiet = 500;

/** A box that lists what fits while one types, as the ARIA practices describe a combobox with a listbox. */
class SearchBox extends HTMLElement {
  #entries: readonly Entry[] = [];
  #search: ((query: string) => readonly Match[]) | undefined;
  #options: readonly HTMLAnchorElement[] = [];
  #active = -1;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const take = (isSettled: boolean): void => {
      if (isSettled && mayHoldSecret(this.#box.value)) void this.#guard();
      else this.#show(this.#box.value);
    };
    this.#box.addEventListener('input', (event) => {
      take(!isTyped(event));
    });
    // What was found stays as it is: the box is left by a click on it.
    this.#box.addEventListener('change', () => {
      if (mayHoldSecret(this.#box.value)) void this.#guard();
    });
    this.#box.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.#list.addEventListener('click', (event) => {
      this.#leave(event);
    });
    // Nothing of what was searched stays: not behind the dialog, not in a page that one comes back to.
    this.#dialog?.addEventListener('close', () => {
      this.#clear();
    });
    addEventListener('pagehide', () => {
      this.#clear();
    });
    this.#dress();
    void this.#load(take);
  }

  /** What only an element that works may claim to be: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
  #dress(): void {
    const [box, list] = [this.#box, this.#list];
    list.id = 'found';
    list.ariaLabel = words.list;
    box.role = 'combobox';
    box.ariaExpanded = 'false';
    box.ariaAutoComplete = 'list';
    box.setAttribute('aria-controls', list.id);
    box.autocapitalize = 'off';
    box.enterKeyHint = 'go';
  }

  get #box(): HTMLInputElement {
    return find(this, 'input', HTMLInputElement);
  }

  get #list(): HTMLElement {
    return find(this, '[role=listbox]', HTMLElement);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.closest('dialog');
  }

  async #load(take: (isSettled: boolean) => void): Promise<void> {
    try {
      const module: unknown = await import(/* @vite-ignore */ this.dataset['entries'] ?? '');
      this.#entries = entriesOf(module);
      this.#search = indexEntries(this.#entries);
      take(true);
    } catch {
      const said = find(this, '[data-failed]', HTMLElement);
      said.textContent = said.dataset['failed'] ?? '';
    }
  }

  /** Out of the box first: what it is, is found out after. */
  async #guard(): Promise<void> {
    const pasted = this.#box.value;
    this.#box.value = '';
    try {
      const { maskPaste, tookPrivateKey } = await import('../../domain/faults/mask-paste');
      const masked = maskPaste(pasted);
      const { text, taken } = masked;
      if (this.#box.value === '') this.#box.value = text.trim();
      this.#show(this.#box.value, tookPrivateKey(masked) ? 'private-key' : kindOfPaste(pasted), taken);
    } catch {
      this.#show('');
      this.#notify(words.failed);
    }
  }

  #show(text: string, kind: PasteKind | undefined = kindOfPaste(text), taken: readonly string[] = []): void {
    this.#notify(words.notice(kind, taken));
    if (!this.#search) return;
    const readers = this.#entries.filter(({ reads }) => kind !== undefined && reads?.includes(kind));
    const found = [
      ...readers.map((entry): Match => ({ entry, terms: new Set() })),
      ...this.#search(text).filter(({ entry }) => !readers.includes(entry)),
    ];
    this.#list.replaceChildren(...groupsOf(found));
    this.#options = findAll(this.#list, '[role=option]', HTMLAnchorElement);
    for (const [index, option] of this.#options.entries()) option.id = `found-${String(index)}`;
    const isFound = found.length > 0;
    this.#list.hidden = !isFound;
    this.#box.ariaExpanded = String(isFound);
    this.#choose(isFound ? 0 : -1);
    const isEmpty = text.trim() === '';
    find(this, '[data-beside]', HTMLElement).hidden = isFound;
    find(this, '[data-failed]', HTMLElement).textContent = isEmpty ? words.empty : words.none;
    this.#announce(isFound ? words.results(found.length) : isEmpty ? '' : words.none);
  }

  #move(event: KeyboardEvent): void {
    const count = this.#options.length;
    if (count === 0 || event.isComposing) return;
    if (event.key === 'ArrowDown') this.#choose((this.#active + 1) % count);
    else if (event.key === 'ArrowUp') this.#choose((this.#active + count - 1) % count);
    else if (event.key === 'Enter') this.#options[this.#active]?.click();
    else return;
    event.preventDefault();
  }

  #choose(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) option.ariaSelected = String(at === index);
    const option = this.#options[index];
    if (option) this.#box.setAttribute('aria-activedescendant', option.id);
    else this.#box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** A place on the same page shows once the dialog is closed. */
  #leave(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('a') : null;
    if (!option || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (option.pathname === location.pathname) this.#dialog?.close();
  }

  #clear(): void {
    this.#box.value = '';
    this.#show('');
  }

  #notify(text: string): void {
    const place = find(this, '[data-notice]', HTMLElement);
    place.textContent = text;
    place.hidden = text === '';
  }

  #announce(text: string): void {
    const place = find(this, '[role=status]', HTMLElement);
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      place.textContent = text;
    }, quiet);
  }
}

function entriesOf(module: unknown): readonly Entry[] {
  if (isSearchFile(module)) return module.entries;
  throw new Error('The file of the search has no entries.');
}

/** The site wrote it itself, in src/content/search/search-file.ts. */
function isSearchFile(module: unknown): module is { readonly entries: readonly Entry[] } {
  return (
    typeof module === 'object' && module !== null && 'entries' in module && Array.isArray(module.entries)
  );
}

customElements.define('search-box', SearchBox);
