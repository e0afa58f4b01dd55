/**
 * Makes a pair: beside the field that takes its public key, or for whoever listens. The private key has three
 * states: extractable in memory until it is stored (`<private-file>`), a non-extractable handle after that, nothing
 * after leaving the page. What the page may need by then is fetched before the key is made, so that no request
 * happens while it exists.
 */
import { describeError } from '../../browser/describe-error';
import { announce, hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';
import { holdHalf, letGoOfHalf } from '../../browser/held-halves';
import { loadAhead, loadsLater } from '../../browser/load-ahead';
import { countRequests } from '../../browser/request-count';
import { forget, keep, kept } from '../../browser/store';
import type { KeyPair } from '../../domain/keys/make-key-pair';
import { halfFindings } from '../../domain/keys/private-half';
import { GuideField } from '../guide/guide-field';
import { releaseKey, selectKey } from './active-key';
import { words } from './key-maker.en';
import { PrivateFile } from './private-file';

/** Says after a reload that a key was here; holds no part of it. */
const marker = `key-was-made${location.pathname.replaceAll('/', '.')}`;

class KeyMaker extends HTMLElement {
  #making: AbortController | undefined;
  /** The public key of the pair that was made here last. */
  #made: string | undefined;

  connectedCallback(): void {
    loadsLater(load);
    loadsLater(loadFaces);
    hear(document, 'loaded-ahead', ({ whole }) => {
      find(this, '[data-ahead]', HTMLElement).textContent = whole ? words.ahead.whole : words.ahead.partial;
    });
    const tools = find(this, '[data-maker]', HTMLElement);
    for (const choice of this.#choices) {
      choice.addEventListener('change', () => {
        this.#showTools();
        if (choice.value === 'make') prepareEarly();
      });
    }
    this.#wireField();
    for (const sign of ['pointerenter', 'focusin']) {
      tools.addEventListener(sign, prepareEarly, { once: true });
    }
    find(this, '[data-make]', HTMLButtonElement).addEventListener('click', () => void this.#make());
    find(this, '[data-abandon]', HTMLButtonElement).addEventListener('click', () => this.#making?.abort());
    hear(this, 'key-stored', () => {
      this.#rest();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#file.isUnstored) event.preventDefault();
    });
    addEventListener('pagehide', () => {
      this.#making?.abort();
      this.#drop();
    });
    this.#tellOfLostKey();
    this.#showTools();
    if (this.#choices.length > 0) find(this, '[data-choice]', HTMLElement).hidden = false;
    this.#fold?.addEventListener('toggle', () => {
      if (this.#fold?.open) prepareEarly();
      else this.#showTools();
    });
  }

  /** Where the key comes from, beside a field that takes one from elsewhere too. */
  get #choices(): HTMLInputElement[] {
    return findAll(this, 'input[name="key-source"]', HTMLInputElement);
  }

  /** Where the tools are folded, since hardly anybody wants them. */
  get #fold(): HTMLDetailsElement | undefined {
    return findAll(this, 'details[data-fold]', HTMLDetailsElement)[0];
  }

  get #file(): PrivateFile {
    return find(this, 'private-file', PrivateFile);
  }

  get #field(): GuideField | undefined {
    const field = this.querySelector('guide-field');
    return field instanceof GuideField ? field : undefined;
  }

  /** A pair that is being made, or waits to be stored, stays in sight whatever is chosen. */
  #showTools(): void {
    const isRead = this.#choices.some(({ value, checked }) => value === 'read' && checked);
    const isBusy = this.#making !== undefined || this.#file.isUnstored;
    find(this, '[data-maker]', HTMLElement).hidden = isRead && !isBusy;
    if (isBusy && this.#fold) this.#fold.open = true;
  }

  #wireField(): void {
    const field = this.#field;
    if (!field) return;
    find(this, '[data-use-made]', HTMLButtonElement).addEventListener('click', () => {
      this.#putIn(field);
      focusWords(find(this, '[data-status]', HTMLElement));
    });
    find(this, '[data-have-half]', HTMLButtonElement).addEventListener('click', () => {
      field.setOrigin({ from: 'made', saved: true });
      find(field, '[data-control]', HTMLElement).focus();
    });
    for (const sign of ['field-read', 'field-crossed'] as const) {
      hear(this, sign, () => {
        this.#showAnswers(field);
      });
    }
  }

  /** What the person can answer to what is in the box. */
  #showAnswers(field: GuideField): void {
    const isOther = this.#made !== undefined && field.text !== this.#made;
    find(this, '[data-other-key]', HTMLElement).hidden = !isOther;
    find(this, '[data-half-gone]', HTMLElement).hidden = field.dataset['reason'] !== halfFindings.gone.reason;
  }

  #putIn(field: GuideField): void {
    if (this.#made === undefined) return;
    field.fill(this.#made, { origin: { from: 'made', saved: !this.#file.isUnstored } });
    this.#say(words.putIn);
  }

  #say(text: string, isByHandInstead = false): void {
    find(this, '[data-status]', HTMLElement).textContent = text;
    find(this, '[data-by-hand-instead]', HTMLElement).hidden = !isByHandInstead;
  }

  #setBusy(isBusy: boolean): void {
    const make = find(this, '[data-make]', HTMLButtonElement);
    const abandon = find(this, '[data-abandon]', HTMLButtonElement);
    const hasFocus = document.activeElement === (isBusy ? make : abandon);
    make.disabled = isBusy;
    abandon.hidden = !isBusy;
    // Each takes the place of the other, and the focus with it.
    if (hasFocus) (isBusy ? abandon : make).focus();
    this.setAttribute('aria-busy', String(isBusy));
  }

  async #make(): Promise<void> {
    if (this.#file.isUnstored && !confirm(words.loseUnsaved)) return;
    this.#drop();
    announce(this, 'pair-made', { publicKey: undefined });
    const chosen = Number(find(this, '#key-size', HTMLSelectElement).value);
    const making = new AbortController();
    this.#making = making;
    this.#setBusy(true);
    this.#say(words.making(chosen));
    making.signal.addEventListener('abort', () => {
      this.#making = undefined;
      this.#setBusy(false);
      this.#say(words.abandoned);
    });
    const maker = await loadAhead()
      .then(load)
      .catch(() => undefined);
    if (maker) await this.#makeWith(maker, chosen, making.signal);
    else this.#say(words.notLoaded);
    if (this.#making !== making) return;
    this.#making = undefined;
    this.#setBusy(false);
    this.#showTools();
  }

  async #makeWith({ keySizes, makeKeyPair }: Maker, chosen: number, signal: AbortSignal): Promise<void> {
    try {
      countRequests(find(this, '[data-count]', HTMLElement));
      const size = keySizes.find((each) => each === chosen) ?? keySizes[0];
      const pair = await makeKeyPair(size, signal);
      await holdHalf(pair.publicKey);
      if (signal.aborted) letGoOfHalf(pair.publicKey);
      else this.#take(pair);
    } catch (error) {
      if (!signal.aborted) this.#say(words.notMade(describeError(error)), true);
    }
  }

  #take(pair: KeyPair): void {
    const { publicKey, fingerprint, signer, size } = pair;
    keep(marker, 'yes', 'tab');
    this.#made = publicKey;
    // Who pastes another key meanwhile goes on with that.
    const isElsewhere = this.#field?.contains(document.activeElement) === true;
    this.#file.take(pair, { takesFocus: !isElsewhere });
    const isIn = this.#offer();
    announce(this, 'pair-made', { publicKey });
    find(this, '[data-proof]', HTMLElement).hidden = false;
    this.#say(isIn ? words.made(size, this.dataset['where'] ?? words.below) : words.madeBesideAnother(size));
    this.#setFirst(false);
    selectKey({ origin: 'made', publicKey, words: words.activeKey(size), fingerprint, signer });
  }

  /** A key that is made never takes the place of one that was pasted, before or meanwhile, unless it is asked to. */
  #offer(): boolean {
    const field = this.#field;
    if (!field) return true;
    const { origin } = field;
    const isFree = field.isBlank || (origin?.from === 'made' && !origin.saved);
    if (isFree) this.#putIn(field);
    this.#showAnswers(field);
    return isFree;
  }

  /** The private key is stored: what is left cannot be lost. */
  #rest(): void {
    forget(marker, 'tab');
    this.#letGo();
    const field = this.#field;
    if (field?.text === this.#made) field?.setOrigin({ from: 'made', saved: true });
    this.#say(words.stored);
    focusWords(find(this, '[data-status]', HTMLElement));
  }

  /** While a key waits to be saved, and once it is stored, another pair is not the first thing to do. */
  #setFirst(isFirst: boolean): void {
    find(this, '[data-make]', HTMLButtonElement).classList.toggle('quiet', !isFirst);
  }

  #drop(): void {
    if (this.#file.isUnstored) announce(this, 'pair-made', { publicKey: undefined });
    this.#file.drop();
    this.#letGo();
    this.#made = undefined;
    this.#setFirst(true);
    releaseKey('made');
  }

  #letGo(): void {
    if (this.#made !== undefined) letGoOfHalf(this.#made);
  }

  #tellOfLostKey(): void {
    const report = (): void => {
      if (this.#file.isUnstored || kept(marker, 'tab') === null) return;
      // Said once.
      forget(marker, 'tab');
      find(this, '[data-maker]', HTMLElement).hidden = false;
      if (this.#fold) this.#fold.open = true;
      for (const choice of this.#choices) choice.checked = choice.value === 'make';
      this.#say(words.gone);
    };
    report();
    // Back from another page, as it was left.
    addEventListener('pageshow', report);
  }
}

const load = () => import('../../domain/keys/make-key-pair');
type Maker = Awaited<ReturnType<typeof load>>;

/** What a key is shown in. */
function loadFaces(): Promise<unknown> {
  return Promise.all(
    ['1em "Atkinson Mono"', '650 1em "Atkinson Next"'].map((face) => document.fonts.load(face)),
  );
}

/** What fails here is tried again, with words, when a pair is asked for. */
function prepareEarly(): void {
  loadAhead().catch(() => undefined);
}

customElements.define('key-maker', KeyMaker);
