import { find, findAll } from '../../browser/find';
import { copyOf } from '../../browser/write';
import { loadsLater } from '../../browser/load-ahead';
import type { FoundKey } from '../../domain/keys/key-reading';

/** How many are listed; of a set of more only the count. */
const mostListed = 50;

/** The keys that are in one paste, to choose one. Calls back with the key; tells nobody by itself. */
export class KeyChoice extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    loadsLater(load);
  }

  /** Shows the keys of this paste; hidden where there is one or none. */
  async show(pasted: string, choose: (found: FoundKey) => void): Promise<void> {
    const turn = (this.#turn += 1);
    const { readKey, rowOf } = await load();
    const reading = readKey(pasted);
    const keys = reading.kind === 'other' ? (reading.keys ?? []).slice(0, mostListed) : [];
    const rows = await Promise.all(keys.map((found) => rowOf(found)));
    if (turn !== this.#turn) return;
    find(this, '[data-keys]', HTMLElement).replaceChildren(
      ...keys.map((found, index) => this.#row(found, rows[index] ?? [], choose)),
    );
    this.hidden = keys.length === 0;
  }

  clear(): void {
    this.#turn += 1;
    this.hidden = true;
    find(this, '[data-keys]', HTMLElement).replaceChildren();
  }

  #row(found: FoundKey, facts: readonly string[], choose: (found: FoundKey) => void): Node {
    const row = copyOf(this);
    const place = find(row, '[data-name]', HTMLElement);
    place.textContent = found.name ?? '';
    place.hidden = found.name === undefined;
    for (const [index, part] of findAll(row, '[data-fact]', HTMLElement).entries()) {
      part.textContent = facts[index] ?? '';
    }
    find(row, 'input', HTMLInputElement).addEventListener('change', () => {
      choose(found);
    });
    return row;
  }
}

async function load() {
  const [{ readKey }, { fingerprintOf }, { sizeOf }] = await Promise.all([
    import('../../domain/keys/read-key'),
    import('../../domain/keys/fingerprint'),
    import('../../domain/keys/rsa-key'),
  ]);
  /** Size and fingerprint; over plain http the size alone. */
  const rowOf = async ({ key }: FoundKey): Promise<string[]> => [
    `${String(sizeOf(key))} bits`,
    await fingerprintOf(key).catch(() => ''),
  ];
  return { readKey, rowOf };
}

customElements.define('key-choice', KeyChoice);
