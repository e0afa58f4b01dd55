import { announce, type Events } from '../../browser/events';
import { words } from './guide-field.en';
import { find } from '../../browser/find';
import type { Reading } from '../../domain/fields/reading';
import type { Origin } from '../../domain/guide/setup';
import { ValueField } from '../fields/value-field';

/** A text and where it comes from, if nobody typed it. */
interface Filled {
  readonly text: string;
  readonly origin: Origin | undefined;
}

/** The field of a guide: it knows where its value comes from, and a value from a link waits to be accepted. */
export class GuideField extends ValueField {
  /** What was filled in last; it is not typed as long as it is there. */
  #filled: Filled | undefined;
  #pending: boolean | string = false;
  /** A value of a link that the field would stop is not shown to be accepted. */
  protected override readonly refuses = (reading: Reading | undefined): boolean => {
    if (!this.#pending || (reading && reading.verdict !== 'stop')) return false;
    this.control.value = '';
    this.#setPending(false);
    announce(this, 'link-refused', { key: this.key, problem: reading?.secret ? 'secret' : 'malformed' });
    return true;
  };

  override connectedCallback(): void {
    // Before the field itself reads what was put in.
    this.control.addEventListener('input', () => {
      this.#setPending(false);
    });
    super.connectedCallback();
    find(this, '[data-accept]', HTMLButtonElement).addEventListener('click', () => {
      this.#setPending(false);
      this.control.focus();
      this.readAgain();
    });
  }

  /** A `pending` value came with a link, and waits to be accepted here, or, as the words say, elsewhere. */
  override fill(
    text: string,
    {
      pending = false,
      origin,
      ...rest
    }: { pending?: boolean | string; origin?: Origin | undefined; offersBack?: boolean } = {},
  ): void {
    super.fill(text, rest);
    this.#filled = { text, origin };
    this.#setPending(pending);
  }

  /** Whether a value of a link is there that nobody accepted. */
  get isPending(): boolean {
    return this.#pending !== false;
  }

  /** Where the value that is there comes from; `undefined` once the person changed it. */
  get origin(): Origin | undefined {
    return this.#filled?.text === this.text ? this.#filled.origin : undefined;
  }

  /** Announces what is there already. */
  setOrigin(origin: Origin): void {
    this.#filled = { text: this.text, origin };
    this.readAgain();
  }

  protected override get isWorthKeeping(): boolean {
    return super.isWorthKeeping && !this.#isUnstored;
  }

  protected override restorer(text = this.text): () => void {
    const { origin } = this;
    return () => {
      this.fill(text, { origin, offersBack: false });
    };
  }

  protected override withheld() {
    if (this.#pending)
      return { reason: 'from-link', words: this.#pending === true ? words.fromLink : this.#pending };
    // Whether its private half is held somewhere is not known at once.
    return this.#isUnstored && !this.isCrossed ? { words: '' } : super.withheld();
  }

  protected override announceReading(read: Events['field-read']): void {
    const { origin } = this;
    super.announceReading({
      ...read,
      ...(this.#pending && { reading: undefined, pending: true }),
      ...(origin && { origin }),
    });
  }

  /** Made here, and its private half is not saved. */
  get #isUnstored(): boolean {
    return this.origin?.from === 'made' && !this.origin.saved;
  }

  #setPending(pending: boolean | string): void {
    this.#pending = pending;
    find(this, '[data-accept]', HTMLElement).hidden = pending !== true;
  }
}

customElements.define('guide-field', GuideField);
