import { announce, type Events } from '../../browser/events';
import { words } from './value-field.en';
import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { loadCheck } from '../../content/checks-of';
import type { Reading } from '../../domain/fields/reading';
import { FieldParts } from './field-parts';
import './file-drop';
import { isTyped } from './is-typed';
import { LateCheck, type Reads } from './late-check';
import { PutBack } from './put-back';
import { crossed, showField, showWait, type Overlay } from './show-verdict';

/** Milliseconds after which a field says that it is still reading. */
const patience = 100;

/** What is said about an empty field, and whether its tool can do without. */
export interface Emptiness {
  readonly words: string;
  readonly isFine: boolean;
}

/** Why a field shows no verdict yet. */
type Withheld = Pick<Reading, 'words'> & { readonly reason?: string };

/**
 * A control and its verdict. The control is the state: what is in it is read again at every input, and the
 * newest reading wins. While the person types only success shows; all else waits for a whole value (see `isTyped`)
 * or for leaving. A secret is removed at once.
 */
export class ValueField extends FieldParts {
  readonly #check = new LateCheck();
  #empty: Emptiness | undefined;
  #turn = 0;
  /** A doubt or a stop that shows stays until a good value, or nothing, is there. */
  #showsDoubt = false;
  #reading: Reading | undefined;
  #readText = '';
  #cross: Overlay | undefined;
  /** Never left out: it removes secrets. */
  readonly #back = new PutBack(find(this, '[data-put-back]', HTMLButtonElement), this.control);
  /** Whether what was read is of no use here, which has been dealt with. */
  protected readonly refuses: (reading: Reading | undefined) => boolean = () => false;

  connectedCallback(): void {
    const { control } = this;
    control.addEventListener('input', (event) => {
      const isWhole = !isTyped(event);
      this.#back.follow(isWhole, this.isBlank);
      this.#offerWhatWasDroppedOn(event);
      this.readAgain(isWhole);
    });
    control.addEventListener('change', () => {
      this.readAgain();
    });
    addEventListener('pagehide', () => {
      if (this.#back.isPutBack) this.fill('');
    });
    const { checks } = this.dataset;
    // Without a home it is given its check by the element around it.
    if (checks === undefined) return;
    this.loadWith(() => loadCheck(checks, this.key));
    if (control.value !== '') this.readAgain();
    loadsLater(() => this.#check.load());
  }

  /** The clean value; empty where nothing is needed, `undefined` where the field is not usable. */
  get usable(): string | undefined {
    const reading = this.#crossed;
    return reading ? reading.value : this.isBlank && this.#empty?.isFine ? '' : undefined;
  }

  /** Puts a value into the control as if it had been pasted. What it replaces can be put back until the page is left. */
  fill(text: string, { offersBack = text !== '' }: { offersBack?: boolean } = {}): void {
    if (!offersBack) this.#back.drop();
    else if (this.isWorthKeeping && this.text !== text) this.#back.offerOld(this.restorer());
    this.control.value = text;
    this.#back.forget();
    void this.#read(true);
  }

  /** Reads what is in the control once more, for those who did not listen, or when what it is compared with changed. */
  readAgain(isWhole = true): void {
    if (!this.#isCleared) void this.#read(isWhole);
  }

  /** Reads with this check from now on, where the check depends on more than the field. */
  readWith(check: Reads, empty?: Emptiness): void {
    this.#check.use(check);
    this.#empty = empty ?? this.#empty;
    if (!this.isBlank || this.#empty) this.readAgain();
  }

  /** The check comes once somebody is at the field. */
  loadWith(load: () => Promise<Reads>): void {
    this.#check.comeFrom(load);
    const begin = (): void => {
      if (this.text !== this.#readText) this.readAgain(false);
      // What fails here is tried again, with words, when there is something to read.
      else this.#check.load().catch(() => undefined);
    };
    this.control.addEventListener('focus', begin, { once: true });
  }

  /** What is made of the field as it is, for those who go on with it: all of it is said now. */
  async settle(): Promise<Reading | undefined> {
    if (!this.#isCleared) await this.#read(true);
    return this.#crossed;
  }

  /** Shows what only those who see more than the field can know, until something else is there. */
  showCross(finding: Overlay | undefined): void {
    if (finding === this.#cross) return;
    this.#cross = finding;
    this.#show();
    announce(this, 'field-crossed', { key: this.key });
  }

  protected get isCrossed(): boolean {
    return this.#cross !== undefined;
  }

  protected get isWorthKeeping(): boolean {
    return !this.isBlank;
  }

  /** The browser undoes a paste, and not what a file has replaced. */
  #offerWhatWasDroppedOn(event: Event): void {
    const old = this.#readText;
    if (!(event instanceof InputEvent) || event.inputType !== 'insertFromDrop') return;
    if (old.trim() !== '' && old !== this.text) this.#back.offerOld(this.restorer(old));
  }

  /** Puts a text back: what is here now, or what was here. */
  protected restorer(text = this.text): () => void {
    return () => {
      this.fill(text, { offersBack: false });
    };
  }

  /** What is said instead of a verdict. A doubt or a stop waits while the person types. */
  protected withheld(): Withheld | undefined {
    return this.#waits ? { words: '' } : undefined;
  }

  protected announceReading(read: Events['field-read']): void {
    announce(this, 'field-read', read);
  }

  async #read(isWhole: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    this.#showsDoubt ||= isWhole;
    const { text } = this;
    if (text !== '') this.dataset['verdict'] = 'checking';
    const late = setTimeout(() => {
      if (turn === this.#turn && text !== this.#readText) this.#wait();
    }, patience);
    const { example } = this.dataset;
    const reading = await (this.isBlank
      ? undefined
      : this.#check.read(text, this.takes !== undefined, example));
    clearTimeout(late);
    if (turn !== this.#turn || this.refuses(reading)) return;
    this.#take(text, reading);
    if (!reading || reading.verdict === 'ok') this.#showsDoubt = false;
    this.#show();
    this.announceReading({
      key: this.key,
      typed: reading?.secret || this.takes === 'passphrase' ? '' : text,
      reading,
      pending: false,
      // A control that was emptied by hand may be about to take another value.
      waits: reading ? this.#waits : !isWhole,
    });
  }

  #take(text: string, reading: Reading | undefined): void {
    this.#reading = reading;
    this.#cross = undefined;
    const isSecret = this.#back.clears(text, reading, () => {
      void this.#read(true);
    });
    // It is never done without a word.
    if (isSecret) this.#showsDoubt = true;
    this.#readText = this.text;
  }

  get #isCleared(): boolean {
    return this.isBlank && this.#back.wasCleared;
  }

  get #waits(): boolean {
    return this.#reading !== undefined && this.#reading.verdict !== 'ok' && !this.#showsDoubt;
  }

  #show(): void {
    const withheld = this.withheld();
    const reading = withheld ? undefined : this.#crossed;
    const said = withheld ?? reading;
    const shown = this.#back.isPutBack ? words.unread : (said?.words ?? this.#empty?.words ?? '');
    const verdict = withheld ? 'checking' : (reading?.verdict ?? 'empty');
    showField(this, { verdict, reason: said?.reason, words: shown, reading });
  }

  #wait(): void {
    this.#reading = undefined;
    this.#cross = undefined;
    showWait(this);
  }

  get #crossed(): Reading | undefined {
    return crossed(this.#reading, this.#cross);
  }
}

customElements.define('value-field', ValueField);
