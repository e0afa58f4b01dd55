import { find } from '../../browser/find';
import { copyOf } from '../../browser/write';
import { loadsLater } from '../../browser/load-ahead';
import type { Repair } from '../../domain/fields/reading';
import { capital } from '../../domain/text/wording';

/** What was put right in a paste: each repair with its before and after, and the paste with its marks. */
export class KeyChanges extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    loadsLater(load);
  }

  /** Only for a paste that was read as a public key, which has nothing to hide. */
  async show(pasted: string, repairs: readonly Repair[]): Promise<void> {
    const turn = (this.#turn += 1);
    if (repairs.length === 0) {
      this.clear();
      return;
    }
    const { markRepairs } = await load();
    if (turn !== this.#turn) return;
    const stretches = markRepairs(pasted);
    if (stretches.length === 0) {
      this.clear();
      return;
    }
    find(this, '[data-repairs]', HTMLElement).replaceChildren(...repairs.map((repair) => this.#row(repair)));
    find(this, '[data-marked]', HTMLElement).replaceChildren(
      ...stretches.map(({ text, kept }) => (kept ? text : cut(text))),
    );
    this.hidden = false;
  }

  clear(): void {
    this.#turn += 1;
    this.hidden = true;
    find(this, '[data-repairs]', HTMLElement).replaceChildren();
    find(this, '[data-marked]', HTMLElement).replaceChildren();
  }

  #row({ words, before, after }: Repair): Node {
    const row = copyOf(this);
    find(row, '[data-words]', HTMLElement).textContent = capital(words);
    find(row, '[data-change]', HTMLElement).hidden = before === undefined;
    find(row, '[data-before]', HTMLElement).textContent = before ?? '';
    find(row, '[data-after]', HTMLElement).textContent = after ?? '';
    find(row, '[data-after-part]', HTMLElement).hidden = !after;
    return row;
  }
}

const load = () => import('../../domain/keys/reading/mark-repairs');

/** A line break that was removed still breaks the line, so that the paste looks as it was. */
function cut(text: string): HTMLElement {
  const made = document.createElement('del');
  made.textContent = text;
  return made;
}

customElements.define('key-changes', KeyChanges);
