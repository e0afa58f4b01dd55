import { find, findAll } from '../../browser/find';
import { keep, kept } from '../../browser/store';

let made = 0;

/** One panel of several, the same on every page: without script all panels are one below the other. */
class CodeTabs extends HTMLElement {
  readonly #panels = findAll(this, '[data-tab]', HTMLElement);
  readonly #tabs = this.#panels.map((panel) => this.#makeTab(panel));

  connectedCallback(): void {
    const head = find(this, '[role="tablist"]', HTMLElement);
    head.replaceChildren(...this.#tabs);
    head.hidden = false;
    head.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.#show(this.#kept());
  }

  get #name(): string {
    return `tab.${this.dataset['of'] ?? ''}`;
  }

  #kept(): string {
    const name = kept(this.#name);
    const known = this.#panels.map((panel) => panel.dataset['tab'] ?? '');
    return name !== null && known.includes(name) ? name : (known[0] ?? '');
  }

  #makeTab(panel: HTMLElement): HTMLButtonElement {
    const name = panel.dataset['tab'] ?? '';
    const id = `tab-${String((made += 1))}`;
    const tab = Object.assign(document.createElement('button'), {
      type: 'button',
      role: 'tab',
      textContent: name,
      id,
    });
    panel.id ||= `${id}-panel`;
    tab.setAttribute('aria-controls', panel.id);
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', id);
    find(panel, '[data-tab-name]', HTMLElement).hidden = true;
    tab.addEventListener('click', () => {
      keep(this.#name, name);
      for (const tabs of findAll(document, 'code-tabs', CodeTabs)) tabs.#choose(this.#name, name);
    });
    return tab;
  }

  /** Told by any tabs of the page, so that they agree even where nothing can be kept. */
  #choose(of: string, name: string): void {
    const hasPanel = this.#panels.some((panel) => panel.dataset['tab'] === name);
    if (of === this.#name && hasPanel) this.#show(name);
  }

  #show(name: string): void {
    for (const [index, panel] of this.#panels.entries()) {
      const isChosen = panel.dataset['tab'] === name;
      panel.hidden = !isChosen;
      const tab = this.#tabs[index];
      tab?.setAttribute('aria-selected', String(isChosen));
      tab?.setAttribute('tabindex', isChosen ? '0' : '-1');
    }
  }

  #move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = this.#tabs.findIndex((tab) => tab === document.activeElement);
    const to = this.#tabs.at((at + step) % this.#tabs.length);
    to?.click();
    to?.focus();
  }
}

customElements.define('code-tabs', CodeTabs);
