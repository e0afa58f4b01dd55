/** The nine tokens of the refusal kit, and what was said about each. They live in memory and on screen alone. */
import { copyShown, copyText, showCopied } from '../../browser/copy';
import { describeError } from '../../browser/describe-error';
import { find, findAll } from '../../browser/find';
import { loadAhead } from '../../browser/load-ahead';
import { loadRefusals } from '../../content/receivers';
import { keyFromLine } from '../../domain/tokens/encrypt-payload';
import {
  makeRefusalKit,
  namesKey,
  outcomeOf,
  subjectOf,
  type KitId,
  type KitToken,
  type RefusalAnswers,
} from '../../domain/tokens/refusal-kit';
import { said } from '../../domain/tokens/refusal-kit.en';
import { assembleClaims, makeEphemeralPair, takesRs256 } from '../../domain/tokens/sign-token';
import type { TokenTarget } from '../../domain/tokens/token-target';
import { thumbprintOf } from '../../domain/keys/fingerprint';
import { writePem } from '../../domain/keys/write-key';
import { readClaims, showProblems } from './claim-fields';
import { loadWork } from './maker-work';
import { words } from './refusal-view.en';
import { cloneOf, linkTo, textIn } from './show-marks';
import { SigningPair } from './signing-pair';

export class KitView {
  readonly #place: HTMLElement;
  readonly #pair = new SigningPair();
  readonly #answers = new Map<KitId, 'refused' | 'accepted'>();
  #about: ReturnType<typeof said> | undefined;
  /** Counts what was begun, so that nothing is shown once it was forgotten. */
  #turn = 0;
  #pem = '';

  constructor(place: HTMLElement) {
    this.#place = place;
    find(place, '[data-forget-kit]', HTMLButtonElement).addEventListener('click', () => {
      this.#forget();
      this.#say(words.forgotten);
      find(place, '[data-make-kit]', HTMLElement).focus();
    });
    const copyKey = find(place, '[data-copy-kit-key]', HTMLButtonElement);
    copyKey.addEventListener('click', () => {
      void copyText(this.#pem).then((copied) => {
        const done = { copied, words: copied ? words.copied.key : words.copied.failed };
        showCopied(copyKey, statusBeside(copyKey), done);
      });
    });
    addEventListener('pagehide', () => {
      this.#forget();
      this.#pair.drop();
    });
  }

  async make(): Promise<void> {
    this.#forget();
    const turn = this.#turn;
    try {
      // All that may be fetched comes before there is a key.
      const [{ targets }] = await Promise.all([loadWork(), loadAhead()]);
      const id = find(document, 'input[name="make-for"]:checked', HTMLInputElement).value;
      const target = targets.find((each) => each.id === id);
      if (!target) throw new Error(`There is no token target "${id}".`);
      if (takesRs256(target)) await this.#makeFor(target, turn);
      else this.#say(words.noPair(target.name, target.algorithms));
    } catch (error) {
      this.#say(words.failed(describeError(error)));
    }
  }

  async #makeFor(target: TokenTarget, turn: number): Promise<void> {
    const refusals = await loadRefusals(target.id);
    const form = find(document, `token-maker [data-target="${target.id}"]`, HTMLElement);
    const texts = await readClaims(form);
    const now = Math.floor(Date.now() / 1000);
    const assembled = texts && assembleClaims(target, { texts, now, life: target.life.usual });
    if (!assembled?.ok) {
      this.#say(words.correct);
      if (assembled) showProblems(form, assembled.problems);
      return;
    }
    this.#say(words.making);
    const signer = await this.#pair.take(true, makeEphemeralPair);
    const { signer: stranger } = await makeEphemeralPair();
    const key = keyFromLine(signer.publicKey);
    const publicPem = key ? writePem(key) : '';
    const kid = key && namesKey(target) ? await thumbprintOf(key) : undefined;
    const parts = { claims: assembled.claims, now, signer: signer.key, stranger, publicPem, kid };
    const tokens = await makeRefusalKit(target, parts);
    if (turn !== this.#turn) return;
    this.#pem = publicPem;
    this.#show(target, tokens, refusals);
    this.#say(words.made(target.name, signer.words, kid));
  }

  #show(target: TokenTarget, tokens: readonly KitToken[], refusals: RefusalAnswers): void {
    const about = (this.#about = said(subjectOf(target)));
    find(this.#place, '[data-kit-list]', HTMLElement).replaceChildren(
      ...tokens.map((token) => this.#rowOf(token, about[token.id], refusals[token.id])),
    );
    this.#setShown(true);
    this.#showOutcome();
  }

  #rowOf(
    { id, token, source }: KitToken,
    { title, what }: { readonly title: string; readonly what: string },
    answer: RefusalAnswers[KitId],
  ): HTMLElement {
    const row = cloneOf(this.#place, 'kit-token');
    row.dataset['case'] = id;
    const fill = (place: string, text: string): void => {
      find(row, place, HTMLElement).textContent = text;
    };
    fill('[data-title]', title);
    fill('[data-what]', what);
    fill('[data-legend]', title);
    fill('[data-kit-token]', token);
    fill('[data-must]', mustWords(id, source, answer?.words));
    const from = answer?.source ?? source;
    if (from !== undefined) find(row, '[data-from]', HTMLElement).replaceChildren(linkTo(from));
    const copy = find(row, '[data-copy]', HTMLButtonElement);
    // What a screen reader adds to a button that each row has.
    copy.append(textIn('span', ` ${title}`, 'sr-only'));
    copy.addEventListener('click', () => {
      const shown = find(row, '[data-kit-token]', HTMLElement);
      void copyShown(shown, words.copied.token).then((done) => {
        showCopied(copy, statusBeside(copy), done);
      });
    });
    for (const choice of findAll(row, 'input', HTMLInputElement)) {
      choice.name = `kit-${id}`;
      choice.addEventListener('change', () => {
        this.#answers.set(id, choice.value === 'refused' ? 'refused' : 'accepted');
        this.#showOutcome();
      });
    }
    return row;
  }

  #showOutcome(): void {
    const about = this.#about;
    const { left, open, isLocked } = outcomeOf(this.#answers);
    const wrong = [...(isLocked ? (['good'] as const) : []), ...open];
    find(this.#place, '[data-kit-outcome]', HTMLElement).textContent = words.outcome(
      left,
      open.length,
      isLocked,
    );
    find(this.#place, '[data-kit-open]', HTMLElement).replaceChildren(
      ...wrong.map((id) => textIn('li', about ? words.means(about[id].title, about[id].means) : '')),
    );
  }

  #forget(): void {
    this.#turn += 1;
    this.#pem = '';
    this.#answers.clear();
    this.#about = undefined;
    find(this.#place, '[data-kit-list]', HTMLElement).replaceChildren();
    find(this.#place, '[data-kit-open]', HTMLElement).replaceChildren();
    this.#setShown(false);
    this.#say('');
  }

  #setShown(isShown: boolean): void {
    find(this.#place, '[data-kit]', HTMLElement).hidden = !isShown;
    find(this.#place, '[data-forget-kit]', HTMLElement).hidden = !isShown;
  }

  #say(text: string): void {
    find(this.#place, '[data-kit-status]', HTMLElement).textContent = text;
  }
}

function mustWords(id: KitId, source: string | undefined, answer: string | undefined): string {
  if (id === 'good') return words.must.accepted;
  const must = source === undefined ? words.must.unknown : words.must.refused;
  return answer === undefined ? must : `${must} ${answer}`;
}

function statusBeside(button: HTMLElement): HTMLElement {
  return find(button.parentElement ?? document, '[role="status"]', HTMLElement);
}
