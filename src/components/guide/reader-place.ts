/**
 * Where the reader is: a step, and in it the action at hand. It follows links, the focus, what find-in-page finds and
 * what the person opens, and nothing that is filled in from elsewhere.
 */
import { find, findAll } from '../../browser/find';
import { keep } from '../../browser/store';
import type { Progress } from '../../domain/guide/progress';
import type { GuideStep } from './guide-facts';

/** `next`: the first that is left, once it is known; `result`: what the step leads to. */
type AtHand = { readonly action: string } | 'next' | 'result';

export class ReaderPlace {
  readonly #guide: HTMLElement;
  #steps: readonly GuideStep[];
  readonly #moved: () => void;
  readonly #reach: (target: Element) => void;
  #step: number | undefined;
  #atHand: AtHand = 'next';
  /** Whether the reader went to a step, by a link or by working in it: before, the page is an overview. */
  #isIn = false;

  /** `reach` has the guide show what the reader goes to. */
  constructor(
    guide: HTMLElement,
    steps: readonly GuideStep[],
    { moved, reach }: { moved: () => void; reach: (target: Element) => void },
  ) {
    this.#guide = guide;
    this.#steps = steps;
    this.#moved = moved;
    this.#reach = reach;
    guide.addEventListener('focusin', ({ target }) => {
      this.#takeFocus(target);
    });
    guide.addEventListener('beforematch', ({ target }) => {
      if (target instanceof Element) this.goTo(target);
    });
    guide.addEventListener('click', (event) => {
      if (event.target instanceof Element) this.#takeClick(event.target, event);
    });
    addEventListener('hashchange', () => {
      this.follow(location.hash);
      // The browser went there before the steps were folded anew.
      if (this.isDoing) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
    this.#wireMode();
    if (!this.isDoing) this.#watchView();
  }

  /** One step at a time, or the whole guide. */
  get isDoing(): boolean {
    return document.documentElement.dataset['mode'] === 'doing';
  }

  get isIn(): boolean {
    return this.#isIn;
  }

  get step(): number | undefined {
    return this.#step;
  }

  /** Other steps of the guide are shown; whoever went to one stays there, if it is among them. */
  choose(steps: readonly GuideStep[]): void {
    const { id } = this.#steps[this.#step ?? -1] ?? {};
    const place = this.#isIn ? steps.findIndex((step) => step.id === id) : -1;
    this.#steps = steps;
    this.#step = place === -1 ? undefined : place;
    if (place === -1) this.#atHand = 'next';
  }

  /** The action at hand; undefined where only the step's result is left. It stays until the reader moves on. */
  settle({ at, next }: Progress): string | undefined {
    this.#step ??= at;
    if (!this.isDoing) return this.#step === at ? next : undefined;
    if (this.#atHand === 'next') {
      const isHere = this.#step === at && next !== undefined;
      this.#atHand = isHere ? { action: next } : 'result';
    }
    return typeof this.#atHand === 'string' ? undefined : this.#atHand.action;
  }

  /** With the first action that is left: in this step, or, where all is forgotten, in the first step that is left. */
  restart(where: 'here' | 'anywhere'): void {
    this.#atHand = 'next';
    if (where === 'anywhere') this.#step = undefined;
  }

  /** To what a link names, when it is in a step. */
  follow(hash: string): void {
    const target = hash === '' ? null : document.getElementById(hash.slice(1));
    if (target) this.goTo(target);
  }

  goTo(target: Element): void {
    this.#reach(target);
    const step = this.#stepOf(target);
    if (step === -1) return;
    const action = target.closest('[data-action]');
    const isOther = step !== this.#step;
    this.#isIn = true;
    this.#step = step;
    if (action instanceof HTMLElement) this.#atHand = { action: action.dataset['action'] ?? '' };
    else if (isOther) this.#atHand = 'next';
    this.#moved();
  }

  /** On to the first action behind this one that is left, or to the result; what is reached stays where it was. */
  goOn(from: string, { actions }: Progress): void {
    const own = this.#steps[this.#step ?? 0]?.actions ?? [];
    const behind = own.slice(own.findIndex(({ id }) => id === from) + 1);
    const next = behind.find(({ id }) => actions.get(id) !== 'done');
    this.#atHand = next ? { action: next.id } : 'result';
    const place = next
      ? find(this.#guide, `[data-action="${next.id}"]`, HTMLElement)
      : find(this.#steps[this.#step ?? 0]?.element ?? this.#guide, '.see h3', HTMLElement);
    this.#unfold(place);
  }

  #unfold(place: HTMLElement): void {
    const before = place.getBoundingClientRect().top;
    this.#moved();
    scrollBy({ top: place.getBoundingClientRect().top - before, behavior: 'instant' });
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #stepOf(target: Element): number {
    return this.#steps.findIndex(({ element }) => element.contains(target));
  }

  #takeFocus(target: EventTarget | null): void {
    // The line of a folded step is passed on the way to somewhere else.
    if (!(target instanceof Element) || target.closest('[data-folded] > .fold')) return;
    const step = this.#stepOf(target);
    const action = target.closest('[data-do]')?.parentElement?.dataset['action'];
    const isMoved = step !== -1 && (step !== this.#step || !this.#isIn);
    if (step !== -1) this.#step = step;
    if (action !== undefined) this.#atHand = { action };
    if (isMoved && !this.isDoing) this.#moved();
  }

  #takeClick(target: Element, event: Event): void {
    const unfold = target.closest('[data-unfold]');
    const line = unfold?.closest('[data-action]');
    if (line instanceof HTMLElement) {
      this.#atHand = { action: line.dataset['action'] ?? '' };
      this.#isIn = true;
      this.#unfold(line);
    }
    // Before the browser goes there: what is folded has no place.
    const link = target.closest('a[href^="#"]');
    if (!(link instanceof HTMLAnchorElement)) return;
    this.follow(link.hash);
    const { to = '' } = link.dataset;
    const action = this.#guide.querySelector(`[data-action="${to}"]`);
    if (!(action instanceof HTMLElement)) return;
    event.preventDefault();
    location.hash = link.hash;
    this.goTo(action);
    action.focus({ preventScroll: true });
    action.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #wireMode(): void {
    const modes = find(this.#guide, '[data-modes]', HTMLElement);
    for (const choice of findAll(modes, 'input', HTMLInputElement)) {
      choice.checked = choice.value === document.documentElement.dataset['mode'];
      choice.addEventListener('change', () => {
        keep('mode', choice.value);
        document.documentElement.dataset['mode'] = choice.value;
        if (!this.isDoing) this.#watchView();
        this.#atHand = 'next';
        this.#moved();
      });
    }
    modes.hidden = false;
  }

  /** In the whole guide, the reader is in the step that the middle of the window shows. */
  #watchView(): void {
    const seen = new IntersectionObserver(
      (entries) => {
        const shown = entries.find(({ isIntersecting }) => isIntersecting);
        const step = shown ? this.#stepOf(shown.target) : -1;
        if (step === -1 || this.isDoing) return;
        this.#step = step;
        this.#moved();
      },
      { rootMargin: '-45% 0px -50%' },
    );
    for (const step of findAll(this.#guide, '[data-step]', HTMLElement)) seen.observe(step);
  }
}
