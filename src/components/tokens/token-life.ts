import { hear } from '../../browser/events';
import { find } from '../../browser/find';
import { copyOf } from '../../browser/write';
import { loadsLater } from '../../browser/load-ahead';
import type { LifeReading, LifeWay } from '../../domain/tokens/life';
import { GuideField } from '../guide/guide-field';

/** The lifetime of a token: what it means in seconds, and what the libraries would make of the same text. */
export class TokenLife {
  readonly #place: HTMLElement;
  readonly #field: GuideField;
  #read: LifeReading | undefined;
  /** What was put there for the person. */
  #offered: string;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#field = find(place, 'guide-field', GuideField);
    this.#offered = this.#field.control.defaultValue;
    loadsLater(load);
    this.#field.loadWith(async () => {
      const { readLife } = await load();
      return {
        read: (text) => (this.#read = readLife(text)),
      };
    });
    hear(this.#field, 'field-read', ({ reading, waits }) => {
      this.#showWays(reading && !waits ? (this.#read?.ways ?? []) : []);
    });
  }

  /** Puts the usual lifetime of a target there, as long as nobody put in another. */
  offer(usual: string): void {
    if (this.#field.text !== this.#offered) return;
    this.#offered = usual;
    if (this.#field.text !== usual) this.#field.fill(usual, { offersBack: false });
  }

  focusControl(): void {
    this.#field.control.focus();
  }

  /** `seconds` is missing where nothing was entered, or nothing that can be used. */
  async settle(): Promise<{ readonly isRefused: boolean; readonly seconds: number | undefined }> {
    const reading = await this.#field.settle();
    return {
      isRefused: reading?.verdict === 'stop' || this.#field.isPending,
      seconds: reading && this.#read?.seconds,
    };
  }

  #showWays(ways: readonly LifeWay[]): void {
    const details = find(this.#place, 'details', HTMLDetailsElement);
    details.hidden = ways.length === 0;
    find(details, 'tbody', HTMLTableSectionElement).replaceChildren(
      ...ways.map(({ library, code, words }) => {
        const row = copyOf(details);
        find(row, 'th', HTMLElement).textContent = library;
        find(row, 'code', HTMLElement).textContent = code;
        find(row, '[data-means]', HTMLElement).textContent = words;
        return row;
      }),
    );
  }
}

async function load() {
  return import('../../domain/tokens/life');
}
