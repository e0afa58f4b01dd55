import { hear } from '../../browser/events';
import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import type { PayloadReading } from '../../domain/token/encrypt-payload';
import { ValueField } from '../fields/value-field';
import { showVerdict } from '../fields/show-verdict';

/** Milliseconds without a key pressed, after which the count is announced. */
const pause = 900;

export type PayloadClaim =
  | { readonly ok: true; readonly claim: string | undefined }
  | { readonly ok: false; readonly focus: () => void };

/** The private data of a token: a key to encrypt with, a JSON object, and how much of it fits. */
export class PayloadBox extends HTMLElement {
  #line: string | undefined;
  #turn = 0;
  /** A private key was taken out, and nothing was put in since: what was said of it stays. */
  #wasCleared = false;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    loadsLater(loadWork);
    this.#control.addEventListener('input', (event) => {
      const isPaste = event instanceof InputEvent && event.inputType.startsWith('insertFromPaste');
      void this.#read({ isDone: isPaste });
    });
    this.#control.addEventListener('change', () => void this.#read({ isDone: true }));
    hear(this, 'field-read', ({ key, reading }) => {
      if (key !== 'ibmPublicKey') return;
      this.#line = reading?.value;
      void this.#read({ isDone: false });
    });
    addEventListener('pagehide', () => {
      this.#control.value = '';
      void this.#read({ isDone: false });
    });
  }

  /** Encrypts what stands there. `signing`: the key that signs, one line, which must be another. */
  async encrypt(signing: string): Promise<PayloadClaim> {
    const reading = await this.#read({ isDone: true });
    if (!reading) return { ok: true, claim: undefined };
    const work = await loadWork();
    const key = this.#line === undefined ? undefined : work.keyFromLine(this.#line);
    if (reading.text === undefined) return this.#refuse(() => this.#control);
    if (!key) {
      showVerdict(this.#box, noKey);
      return this.#refuse(() => find(this.#field, '.control', HTMLElement));
    }
    const signer = work.keyFromLine(signing);
    if (signer && work.sameKey(key, signer)) {
      this.#field.showCross(signingKey);
      return this.#refuse(() => find(this.#field, '.control', HTMLElement));
    }
    return { ok: true, claim: await work.encryptPayload(reading.text, key) };
  }

  get #control(): HTMLTextAreaElement {
    return find(this, '[data-payload] textarea', HTMLTextAreaElement);
  }

  get #box(): HTMLElement {
    return find(this, '[data-payload]', HTMLElement);
  }

  get #field(): ValueField {
    return find(this, 'value-field', ValueField);
  }

  #refuse(control: () => HTMLElement): PayloadClaim {
    return {
      ok: false,
      focus: () => {
        find(this, 'details', HTMLDetailsElement).open = true;
        control().focus();
      },
    };
  }

  /** While the person types only the count and a payload that fits show; a `stop` that shows goes at once. */
  async #read({ isDone }: { isDone: boolean }): Promise<PayloadReading | undefined> {
    const turn = (this.#turn += 1);
    const { keyFromLine, readPayload, sayBytes, payloadLimit } = await loadWork();
    const key = this.#line === undefined ? undefined : keyFromLine(this.#line);
    const reading = readPayload(this.#control.value, key);
    if (turn !== this.#turn || (this.#wasCleared && !reading)) return reading;
    this.#wasCleared = reading?.secret === true;
    if (this.#wasCleared) this.#control.value = '';
    const count = sayBytes(reading?.bytes ?? 0, key && payloadLimit(key));
    find(this, '[data-count]', HTMLElement).textContent = count;
    this.#announce(reading ? count : '');
    const isWrong = this.#wasCleared || reading?.reason === 'payload-too-long';
    const shows = isDone || isWrong || reading?.verdict !== 'stop' || this.#box.dataset['verdict'] === 'stop';
    showVerdict(this.#box, shows ? reading : undefined);
    return reading;
  }

  #announce(count: string): void {
    const place = find(this, '[data-count-said]', HTMLElement);
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      place.textContent = count;
    }, pause);
  }
}

const noKey = {
  reason: 'no-key-to-encrypt',
  verdict: 'stop',
  words:
    'A payload needs the key that it is encrypted with. Paste IBM provided public key from the Security tab, or empty the payload.',
} as const;

const signingKey = {
  reason: 'signing-key',
  verdict: 'stop',
  field: 'ibmPublicKey',
  when: () => true,
  words:
    'This is the public key of the pair that signs the token, and the service has no private key for it. Copy the other one: IBM provided public key on the Security tab.',
} as const;

async function loadWork() {
  return import('../../domain/token/encrypt-payload');
}

customElements.define('payload-box', PayloadBox);
