/**
 * Makes a pair beside the field that takes its public half. The private key has three lives: extractable in
 * memory until it is saved, a non-extractable handle after "I have stored it", nothing after leaving the page.
 * What the page may need by then is fetched before the key is made, so that no request happens while it exists.
 */
import { copyShown } from '../../browser/copy';
import { find, findAll } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';
import { countRequests } from '../../browser/request-count';
import { saveFile } from '../../browser/save-file';
import { forget, keep, kept } from '../../browser/store';
import { loadChecks } from '../../content/checks-of';
import type { KeyPair } from '../../domain/keys/make-key-pair';
import { ValueField } from '../form/value-field';

/** Says after a reload that a key was here; holds no part of it. */
const marker = 'key-was-made';

class KeyMaker extends HTMLElement {
  #pair: KeyPair | undefined;
  #isSaved = false;
  #making: AbortController | undefined;
  /** Signs in the rehearsal; cannot be exported. */
  #signingKey: CryptoKey | undefined;

  get signingKey(): CryptoKey | undefined {
    return this.#signingKey;
  }

  connectedCallback(): void {
    for (const choice of findAll(this, 'input[name="key-source"]', HTMLInputElement)) {
      choice.addEventListener('change', () => {
        find(this, '[data-maker]', HTMLElement).hidden = choice.value !== 'make';
        // Fetched ahead; what fails here is tried again, with words, when a pair is asked for.
        if (choice.value === 'make') prepare(this.#field.home).catch(() => undefined);
      });
    }
    this.#on('[data-make]', () => this.#make());
    this.#on('[data-abandon]', () => this.#making?.abort());
    this.#on('[data-save]', () => this.#save());
    this.#on('[data-stored]', () => this.#seal());
    this.#on('[data-copy]', async () => {
      const { words } = await copyShown(find(this, '[data-pem]', HTMLElement), 'the private key');
      find(this, '[data-show] .said', HTMLElement).textContent = words;
    });
    find(this, '[data-show]', HTMLDetailsElement).addEventListener('toggle', () => void this.#show());
    addEventListener('beforeunload', (event) => {
      if (this.#pair && !this.#isSaved) event.preventDefault();
    });
    addEventListener('pagehide', () => {
      this.#making?.abort();
      this.#drop();
    });
    this.#tellOfLostKey();
    find(this, '[data-choice]', HTMLElement).hidden = false;
  }

  get #field(): ValueField {
    return find(this, 'value-field', ValueField);
  }

  #on(selector: string, act: () => unknown): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
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
    const losesKey = this.#pair && !this.#isSaved;
    if (losesKey && !confirm('The private key that was made here is not saved. Lose it and make another?'))
      return;
    this.#drop();
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
      const { keySizes, makeKeyPair } = await prepare(this.#field.home);
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
    this.#pair = pair;
    this.#isSaved = false;
    keep(marker, 'yes', 'tab');
    this.#field.fill(pair.publicKey);
    find(this, '[data-private]', HTMLElement).hidden = false;
    find(this, '[data-proof]', HTMLElement).hidden = false;
    this.#say(`Made: RS256, ${String(pair.size)} bits. The public key stands in the box below.`);
    find(this, '[data-save]', HTMLButtonElement).focus();
  }

  async #save(): Promise<void> {
    const pair = this.#pair;
    if (!pair) return;
    const { name, text } = await pair.savePrivateKey();
    saveFile(name, text, 'application/x-pem-file');
    find(this, '[data-stored]', HTMLElement).hidden = false;
    this.#showOffer(
      `Offered as ${name}. Whether the file was kept cannot be seen from here: look in your downloads, move it to the server that signs, then say so.`,
    );
  }

  async #seal(): Promise<void> {
    const pair = this.#pair;
    if (!pair) return;
    this.#signingKey = await pair.seal();
    this.#isSaved = true;
    this.#pair = undefined;
    forget(marker, 'tab');
    this.#hideText();
    find(this, '[data-private]', HTMLElement).hidden = true;
    this.#say(
      'The private key is out of this page. What is left can sign here, but cannot be exported or shown.',
    );
    focusWords(find(this, '[data-status]', HTMLElement));
  }

  async #show(): Promise<void> {
    const isOpen = find(this, '[data-show]', HTMLDetailsElement).open;
    if (!isOpen || !this.#pair) this.#hideText();
    else find(this, '[data-pem]', HTMLElement).textContent = (await this.#pair.savePrivateKey()).text;
  }

  #hideText(): void {
    find(this, '[data-pem]', HTMLElement).textContent = '';
    find(this, '[data-show]', HTMLDetailsElement).open = false;
    find(this, '[data-show] .said', HTMLElement).textContent = '';
  }

  /** What was said of one pair's file must not stand beside the next pair. */
  #showOffer(words: string): void {
    find(this, '[data-unsaved]', HTMLElement).hidden = words !== '';
    find(this, '[data-offered]', HTMLElement).textContent = words;
  }

  #drop(): void {
    this.#pair = undefined;
    this.#showOffer('');
    this.#signingKey = undefined;
    this.#hideText();
    find(this, '[data-private]', HTMLElement).hidden = true;
    find(this, '[data-stored]', HTMLElement).hidden = true;
  }

  #tellOfLostKey(): void {
    addEventListener('pageshow', () => {
      if (this.#pair || kept(marker, 'tab') === null) return;
      // Said once.
      forget(marker, 'tab');
      find(this, '[data-maker]', HTMLElement).hidden = false;
      find(this, 'input[value="make"]', HTMLInputElement).checked = true;
      this.#say('The private key that was made here is gone: leaving or reloading the page forgets it.');
    });
  }
}

/** Fetches all that may be needed while a key exists. */
async function prepare(checks: string) {
  const [maker] = await Promise.all([
    import('../../domain/keys/make-key-pair'),
    loadChecks(checks),
    document.fonts.load('1em "Atkinson Mono"'),
    document.fonts.load('650 1em "Atkinson Next"'),
  ]);
  return maker;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'no cause given';
}

customElements.define('key-maker', KeyMaker);
