import { find } from '../../browser/find';
import type { FieldCheck, Reading } from '../../domain/fields/reading';
import { showVerdictLine } from '../form/show-verdict';
import { readUnchecked } from '../form/unchecked';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a tool says of a box in which nothing stands, and whether it can do without. */
export interface Emptiness {
  readonly words: string;
  readonly isFine: boolean;
}

/**
 * A box of a tool and what is said of it. What is in it is used, and kept nowhere. A doubt or a stop waits
 * until the box is left, or text is pasted; once shown it follows every input.
 */
export class ToolField {
  readonly #element: HTMLElement;
  readonly #control: Control;
  readonly #empty: Emptiness;
  readonly #changed: () => void;
  #check: Pick<FieldCheck, 'read'>;
  #turn = 0;
  #shows = false;
  #isCleared = false;
  #usable: string | undefined;

  /** `changed` is called whenever `usable` may have changed. */
  constructor(element: HTMLElement, check: Pick<FieldCheck, 'read'>, empty: Emptiness, changed: () => void) {
    this.#changed = changed;
    this.#element = element;
    this.#check = check;
    this.#empty = empty;
    this.#control = controlIn(element);
    this.#control.addEventListener('input', (event) => {
      void this.read(!(event instanceof InputEvent) || event.inputType === 'insertFromPaste');
    });
    this.#control.addEventListener('change', () => {
      // What was said of a secret stays after the secret was cleared.
      if (!this.isBlank || !this.#isCleared) void this.read(true);
    });
  }

  /** The clean value; empty where nothing is needed, nothing where the box is not usable. */
  get usable(): string | undefined {
    return this.#usable;
  }

  get isBlank(): boolean {
    return this.#control.value.trim() === '';
  }

  get label(): string {
    return find(this.#element, 'label', HTMLLabelElement).textContent.trim();
  }

  /** Puts in a text as if it had been pasted. */
  async fill(text: string): Promise<void> {
    this.#control.value = text;
    await this.read(true);
  }

  async readWith(check: Pick<FieldCheck, 'read'>): Promise<void> {
    this.#check = check;
    await this.read(true);
  }

  async read(showsAll: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    this.#shows ||= showsAll;
    const reading = this.isBlank ? undefined : await this.#judge(this.#control.value);
    if (turn !== this.#turn) return;
    this.#isCleared = reading?.secret === true;
    if (this.#isCleared) {
      this.#control.value = '';
      this.#shows = true;
    }
    this.#usable = reading ? reading.value : this.#empty.isFine ? '' : undefined;
    this.#show(reading);
    if (reading?.verdict === 'ok') this.#shows = false;
    this.#changed();
  }

  async #judge(text: string): Promise<Reading | undefined> {
    try {
      return await this.#check.read(text);
    } catch {
      return await readUnchecked(text, false);
    }
  }

  #show(reading: Reading | undefined): void {
    const said = reading ?? { verdict: undefined, words: this.#empty.words, repairs: [], reason: undefined };
    const waits = reading !== undefined && reading.verdict !== 'ok' && !this.#shows;
    this.#element.dataset['verdict'] = waits ? 'checking' : (said.verdict ?? 'empty');
    if (waits || said.reason === undefined) delete this.#element.dataset['reason'];
    else this.#element.dataset['reason'] = said.reason;
    this.#control.toggleAttribute('aria-invalid', false);
    if (!waits && said.verdict === 'stop') this.#control.setAttribute('aria-invalid', 'true');
    const repairs = said.repairs.map(({ words }) => `${words}.`);
    const words = waits ? '' : [said.words, ...repairs].filter(Boolean).join(' ');
    showVerdictLine(this.#element, waits ? undefined : said.verdict, words);
  }
}

function controlIn(element: HTMLElement): Control {
  const control = element.querySelector('.control');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error('A box of a tool needs an input or textarea with the class "control".');
}
