/**
 * Makes a pair: beside the field that takes its public half, or for whoever listens. The private key has three
 * lives: extractable in memory until it is stored (`<private-file>`), a non-extractable handle after that, nothing
 * after leaving the page. What the page may need by then is fetched before the key is made, so that no request
 * happens while it exists.
 */
import { announce, hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';
import { loadAhead, loadsLater } from '../../browser/load-ahead';
import { countRequests } from '../../browser/request-count';
import { forget, keep, kept } from '../../browser/store';
import type { KeyPair } from '../../domain/keys/make-key-pair';
import { ValueField } from '../form/value-field';
import { putDown, takeInHand } from './key-in-hand';
import { PrivateFile } from './private-file';

/** Says after a reload that a key was here; holds no part of it. */
const marker = `key-was-made${location.pathname.replaceAll('/', '.')}`;

class KeyMaker extends HTMLElement {
  #making: AbortController | undefined;

  connectedCallback(): void {
    loadsLater(load);
    const tools = find(this, '[data-maker]', HTMLElement);
    for (const choice of this.#choices) {
      choice.addEventListener('change', () => {
        tools.hidden = choice.value !== 'make';
        if (choice.value === 'make') prepareEarly();
      });
    }
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
    tools.hidden = this.#choices.some(({ value, checked }) => value === 'read' && checked);
    if (this.#choices.length > 0) find(this, '[data-choice]', HTMLElement).hidden = false;
  }

  /** Where the key comes from, beside a field that takes one from elsewhere too. */
  get #choices(): HTMLInputElement[] {
    return findAll(this, 'input[name="key-source"]', HTMLInputElement);
  }

  get #file(): PrivateFile {
    return find(this, 'private-file', PrivateFile);
  }

  #say(words: string): void {
    find(this, '[data-status]', HTMLElement).textContent = words;
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
    if (
      this.#file.isUnstored &&
      !confirm('The private key that was made here is not saved. Lose it and make another?')
    )
      return;
    this.#drop();
    announce(this, 'pair-made', { publicKey: undefined });
    const chosen = Number(find(this, '#key-size', HTMLSelectElement).value);
    const making = new AbortController();
    this.#making = making;
    this.#setBusy(true);
    this.#say(`Making a pair of ${String(chosen)} bits. Large primes take a moment to find.`);
    making.signal.addEventListener('abort', () => {
      this.#setBusy(false);
      this.#say('Abandoned. No key was kept.');
    });
    try {
      await prepare();
      const { keySizes, makeKeyPair } = maker ?? (await load());
      countRequests(find(this, '[data-count]', HTMLElement));
      const size = keySizes.find((each) => each === chosen) ?? keySizes[0];
      this.#take(await makeKeyPair(size, making.signal));
    } catch (error) {
      if (making.signal.aborted) return;
      this.#say(
        `This browser could not make a key (${describe(error)}). OpenSSL can: see the security page.`,
      );
    }
    this.#setBusy(false);
  }

  #take(pair: KeyPair): void {
    const { publicKey, fingerprint, signer } = pair;
    const bits = `${String(pair.size)} bits`;
    keep(marker, 'yes', 'tab');
    const field = this.querySelector('value-field');
    if (field instanceof ValueField) field.fill(publicKey);
    announce(this, 'pair-made', { publicKey });
    find(this, '[data-proof]', HTMLElement).hidden = false;
    this.#say(`Made: RS256, ${bits}. The public key stands ${this.dataset['where'] ?? 'below'}.`);
    this.#file.take(pair);
    this.#setFirst(false);
    takeInHand({ origin: 'made', publicKey, words: `RSA public key, ${bits}`, fingerprint, signer });
  }

  /** The private half is stored: what is left cannot be lost. */
  #rest(): void {
    forget(marker, 'tab');
    this.#setFirst(true);
    this.#say(
      'The private key is out of this page. What is left can sign here, but cannot be exported or shown.',
    );
    focusWords(find(this, '[data-status]', HTMLElement));
  }

  /** While a key waits to be saved, that is the first thing to do. */
  #setFirst(isFirst: boolean): void {
    find(this, '[data-make]', HTMLButtonElement).classList.toggle('quiet', !isFirst);
  }

  #drop(): void {
    if (this.#file.isUnstored) announce(this, 'pair-made', { publicKey: undefined });
    this.#file.drop();
    this.#setFirst(true);
    putDown('made');
  }

  #tellOfLostKey(): void {
    const tell = (): void => {
      if (this.#file.isUnstored || kept(marker, 'tab') === null) return;
      // Said once.
      forget(marker, 'tab');
      find(this, '[data-maker]', HTMLElement).hidden = false;
      for (const choice of this.#choices) choice.checked = choice.value === 'make';
      this.#say('The private key that was made here is gone: leaving or reloading the page forgets it.');
    };
    tell();
    // Back from another page, as it was left.
    addEventListener('pageshow', tell);
  }
}

/** Kept, since an import takes a turn of the browser even when all is there. */
let maker: Awaited<ReturnType<typeof load>> | undefined;

async function load() {
  const made = await import('../../domain/keys/make-key-pair');
  maker = made;
  return made;
}

/** Fetches all that may be needed while a key exists. */
async function prepare(): Promise<void> {
  const faces = ['1em "Atkinson Mono"', '650 1em "Atkinson Next"'];
  await Promise.all([
    loadAhead(),
    ...faces.filter((face) => !document.fonts.check(face)).map((face) => document.fonts.load(face)),
  ]);
}

/** What fails here is tried again, with words, when a pair is asked for. */
function prepareEarly(): void {
  prepare().catch(() => undefined);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'no cause given';
}

customElements.define('key-maker', KeyMaker);
