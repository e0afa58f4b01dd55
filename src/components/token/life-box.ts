import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import type { LifeReading, LifeWay } from '../../domain/token/life';
import { showVerdict } from '../fields/show-verdict';

/** The length of a token's life: what it means in seconds, and what the libraries would make of the same text. */
export class LifeBox extends HTMLElement {
  #turn = 0;
  #isTyped = false;
  /** A secret was taken out, and nothing was put in since: what was said of it stays. */
  #wasCleared = false;

  connectedCallback(): void {
    loadsLater(load);
    const control = find(this, 'input', HTMLInputElement);
    control.addEventListener('input', () => {
      this.#isTyped = true;
      void this.read();
    });
    control.addEventListener('focus', () => void this.read(), { once: true });
  }

  /** Puts the usual life of a target there, as long as the person has typed none. */
  offer(usual: string): void {
    if (this.#isTyped) return;
    const control = find(this, 'input', HTMLInputElement);
    const isSame = control.value === usual;
    control.value = usual;
    if (!isSame) void this.read();
  }

  focusControl(): void {
    find(this, 'input', HTMLInputElement).focus();
  }

  /** Reads what stands there and shows it; the newest reading wins. */
  async read(): Promise<LifeReading | undefined> {
    const turn = (this.#turn += 1);
    const { readLife } = await load();
    const control = find(this, 'input', HTMLInputElement);
    const reading = readLife(control.value);
    if (turn !== this.#turn || (this.#wasCleared && !reading)) return reading;
    this.#wasCleared = reading?.secret === true;
    if (this.#wasCleared) control.value = '';
    showVerdict(this, reading);
    this.#showWays(reading?.ways ?? []);
    return reading;
  }

  #showWays(ways: readonly LifeWay[]): void {
    const details = find(this, 'details', HTMLDetailsElement);
    details.hidden = ways.length === 0;
    find(details, 'tbody', HTMLTableSectionElement).replaceChildren(
      ...ways.map(({ library, code, words }) => {
        const row = document.importNode(find(details, 'template', HTMLTemplateElement).content, true);
        find(row, 'th', HTMLElement).textContent = library;
        find(row, 'code', HTMLElement).textContent = code;
        find(row, '[data-means]', HTMLElement).textContent = words;
        return row;
      }),
    );
  }
}

async function load() {
  return import('../../domain/token/life');
}

customElements.define('life-box', LifeBox);
