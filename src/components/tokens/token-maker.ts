/**
 * Makes a token for a test. All code and rules are fetched before a key is made, so that no request happens
 * while it exists. Pair and token live in memory and on screen, and are gone when the page is left.
 */
import { describeError } from '../../browser/describe-error';
import { hear, type ActiveKey } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';
import { loadAhead, loadsLater } from '../../browser/load-ahead';
import { ValueField } from '../fields/value-field';
import { activeKey } from '../keys/active-key';
import { readClaims, showProblems, wireClaims } from './claim-fields';
import { MadeTokenView } from './made-token';
import { SigningPair, type Signer } from './signing-pair';
import { TokenLife } from './token-life';
import { words } from './token-maker.en';
import { TokenPayload } from './token-payload';

type Work = Awaited<ReturnType<typeof prepare>>;

class TokenMaker extends HTMLElement {
  readonly #pair = new SigningPair();
  /** Counts what was begun, so that nothing is shown once the page was left. */
  #turn = 0;
  #isBusy = false;
  #life: TokenLife | undefined;

  connectedCallback(): void {
    loadsLater(load);
    const form = find(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
    for (const choice of findAll(this, 'input[name="make-for"]', HTMLInputElement)) {
      choice.addEventListener('change', () => {
        this.#showTarget();
      });
    }
    for (const button of findAll(this, '[data-random]', HTMLButtonElement)) {
      button.addEventListener('click', () => void this.#fillRandom(button.dataset['random'] ?? ''));
    }
    wireClaims(form, async () => (await load()).refuseSecret);
    this.#life = new TokenLife(find(this, '[data-token-life]', HTMLElement));
    // Fetched ahead; what fails here is tried again, with words, when a token is asked for.
    form.addEventListener('focusin', () => void prepare(this.#target).catch(() => undefined), { once: true });
    find(this, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
      this.#made.forget();
      this.#say(words.forgotten);
      focusWords(find(this, '[data-make-status]', HTMLElement));
    });
    hear(document, 'active-key', ({ key }) => {
      this.#showActiveKey(key);
    });
    addEventListener('pagehide', () => {
      this.#turn += 1;
      this.#made.forget();
      this.#pair.drop();
      this.#showActiveKey(undefined);
    });
    this.#showActiveKey(activeKey());
    this.#showTarget();
    form.hidden = false;
    find(this, '[data-keep]', HTMLElement).hidden = false;
  }

  async #fillRandom(box: string): Promise<void> {
    const { randomId } = await load();
    find(this, `value-field:has(#${box})`, ValueField).fill(randomId());
  }

  get #target(): string {
    return find(this, 'input[name="make-for"]:checked', HTMLInputElement).value;
  }

  get #claims(): HTMLElement {
    return find(this, `[data-target="${this.#target}"]`, HTMLElement);
  }

  get #made(): MadeTokenView {
    return find(this, 'made-token', MadeTokenView);
  }

  get #takesPayload(): boolean {
    return this.#claims.hasAttribute('data-takes-payload');
  }

  #fill(place: string, text: string): void {
    find(this, place, HTMLElement).textContent = text;
  }

  #say(said: string): void {
    this.#fill('[data-make-status]', said);
  }

  #showTarget(): void {
    for (const claims of findAll(this, '[data-target]', HTMLElement)) claims.hidden = claims !== this.#claims;
    const { usual = '' } = this.#claims.dataset;
    const isMade = this.#claims.querySelector('[data-unmade]') === null;
    find(this, '[data-rest]', HTMLElement).hidden = !isMade;
    find(this, 'token-payload', TokenPayload).hidden = !this.#takesPayload;
    if (isMade) this.#life?.offer(usual);
    this.#say('');
  }

  #showActiveKey(key: ActiveKey | undefined): void {
    const canSign = key?.signer !== undefined;
    find(this, '[data-active-key]', HTMLElement).hidden = !canSign;
    this.#fill('[data-active-key-words]', key?.words ?? '');
    find(this, `input[value="${canSign ? 'active-key' : 'ephemeral'}"]`, HTMLInputElement).checked = true;
  }

  async #make(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#made.forget();
    // The same words as last time are to be announced again.
    this.#say('');
    const work = await prepare(this.#target).catch(() => undefined);
    if (!work) {
      this.#say(words.loadFailed);
      this.#isBusy = false;
      return;
    }
    try {
      await this.#makeFrom(work);
    } catch (error) {
      this.#say(words.failed(describeError(error)));
    }
    this.#isBusy = false;
  }

  async #makeFrom(work: Work): Promise<void> {
    const turn = (this.#turn += 1);
    const { target } = work;
    const life = await this.#life?.settle();
    if (life?.isRefused) {
      this.#say(words.correct.lifetime);
      this.#life?.focusControl();
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    const texts = await readClaims(this.#claims);
    if (!texts) {
      this.#say(words.correct.claims(1));
      return;
    }
    const checked = work.assembleClaims(target, { texts, now, life: life?.seconds });
    const problems = checked.ok ? [] : checked.problems;
    showProblems(this.#claims, problems);
    if (problems.length > 0) {
      this.#say(words.correct.claims(problems.length));
      return;
    }

    const wantsActiveKey = find(this, 'input[value="active-key"]', HTMLInputElement).checked;
    if (this.#pair.isNew(wantsActiveKey)) this.#say(words.making);
    const signer = await this.#pair.take(wantsActiveKey, work.makeEphemeralPair);
    const all = await this.#withPayload(work, texts, signer);
    const assembled = all && work.assembleClaims(target, { texts: all, now, life: life?.seconds });
    if (!assembled?.ok) return;
    const { claims } = assembled;
    const token = await work.signToken(claims, signer.key);
    if (turn !== this.#turn) {
      this.#pair.drop();
      return;
    }
    const key = work.keyFromLine(signer.publicKey);
    work.showToken(this.#made, { token, claims, target, now });
    this.#made.show({ ...signer, pem: key ? work.writePem(key) : '' }, work.examplesIn(target, claims));
    const lifetime = life?.seconds === undefined ? undefined : work.sayLength(life.seconds);
    this.#say(words.made(target.name, lifetime));
  }

  /** The texts with the encrypted payload among them; `undefined` when something has to be corrected first. */
  async #withPayload(
    { payloadClaim }: Work,
    texts: Map<string, string>,
    signer: Signer,
  ): Promise<Map<string, string> | undefined> {
    if (!this.#takesPayload) return texts;
    const payload = await find(this, 'token-payload', TokenPayload).encrypt(signer.publicKey);
    if (!payload.ok) {
      this.#say(words.correct.payload);
      payload.focus();
      return undefined;
    }
    return payload.claim === undefined ? texts : texts.set(payloadClaim, payload.claim);
  }
}

/** Fetches all that any tool of the page may need, so that nothing is fetched while there is a key. */
async function prepare(id: string) {
  const [work] = await Promise.all([load(), loadAhead()]);
  const target = work.targets.find((each) => each.id === id);
  if (!target) throw new Error(`There is no token target "${id}".`);
  return { ...work, target };
}

async function load() {
  const { loadWork } = await import('./maker-work');
  return loadWork();
}

customElements.define('token-maker', TokenMaker);
