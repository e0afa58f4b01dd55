/**
 * Reads a token for the service that will receive it. The token is in its control, in the field's output and in
 * what is shown below, and nowhere else: all three are emptied by the button and when the page is left.
 */
import { announce, hear, type Events } from '../../browser/events';
import { find } from '../../browser/find';
import type { Reading } from '../../domain/fields/reading';
import type { Judgement, SeenToken } from '../../domain/tokens/judge-token';
import { ValueField } from '../fields/value-field';
import { activeKey } from '../keys/active-key';
import { isDue, saysTheSame, wireClock } from './reader-clock';
import { prepare } from './reader-rules';
import { ReceiverChoice } from './receiver-choice';
import { words } from './token-reader.en';

class TokenReader extends HTMLElement {
  #receiver: ReceiverChoice | undefined;
  /** The signer's public key or several, where its field took them. */
  #key: string | undefined;
  /** Seconds since 1970 that the person set; left out while the computer's clock counts. */
  #asOf: number | undefined;
  #seen: SeenToken | undefined;
  /** What was made of each text that the field read. */
  readonly #judgements = new WeakMap<Reading, Judgement>();
  /** What the clock alone made of the same token, for the reading that follows. */
  #again: Judgement | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  /** When the verdict was last put into words, in seconds since 1970. */
  #saidAt = 0;

  connectedCallback(): void {
    this.#receiver = new ReceiverChoice(this, () => {
      // What a choice means is said before a token is there, too.
      this.#offerSwitch();
      this.#readAgain();
    });
    this.#token.readWith({ read: (pasted) => this.#read(pasted) });
    hear(this, 'field-read', (read) => {
      if (read.key === this.#signer.key) this.#takeKey(read);
      // What cannot be fetched is said by the reading itself.
      if (read.key === this.#token.key) this.#show(read).catch(() => undefined);
    });
    hear(document, 'active-key', () => {
      this.#offerKey();
    });
    hear(document, 'token-made', ({ token }) => {
      this.#token.fill(token);
      find(this, '[data-control]', HTMLTextAreaElement).focus();
    });
    this.#wireButtons();
    wireClock(this, (asOf) => {
      this.#asOf = asOf;
      this.#readAgain();
    });
    this.#prepareWhenUsed();
    this.#offerKey();
    addEventListener('pagehide', () => {
      this.#forget();
    });
    find(this, '[data-receivers]', HTMLElement).hidden = false;
    find(this, '[data-tools]', HTMLElement).hidden = false;
  }

  get #token(): ValueField {
    return find(this, '[data-field="token"]', ValueField);
  }

  get #signer(): ValueField {
    return find(this, '[data-field="tokenKey"]', ValueField);
  }

  get #now(): number {
    return this.#asOf ?? Math.floor(Date.now() / 1000);
  }

  #wireButtons(): void {
    this.#on('[data-clear]', () => {
      this.#forget();
      find(this, '[data-control]', HTMLTextAreaElement).focus();
      this.#say(words.cleared);
    });
    this.#on('[data-example]', async () => {
      try {
        this.#token.fill((await prepare()).makeExample());
        this.#say(words.example);
      } catch {
        this.#say(words.exampleFailed);
      }
    });
    this.#on('[data-take]', () => {
      const key = activeKey();
      if (key) this.#signer.fill(key.publicKey);
    });
  }

  #on(selector: string, act: () => unknown): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', () => void act());
  }

  #say(said: string): void {
    find(this, '[data-said]', HTMLElement).textContent = said;
  }

  /** Fetched with the first sign of somebody at the page, so that the first load is light and the answer quick. */
  #prepareWhenUsed(): void {
    const signs = ['pointerover', 'focusin', 'keydown'];
    const act = (): void => {
      for (const sign of signs) document.removeEventListener(sign, act);
      // What fails here is tried again, with words, when a token is read.
      prepare().catch(() => undefined);
    };
    for (const sign of signs) document.addEventListener(sign, act);
  }

  #readAgain(): void {
    this.#setQuiet(false);
    if (!this.#token.isBlank) this.#token.readAgain();
  }

  async #read(pasted: string): Promise<Reading | undefined> {
    const again = this.#again;
    this.#again = undefined;
    if (again) {
      this.#judgements.set(again.reading, again);
      return again.reading;
    }
    const { judgeToken, targets } = await prepare();
    const target = targets.find(({ id }) => id === this.#receiver?.target);
    if (!target) throw new Error('<token-reader> has no rules for the receiver that is chosen.');
    const now = this.#now;
    const judgement = await judgeToken(pasted, { target, now, others: targets, key: this.#key });
    if (judgement) this.#judgements.set(judgement.reading, judgement);
    return judgement?.reading;
  }

  async #show({ reading, waits }: Events['field-read']): Promise<void> {
    const before = this.#seen;
    const seen = reading && !waits ? this.#judgements.get(reading)?.seen : undefined;
    this.#seen = seen;
    this.#saidAt = seen?.now ?? 0;
    if (!reading) this.#say('');
    const { showToken, tickToken, timesIn, choicesOfKey } = await prepare();
    if (this.#seen !== seen) return;
    choicesOfKey.show(this.#signer, this.#signer.text, seen?.signature.choices ?? []);
    const isSet = this.#asOf !== undefined;
    if (before && seen && saysTheSame(before, seen)) tickToken(this, seen, isSet);
    else showToken(this, seen, isSet);
    this.#offerSwitch();
    announce(document, 'token-read', timesIn(seen));
    if (seen) this.#clock ??= setInterval(() => void this.#tick(), 1_000);
    else this.#stopClock();
  }

  /** What is announced stays as it is while only the figures of a distance change. */
  async #tick(): Promise<void> {
    const seen = this.#seen;
    if (!seen || this.#asOf !== undefined || document.hidden) return;
    const { judgeAgain, tickToken } = await prepare();
    if (this.#seen !== seen) return;
    const again = judgeAgain(seen, this.#now);
    if (!again.seen) return;
    const isNews = again.reading.reason !== this.#token.dataset['reason'];
    if (!isNews && !isDue(again.seen, this.#saidAt)) {
      this.#seen = again.seen;
      tickToken(this, again.seen, false);
      return;
    }
    this.#setQuiet(!isNews);
    this.#again = again;
    this.#token.readAgain();
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  /** The figures of a distance are not announced each time that they change. */
  #setQuiet(isQuiet: boolean): void {
    const verdict = find(this.#token, '[data-verdict-line]', HTMLElement);
    if (isQuiet) verdict.setAttribute('aria-live', 'off');
    else verdict.removeAttribute('aria-live');
  }

  #forget(): void {
    this.#token.fill('');
    this.#say('');
  }

  /** Several keys have no value of their own: the token tells one of them. */
  #takeKey({ reading, typed }: Events['field-read']): void {
    const key = reading && reading.verdict !== 'stop' ? (reading.value ?? typed) : undefined;
    if (key === this.#key) return;
    this.#key = key;
    this.#readAgain();
  }

  #offerSwitch(): void {
    // What cannot be fetched is said by the reading itself.
    this.#receiver?.offerSwitch(this.#seen).catch(() => undefined);
  }

  #offerKey(): void {
    const key = activeKey();
    find(this, '[data-active-key]', HTMLElement).hidden = !key;
    find(this, '[data-active-key-words]', HTMLElement).textContent = key?.words ?? '';
  }
}

customElements.define('token-reader', TokenReader);
