import { hear } from '../../browser/events';
import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import type { PayloadReading } from '../../domain/tokens/encrypt-payload';
import { ValueField } from '../fields/value-field';
import { words } from './token-maker.en';

/** Milliseconds without a key pressed, after which the count is announced. */
const pause = 900;

export type PayloadClaim =
  | { readonly ok: true; readonly claim: string | undefined }
  | { readonly ok: false; readonly focus: () => void };

/** The private data of a token: a key to encrypt with, a JSON object, and how much of it fits. */
export class TokenPayload extends HTMLElement {
  #line: string | undefined;
  #read: PayloadReading | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    loadsLater(loadWork);
    this.#payload.loadWith(async () => {
      const { readPayload } = await loadWork();
      return {
        read: async (text) => (this.#read = readPayload(text, await this.#key())),
      };
    });
    hear(this.#payload, 'field-read', ({ reading }) => {
      const isCounted = reading !== undefined && !reading.secret;
      void this.#count(isCounted ? (this.#read?.bytes ?? 0) : 0);
    });
    hear(this.#publicKey, 'field-read', ({ reading }) => {
      this.#line = reading?.value;
      this.#payload.readAgain(false);
    });
    addEventListener('pagehide', () => {
      this.#payload.fill('');
    });
  }

  /** Encrypts the payload. `signing`: the key that signs, one line, which must be another. */
  async encrypt(signing: string): Promise<PayloadClaim> {
    const reading = await this.#payload.settle();
    if (!reading) return { ok: true, claim: undefined };
    const text = this.#read?.text;
    if (reading.verdict === 'stop' || text === undefined) return this.#refuse(this.#payload);
    const work = await loadWork();
    const key = await this.#key();
    if (!key) {
      this.#payload.showCross(refusal('no-key-to-encrypt'));
      return this.#refuse(this.#publicKey);
    }
    const signer = work.keyFromLine(signing);
    if (signer && work.sameKey(key, signer)) {
      this.#publicKey.showCross(refusal('signing-key'));
      return this.#refuse(this.#publicKey);
    }
    return { ok: true, claim: await work.encryptPayload(text, key) };
  }

  get #publicKey(): ValueField {
    return find(this, '[data-field]', ValueField);
  }

  get #payload(): ValueField {
    return find(this, '[data-box]', ValueField);
  }

  async #key() {
    const { keyFromLine } = await loadWork();
    return this.#line === undefined ? undefined : keyFromLine(this.#line);
  }

  #refuse(field: ValueField): PayloadClaim {
    return {
      ok: false,
      focus: () => {
        find(this, 'details', HTMLDetailsElement).open = true;
        field.control.focus();
      },
    };
  }

  async #count(bytes: number): Promise<void> {
    const { payloadLimit, sayBytes } = await loadWork();
    const key = await this.#key();
    const count = sayBytes(bytes, key && payloadLimit(key));
    find(this, '[data-count]', HTMLElement).textContent = count;
    const place = find(this, '[data-count-said]', HTMLElement);
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      place.textContent = bytes === 0 ? '' : count;
    }, pause);
  }
}

function refusal(reason: keyof typeof words.payload) {
  return { reason, verdict: 'stop', words: words.payload[reason] } as const;
}

async function loadWork() {
  const [work, { sayBytes }] = await Promise.all([
    import('../../domain/tokens/encrypt-payload'),
    import('../../domain/tokens/encrypt-payload.en'),
  ]);
  return { ...work, sayBytes };
}

customElements.define('token-payload', TokenPayload);
