import { announce } from '../../browser/events';
import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { loadCheck } from '../../content/checks-of';
import type { CrossFinding, FieldCheck, Reading } from '../../domain/fields/reading';
import type { Origin } from '../../domain/setup';
import './file-drop';
import { showText, showVerdictLine } from './show-verdict';
import { readUnchecked } from './unchecked';

/** Kinds of input that come key by key; all others (a paste, a drop, a script) bring the whole value. */
const byKey = /^(insert(Composition|LineBreak)|delete|history)/;

/** A text and where it comes from, if nobody typed it. */
interface Filled {
  readonly text: string;
  readonly origin: Origin | undefined;
}

/** What is said of a field by those who see more than the field. */
type Overlay = Pick<CrossFinding, 'reason' | 'verdict' | 'words'>;

/**
 * A control and its verdict. The control is the state: what is in it is read again at every input, and the
 * newest reading wins. While the person types only success shows; all else waits for a paste or for leaving.
 */
export class ValueField extends HTMLElement {
  #control: HTMLInputElement | HTMLTextAreaElement | undefined;
  #check: Pick<FieldCheck, 'read'> | undefined;
  #turn = 0;
  /** Once a doubt or a stop may show it stays shown until a good value, or nothing, stands there. */
  #showsDoubt = false;
  #reading: Reading | undefined;
  #pending = false;
  #cross: Overlay | undefined;
  /** What was filled in last; it is not typed as long as it stands there. */
  #filled: Filled | undefined;
  #replaced: Filled | undefined;
  /**
   * A secret was taken out, and nothing was put in since: what was said of it stays. Some tools tell of each line
   * of a paste, also once all of it is gone.
   */
  #wasCleared = false;

  connectedCallback(): void {
    const control = this.querySelector('.control');
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) {
      throw new Error('<value-field> needs an input or textarea with the class "control".');
    }
    this.#control = control;
    control.addEventListener('input', (event) => {
      this.#setPending(false);
      this.#wasCleared &&= this.isBlank;
      if (!this.#wasCleared) void this.#read(!isTyped(event));
    });
    control.addEventListener('change', () => {
      if (!this.#wasCleared) void this.#read(true);
    });
    find(this, '[data-accept]', HTMLButtonElement).addEventListener('click', () => {
      this.#setPending(false);
      control.focus();
      void this.#read(true);
    });
    this.#backButton.addEventListener('click', () => {
      const { text = '', origin } = this.#replaced ?? {};
      control.focus();
      this.fill(text, { origin, offersBack: false });
    });
    // Without a home it is given its check by the element around it.
    if (this.home === '') return;
    if (control.value !== '') void this.#read(true);
    loadsLater(() => this.#load());
  }

  get key(): string {
    return this.dataset['field'] ?? '';
  }

  /** Where the checks are: a folder below `src/content`. */
  get home(): string {
    return this.dataset['checks'] ?? '';
  }

  /**
   * Puts a value into the control as if it had been pasted; a `pending` one waits to be accepted. What it replaces
   * can be put back until the page is left.
   */
  fill(
    text: string,
    {
      pending = false,
      origin,
      offersBack = text !== '',
    }: { pending?: boolean; origin?: Origin | undefined; offersBack?: boolean } = {},
  ): void {
    if (!this.#control) return;
    if (!offersBack) this.#replaced = undefined;
    else if (!this.isBlank && this.text !== text && !isUnstored(this.origin)) {
      this.#replaced = { text: this.text, origin: this.origin };
    }
    this.#backButton.hidden = this.#replaced === undefined;
    this.#control.value = text;
    this.#filled = { text, origin };
    this.#setPending(pending);
    void this.#read(true);
  }

  /** Where the value that stands there comes from; `undefined` once the person changed it. */
  get origin(): Origin | undefined {
    return this.#filled?.text === this.text ? this.#filled.origin : undefined;
  }

  /** Tells of what stands there already. */
  setOrigin(origin: Origin): void {
    this.#filled = { text: this.text, origin };
    void this.#read(true);
  }

  /** Reads what stands in the control once more, for those who did not listen the first time. */
  readAgain(): void {
    void this.#read(true);
  }

  /** Reads with this check from now on, for pages whose check depends on more than the field. */
  readWith(check: Pick<FieldCheck, 'read'>): void {
    this.#check = check;
    if (!this.isBlank) void this.#read(true);
  }

  get isOptional(): boolean {
    return this.dataset['optional'] === 'yes';
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /** What stands in the control. */
  get text(): string {
    return this.#control?.value ?? '';
  }

  /** Shows what only the desk as a whole can see, until it no longer holds. */
  showCross(finding: Overlay | undefined): void {
    if (finding === this.#cross) return;
    this.#cross = finding;
    this.#show();
    announce(this, 'field-crossed', { key: this.key });
  }

  get #backButton(): HTMLButtonElement {
    return find(this, '[data-put-back]', HTMLButtonElement);
  }

  /** Kept, since an import takes a turn of the browser even when all is there, and the verdict can do without. */
  async #load(): Promise<Pick<FieldCheck, 'read'>> {
    this.#check ??= await loadCheck(this.home, this.key);
    this.toggleAttribute('data-failed', false);
    return this.#check;
  }

  #setPending(pending: boolean): void {
    this.#pending = pending;
    find(this, '[data-accept]', HTMLElement).hidden = !pending;
  }

