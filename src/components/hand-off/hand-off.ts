import { find, findAll, onPress } from '../../browser/find';
import { headings, notHere, problems } from './hand-off.en';
import { forget, keep, kept } from '../../browser/store';
import { made, say, show } from '../../browser/write';
import { limits, type HandOff as Carried } from '../../domain/hand-off/hand-off';
import { readHandOff } from '../../domain/hand-off/read-hand-off';
import { writeHandOff } from '../../domain/hand-off/write-hand-off';
import { readSteps } from '../guide/guide-facts';
import { OpenedSheet } from './opened-sheet';
import { unpackLink } from './packed';
import { SendSheet } from './send-sheet';

/** Hands a role's part of the guide to a colleague, and opens what came from one. */
export class HandOff extends HTMLElement {
  readonly #steps = readSteps(document.body);
  #send: SendSheet | undefined;
  #opened: OpenedSheet | undefined;

  connectedCallback(): void {
    const { guide: id = '', home = '', title = '' } = this.dataset;
    this.#send = new SendSheet(this, { id, home, title });
    this.#opened = new OpenedSheet(this, home, this.#steps, {
      settled: () => {
        forget(this.#name, 'tab');
        this.#showWaiting(false);
      },
      sendBack: ({ role }) => {
        this.#ask(role, true);
      },
    });
    show(this, '[data-work]', true);
    for (const button of this.#buttons) {
      button.addEventListener('click', () => {
        this.#ask(button.dataset['role'] ?? '', false);
      });
    }
    const file = find(this, '[data-file]', HTMLInputElement);
    file.addEventListener('change', () => void this.#openFile(file));
    onPress(this, '[data-again]', () => void this.#goOn());
    // The address no longer has it, and a reload would lose it.
    void this.#goOn();
  }

  /** Opens what was behind `#handoff=`. */
  async openLink(fragment: string): Promise<void> {
    await this.#take(await unpackLink(fragment));
  }

  get #name(): string {
    return `handoff.${this.dataset['guide'] ?? ''}`;
  }

  get #buttons(): HTMLElement[] {
    return findAll(this, '[data-role]', HTMLElement);
  }

  /** The button of a role tells its part of the guide. */
  #partOf(role: string): HTMLElement | undefined {
    return this.#buttons.find(({ dataset }) => dataset['role'] === role);
  }

  #ask(role: string, returns: boolean): void {
    const { who = '', steps = '', minutes } = this.#partOf(role)?.dataset ?? {};
    const ids = steps.split(' ');
    const asked = this.#steps.filter(({ id }) => ids.includes(id));
    this.#send?.ask({ role, who, minutes: Number(minutes), steps: asked }, returns);
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    // In UTF-8 a character may take four bytes.
    const read = file.size > 4 * limits.text ? 'large' : readHandOff(await file.text());
    input.value = '';
    await this.#take(read);
  }

  async #goOn(): Promise<void> {
    const text = kept(this.#name, 'tab');
    if (text !== null) await this.#take(readHandOff(text));
  }

  async #take(read: Carried | keyof typeof problems): Promise<void> {
    if (typeof read === 'string') {
      this.#say(problems[read]);
      return;
    }
    const who = this.#partOf(read.role)?.dataset['who'];
    if (read.guide !== this.dataset['guide'] || who === undefined) {
      this.#say(problems.elsewhere);
      return;
    }
    keep(this.#name, writeHandOff(read), 'tab');
    this.#showWaiting(true);
    await this.#opened?.present(read, headings.opened(who));
  }

  #showWaiting(isWaiting: boolean): void {
    show(this, '[data-again]', isWaiting);
  }

  #say(words: string): void {
    say(this, '[data-outcome]', words);
    const details = this.closest('details');
    if (details) details.open = true;
    this.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('hand-off', HandOff);

/** Opens what was behind `#handoff=` in the guide of this page; where there is none, `notice` says so. */
export function openLinked(fragment: string, notice: HTMLElement): void {
  const [place] = findAll(document, 'hand-off', HandOff);
  if (place) {
    void place.openLink(fragment);
    return;
  }
  notice.replaceChildren(made('p', notHere));
}
