import { find, findAll } from '../../browser/find';
import type { SeenToken } from '../../domain/tokens/judge-token';
import { prepare } from './reader-rules';
import { words } from './token-reader.en';

/** Whom a token is read for: the stations of the reader, and the offer of another receiver. */
export class ReceiverChoice {
  readonly #reader: HTMLElement;
  readonly #changed: () => void;
  #target = '';

  constructor(reader: HTMLElement, changed: () => void) {
    this.#reader = reader;
    this.#changed = changed;
    for (const station of this.#stations) {
      if (station.checked) this.#target = station.value;
      station.addEventListener('change', () => {
        this.#choose(station.value);
      });
    }
    const offer = find(reader, '[data-switch]', HTMLButtonElement);
    offer.addEventListener('click', () => {
      this.#choose(offer.value);
      this.#stations.find(({ checked }) => checked)?.focus();
    });
  }

  get target(): string {
    return this.#target;
  }

  /** Says who makes the receiver's tokens, and offers the receiver for whom this one seems to be made. */
  async offerSwitch(seen: SeenToken | undefined): Promise<void> {
    const { targets, findOtherTarget } = await prepare();
    const other = seen && findOtherTarget(seen.token, seen.target, targets);
    const button = find(this.#reader, '[data-switch]', HTMLButtonElement);
    button.hidden = !other;
    button.value = other?.id ?? '';
    button.textContent = other ? words.checkFor(other.name) : '';
    const madeBy = targets.find(({ id }) => id === this.#target)?.madeBy;
    const place = find(this.#reader, '[data-made-by]', HTMLElement);
    place.hidden = madeBy === undefined;
    place.textContent = madeBy ?? '';
  }

  get #stations(): HTMLInputElement[] {
    return findAll(this.#reader, 'input[name="tokenTarget"]', HTMLInputElement);
  }

  #choose(target: string): void {
    this.#target = target;
    for (const station of this.#stations) station.checked = station.value === target;
    this.#changed();
  }
}