  async #read(showsDoubt: boolean): Promise<void> {
    const control = this.#control;
    if (!control) return;
    const turn = (this.#turn += 1);
    this.#showsDoubt ||= showsDoubt;
    if (control.value !== '') this.dataset['verdict'] = 'checking';
    const typed = control.value;
    const reading = await this.#judge(typed);
    if (turn !== this.#turn) return;
    if (this.#pending && (!reading || reading.verdict === 'stop')) {
      this.#refuse(reading?.secret ? 'secret' : 'malformed');
      return;
    }
    this.#reading = reading;
    this.#cross = undefined;
    this.#wasCleared = reading?.secret === true;
    if (this.#wasCleared) control.value = '';
    // A secret is cleared at once, and that is never done without a word.
    if (this.#wasCleared) this.#showsDoubt = true;
    if (!reading || reading.verdict === 'ok') this.#showsDoubt = false;
    this.#show();
    announce(this, 'field-read', {
      key: this.key,
      typed: reading?.secret ? '' : typed,
      reading: this.#pending ? undefined : reading,
      pending: this.#pending,
      // A control that was emptied by hand may be about to take another value.
      waits: reading ? this.#waits : !showsDoubt,
      ...(this.origin && { origin: this.origin }),
    });
  }

  async #judge(typed: string): Promise<Reading | undefined> {
    try {
      const check = this.#check ?? (await this.#load());
      return await check.read(typed);
    } catch {
      return await readUnchecked(typed, this.dataset['takesToken'] !== undefined);
    }
  }

  /** A value of a link that the field would stop is not shown to be accepted. */
  #refuse(problem: 'malformed' | 'secret'): void {
    if (this.#control) this.#control.value = '';
    this.#setPending(false);
    announce(this, 'link-refused', { key: this.key, problem });
  }

  /** A doubt or a stop waits while the person types. */
  get #waits(): boolean {
    return this.#reading !== undefined && this.#reading.verdict !== 'ok' && !this.#showsDoubt;
  }

  #show(): void {
    const reading = this.#crossed();
    // Whether its private half is held somewhere is not known at once.
    const isUnsettled = isUnstored(this.origin) && !this.#cross;
    const waits = this.#waits || this.#pending || isUnsettled;
    const shown = waits ? undefined : reading;
    this.dataset['verdict'] = waits ? 'checking' : (reading?.verdict ?? 'empty');
    this.#setReason(this.#pending ? 'from-link' : shown?.reason);
    this.#control?.toggleAttribute('aria-invalid', false);
    if (shown?.verdict === 'stop') this.#control?.setAttribute('aria-invalid', 'true');
    const said = this.#pending ? fromLink : (shown?.words ?? '');
    const words = [said, ...(shown?.repairs ?? []).map((repair) => sentence(repair.words))];
    showVerdictLine(this, shown?.verdict, words.filter(Boolean).join(' '));
    this.#showClean(shown);
  }

  #crossed(): Reading | undefined {
    const cross = this.#cross;
    if (!cross || !this.#reading) return this.#reading;
    const { value, ...rest } = this.#reading;
    return {
      ...rest,
      ...(cross.verdict === 'stop' || value === undefined ? {} : { value }),
      verdict: cross.verdict,
      reason: cross.reason,
      words: cross.words,
    };
  }

  #setReason(reason: string | undefined): void {
    if (reason === undefined) delete this.dataset['reason'];
    else this.dataset['reason'] = reason;
  }

  #showClean(reading: Reading | undefined): void {
    find(this, '.clean', HTMLElement).hidden = reading?.value === undefined;
    showText(find(this, 'output', HTMLOutputElement), reading?.value ?? '');
    const place = find(this, '.clean .value-facts', HTMLElement);
    // What stands in the paste itself is shown there, by the guide.
    const facts = (reading?.facts ?? []).filter(({ at }) => !at);
    place.hidden = facts.length === 0;
    place.replaceChildren(...facts.flatMap(({ name, value }) => [element('dt', name), element('dd', value)]));
  }
}

function isUnstored(origin: Origin | undefined): boolean {
  return origin?.from === 'made' && !origin.saved;
}

const fromLink = 'This value came with the link. Use it only if you know where the link is from.';

/** Tools that fill a field say "insertText" too, with the whole text or with none; a key brings one character. */
function isTyped(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  return event.inputType === 'insertText' ? /^.$/su.test(event.data ?? '') : byKey.test(event.inputType);
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function sentence(words: string): string {
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

customElements.define('value-field', ValueField);
