import { copyAddress } from '../../browser/copy';
import { hear } from '../../browser/events';
import { find } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';
import { GuideField } from '../guide/guide-field';
import { LinkNotice } from '../layout/link-notice';
import { choose, chosenIn, describeChoice, settingsIn, usualChoice } from '../links/linked-settings';

/**
 * What a tool is set to has an address. What a link chose is said, and can be set back; a text that a link brought
 * waits in its box to be accepted.
 */
class ToolState extends HTMLElement {
  /** What each setting is at until somebody sets it. */
  readonly #usual = new Map<HTMLElement, string>();

  connectedCallback(): void {
    const button = find(this, '[data-hash]', HTMLButtonElement);
    const said = find(this, '[data-outcome]', HTMLElement);
    button.addEventListener('click', () => void copyAddress(button, said, this.#query));
    for (const setting of settingsIn(this.#tool)) this.#usual.set(setting, usualIn(setting));
    find(this, '[data-set-back]', HTMLButtonElement).addEventListener('click', () => {
      this.#setBack();
    });
    hear(this.#tool, 'link-refused', ({ key, problem }) => {
      void this.#notice.refuse([{ name: key, problem }]);
      for (const [setting, usual] of this.#usual) boxIn(setting)?.fill(usual, { offersBack: false });
    });
    this.hidden = false;
    void this.#fill();
  }

  /** What was changed. What the reader was sent and did not accept is passed on to nobody. */
  get #query(): string {
    const changed = [...this.#usual].flatMap(([setting, usual]): [string, string][] => {
      const box = boxIn(setting);
      const isOpen = box && (box.isPending || box.dataset['verdict'] === 'stop');
      const value = standsIn(setting);
      return isOpen || value === usual ? [] : [[setting.dataset['parameter'] ?? '', value]];
    });
    return changed.length === 0 ? '' : `?${new URLSearchParams(changed).toString()}`;
  }

  get #tool(): HTMLElement {
    const tool = this.closest('section');
    if (tool) return tool;
    throw new Error('<tool-state> belongs in the section of its tool.');
  }

  get #notice(): LinkNotice {
    return find(document, 'link-notice', LinkNotice);
  }

  async #fill(): Promise<void> {
    const linked = await this.#notice.values;
    // By now the person may have set it.
    const free = [...this.#usual].filter(([setting, usual]) => standsIn(setting) === usual);
    const chosen = free.flatMap(([setting, usual]) => {
      const value = linked.get(setting.dataset['parameter'] ?? '');
      if (value === undefined || value === usual) return [];
      const box = boxIn(setting);
      box?.fill(value, { pending: true });
      return !box && choose(setting, value) ? [setting] : [];
    });
    this.#showChosen(chosen);
    this.#tool.addEventListener('change', () => {
      this.#showChosen([]);
    });
  }

  #showChosen(chosen: readonly HTMLElement[]): void {
    find(this, '[data-chosen]', HTMLElement).replaceChildren(
      ...chosen.map((setting) => {
        const row = document.createElement('li');
        row.textContent = describeChoice(setting);
        return row;
      }),
    );
    find(this, '[data-by-the-link]', HTMLElement).hidden = chosen.length === 0;
  }

  #setBack(): void {
    for (const [setting, usual] of this.#usual) {
      if (!boxIn(setting) && standsIn(setting) !== usual) choose(setting, usual);
    }
    focusWords(find(this.#tool, 'h2', HTMLElement));
  }
}

function boxIn(setting: HTMLElement): GuideField | undefined {
  const box = setting.querySelector('guide-field');
  return box instanceof GuideField ? box : undefined;
}

function usualIn(setting: HTMLElement): string {
  return boxIn(setting)?.control.defaultValue ?? usualChoice(setting);
}

function standsIn(setting: HTMLElement): string {
  return boxIn(setting)?.text ?? chosenIn(setting);
}

customElements.define('tool-state', ToolState);
