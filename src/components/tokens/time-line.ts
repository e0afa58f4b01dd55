import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import type { Play, RenewalEvent, Scene } from '../../domain/tokens/renewal';
import { words } from './time-line.en';

/** Milliseconds that the whole line takes when it is played. */
const playTime = 12_000;

/** Plays what the web chat does with its tokens: as a line in time, and as the list of the same events. */
class TimeLine extends HTMLElement {
  /** What plays, words and draws; fetched when the line comes near. */
  #work: Awaited<ReturnType<typeof loadWork>> | undefined;
  #play: Play | undefined;
  #rows: readonly RenewalEvent[] = [];
  /** Seconds from one end of the line to the other. */
  #span = 0;
  /** Seconds on the line; `undefined` before it is played: all of it shows. */
  #at: number | undefined;
  #frame: number | undefined;

  connectedCallback(): void {
    loadsLater(loadWork);
    for (const choice of findAll(this, 'select', HTMLSelectElement)) {
      choice.addEventListener('change', () => void this.#choose());
    }
    this.#on('[data-play]', () => {
      if (this.#frame === undefined) void this.#start();
      else this.#stop(words.paused);
    });
    this.#on('[data-back]', () => void this.#step(-1));
    this.#on('[data-next]', () => void this.#step(1));
    hear(document, 'token-read', ({ life }) => {
      void this.#offerOwn(life);
    });
    addEventListener('pagehide', () => {
      this.#stop('');
    });
    find(this, '[data-choices]', HTMLElement).hidden = false;
    // Who asked for less motion gets the steps and the whole line.
    find(this, '[data-play]', HTMLElement).hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#drawWhenNear();
  }

  #on(selector: string, act: () => void): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #drawWhenNear(): void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      // Tried again when something is chosen or played.
      this.#choose().catch(() => this.toggleAttribute('data-failed', true));
    });
    observer.observe(this);
  }

  get #scene(): Scene {
    const life = this.#value('playLife');
    const own = this.#ownOption.dataset['own'] ?? '';
    const seconds = life === 'own' ? own : life;
    const { handlers } = this.#work ?? {};
    const handler = handlers?.find(({ id }) => id === this.#value('playHandler'))?.id ?? 'answers';
    return {
      life: seconds === 'none' ? undefined : Number(seconds),
      handler,
      clockError: Number(this.#value('playClock')),
      talk: Number(this.dataset['talk']),
    };
  }

  #value(name: string): string {
    return find(this, `select[name="${name}"]`, HTMLSelectElement).value;
  }

  get #ownOption(): HTMLOptionElement {
    return find(this, 'option[value="own"]', HTMLOptionElement);
  }

  /** The lifetime of the token that was read above becomes a choice, and the one that is made. */
  async #offerOwn(life: number | undefined): Promise<void> {
    const own = this.#ownOption;
    const select = find(this, 'select[name="playLife"]', HTMLSelectElement);
    const isUsable = life !== undefined && life > 0;
    own.hidden = own.disabled = !isUsable;
    if (isUsable) {
      this.#work ??= await loadWork();
      own.dataset['own'] = String(life);
      own.textContent = words.own(this.#work.sayLength(life));
      select.value = 'own';
    } else if (select.value === 'own') {
      find(select, 'option[selected]', HTMLOptionElement).selected = true;
    }
    if (this.#play) await this.#choose();
  }

  async #choose(): Promise<void> {
    this.#stop('');
    this.#work ??= await loadWork();
    const { playRenewal, rowsOf, describeScene, drawLine, sayLength, spanOf } = this.#work;
    const scene = this.#scene;
    this.#play = playRenewal(scene);
    this.#rows = rowsOf(this.#play.events);
    this.#at = undefined;
    find(this, '[data-figure]', HTMLElement).hidden = false;
    find(this, '[data-caption]', HTMLElement).textContent = describeScene(scene);
    this.#span = spanOf(this.#play);
    const faster = Math.round((this.#span * 1000) / playTime);
    find(this, '[data-speed]', HTMLElement).textContent = words.speed(sayLength(this.#span), faster);
    drawLine(find(this, '[data-stage]', HTMLElement), this.#play);
    this.#list();
    this.#show();
  }

  #list(): void {
    const template = find(this, 'template', HTMLTemplateElement);
    find(this, '[data-events]', HTMLOListElement).replaceChildren(
      ...this.#rows.map(({ at, kind, words: said, derived }) => {
        const row = document.importNode(template.content, true);
        find(row, 'li', HTMLLIElement).dataset['kind'] = kind;
        find(row, '[data-at]', HTMLElement).textContent = this.#work?.clockWords(at) ?? '';
        find(row, '[data-words]', HTMLElement).textContent = derived ? `${said} ${words.derived}` : said;
        return row;
      }),
    );
  }

  /** Marks what has happened by now, in the list and on the line. */
  #show(): void {
    const at = this.#at;
    const now = at === undefined ? undefined : this.#rows.findLast((row) => row.at <= at);
    const items = findAll(this, '[data-events] > li', HTMLLIElement);
    for (const [index, row] of this.#rows.entries()) {
      const item = items[index];
      if (!item) continue;
      item.toggleAttribute('data-to-come', at !== undefined && row.at > at);
      if (row === now) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
    const cursor = find(this, '[data-cursor]', HTMLElement);
    cursor.hidden = at === undefined;
    if (at !== undefined) this.#work?.placeAt(cursor, at / this.#span);
    find(this, '[data-back]', HTMLButtonElement).setAttribute('aria-disabled', String(at === undefined));
  }

  async #start(): Promise<void> {
    if (!this.#play) await this.#choose();
    const span = this.#span;
    if (this.#at === undefined || this.#at >= span) this.#at = 0;
    const from = this.#at;
    let began: number | undefined;
    const advance = (time: number): void => {
      began ??= time;
      this.#at = Math.min(span, from + ((time - began) / playTime) * span);
      this.#show();
      if (this.#at < span) this.#frame = requestAnimationFrame(advance);
      else this.#stop(words.ended(this.#rows.at(-1)?.words ?? ''));
    };
    this.#frame = requestAnimationFrame(advance);
    find(this, '[data-play]', HTMLButtonElement).textContent = words.pause;
    this.#say(words.playing);
  }

  #stop(said: string): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    find(this, '[data-play]', HTMLButtonElement).textContent = words.play;
    this.#say(said);
  }

  /** To the event before or after, and from the first back to the whole line. */
  async #step(by: 1 | -1): Promise<void> {
    if (!this.#play) await this.#choose();
    this.#stop('');
    const at = this.#at ?? -1;
    const row =
      by === 1 ? this.#rows.find((each) => each.at > at) : this.#rows.findLast((each) => each.at < at);
    if (row) {
      this.#at = row.at;
      this.#say(words.event(this.#work?.clockWords(row.at) ?? '', row.words));
    } else if (by === -1) this.#at = undefined;
    else this.#say(words.lastEvent);
    this.#show();
  }

  #say(said: string): void {
    find(this, '[data-said]', HTMLElement).textContent = said;
  }
}

async function loadWork() {
  const [drawing, renewal, times] = await Promise.all([
    import('./draw-line'),
    import('../../domain/tokens/renewal'),
    import('../../domain/tokens/times.en'),
  ]);
  return { ...drawing, ...renewal, ...times };
}

customElements.define('time-line', TimeLine);
