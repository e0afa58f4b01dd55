import { find, findAll } from '../../browser/find';
import type { Progress, State } from '../../domain/guide/progress';
import type { Values } from '../../domain/fields/reading';
import { describeAction, type GuideStep } from './guide-facts';
import { NextCard } from './next-card';

export type Crossings = Map<string, 'open' | 'dotted' | 'solid' | 'broken'>;

export interface Shown {
  readonly progress: Progress;
  /** The same, wherever a link led. */
  readonly stop: Progress;
  readonly values: Values;
  readonly crossings: Crossings;
  /** The values that were copied since the page was opened. */
  readonly copied: ReadonlySet<string>;
  readonly isKept: boolean;
  /** Whether nothing is kept of this guide, usable or not. */
  readonly isEmpty: boolean;
  /** Whether values are kept in whose fields something else stands. */
  readonly hasHeld: boolean;
}

const stateWords = {
  todo: 'to do',
  now: 'now',
  done: 'done',
  stale: 'check again',
} as const satisfies Record<State, string>;

/** Puts states and values where the guide's markup has places for them; knows no rule. */
export class GuideView {
  readonly #guide: HTMLElement;
  readonly #steps: readonly GuideStep[];
  readonly #next: NextCard;
  /** Where the person stopped on an earlier visit: index of the step. */
  #stoppedAt: number | undefined;

  constructor(guide: HTMLElement, steps: readonly GuideStep[]) {
    this.#guide = guide;
    this.#steps = steps;
    this.#next = new NextCard(guide);
  }

  show({ progress, stop, values, crossings, copied, isKept, isEmpty, hasHeld }: Shown): void {
    for (const step of progress.steps) this.#showStep(step);
    for (const [id, state] of progress.actions) this.#showAction(id, state);
    this.#showValues(values);
    for (const element of findAll(this.#guide, '[data-for-field]', Element)) {
      const key = element.getAttribute('data-for-field') ?? '';
      element.setAttribute(
        'data-state',
        crossings.get(key) ?? (values[key] === undefined ? 'open' : 'solid'),
      );
    }
    this.#showNext({ progress, copied, isKept });
    this.#showKept({ at: progress.at, isKept, isEmpty, hasHeld });
    this.#showResume(stop);
  }

  #showStep({ id, state, isOptional }: Progress['steps'][number]): void {
    for (const element of findAll(this.#guide, `[data-for-step="${id}"]`, Element)) {
      element.setAttribute('data-state', state);
      const word = element.querySelector('[data-state-word]');
      if (word) word.textContent = isOptional && state === 'todo' ? 'optional' : stateWords[state];
      if (element instanceof HTMLElement) element.hidden = false;
      const link = element.matches('a') ? element : element.querySelector('a');
      if (state === 'now') link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
    }
    const step = find(this.#guide, `[data-step="${id}"]`, HTMLElement);
    step.dataset['state'] = state;
    find(step, '[data-undo]', HTMLElement).hidden = state !== 'done' && state !== 'stale';
    find(step, '[data-yes]', HTMLElement).hidden = state === 'done';
  }

  #showAction(id: string, state: State): void {
    const action = find(this.#guide, `[data-action="${id}"]`, HTMLElement);
    action.dataset['state'] = state;
    const mark = action.querySelector(':scope > [data-station]');
    if (mark instanceof HTMLInputElement) mark.checked = state === 'done';
  }

  #showValues(values: Values): void {
    for (const place of findAll(this.#guide, '[data-value-for]', HTMLElement)) {
      place.textContent = values[place.dataset['valueFor'] ?? ''] ?? place.dataset['empty'] ?? '';
      place.toggleAttribute('data-filled', values[place.dataset['valueFor'] ?? ''] !== undefined);
    }
    for (const place of findAll(this.#guide, '[data-short-of]', HTMLElement)) {
      place.textContent = shorten(values[place.dataset['shortOf'] ?? '']);
    }
    for (const link of findAll(this.#guide, '[data-unless]', HTMLElement)) {
      link.hidden = values[link.dataset['unless'] ?? ''] !== undefined;
    }
  }

  #showNext({ progress, copied, isKept }: Pick<Shown, 'progress' | 'copied' | 'isKept'>): void {
    const step = this.#steps[progress.at];
    const action = step?.actions.find(({ id }) => id === progress.next);
    if (!step || !action) {
      const done = progress.steps.filter(({ state }) => state === 'done').length;
      this.#next.showDone({ done, optional: this.#steps.length - done }, isKept);
      return;
    }
    const element = find(this.#guide, `[data-action="${action.id}"]`, HTMLElement);
    this.#next.show({
      ...describeAction(element),
      number: progress.at + 1,
      of: this.#steps.length,
      pastes: action.pastes.find((key) => !copied.has(key)) ?? action.pastes[0],
      target: action.provedBy === undefined ? step.id : `field-${action.provedBy}`,
    });
  }

  #showKept({
    at,
    isKept,
    isEmpty,
    hasHeld,
  }: Pick<Shown, 'isKept' | 'isEmpty' | 'hasHeld'> & { at: number }): void {
    const kept = find(this.#guide, '[data-kept]', HTMLElement);
    const words = find(kept, '[data-kept-words]', HTMLElement);
    // A question, or what was done and can be undone, stays.
    kept.hidden = isEmpty && isKept && !find(kept, '[data-ask]', HTMLElement).hidden;
    words.hidden = isEmpty || !isKept;
    words.textContent =
      `Kept in this browser only: values and marks, up to step ${String(Math.min(at + 1, this.#steps.length))}. No private key, no token.` +
      (hasHeld ? ' Where a text cannot be used, the value before it stays kept.' : '');
    // Announced where it becomes true, and only then.
    const fails = isKept
      ? ''
      : 'This browser refuses to keep anything more: what is new here is gone when the page closes.';
    const place = find(kept, '[data-kept-fails]', HTMLElement);
    if (place.textContent !== fails) place.textContent = fails;
  }

  rememberStop({ begun, at }: Progress): void {
    if (begun) this.#stoppedAt = at;
  }

  /** On return, says where the person stopped, and from then on where to go on. */
  #showResume({ begun, at, steps }: Progress): void {
    const resume = find(this.#guide, '[data-resume]', HTMLElement);
    resume.hidden = this.#stoppedAt === undefined || !begun;
    if (resume.hidden) return;
    const step = this.#steps[at];
    const where = at === this.#stoppedAt ? 'You stopped at' : 'You can go on with';
    find(resume, '[data-resume-words]', HTMLElement).textContent = step
      ? `${where} step ${String(at + 1)}: ${step.title}.`
      : steps.every(({ state }) => state === 'done')
        ? 'Every step is done.'
        : 'Every step is done but those that are optional.';
    const link = find(resume, 'a', HTMLAnchorElement);
    link.hidden = !step;
    link.href = `#${step?.id ?? 'main'}`;
  }
}

/** Enough of a value to recognise it by eye: its first and last characters. */
function shorten(value: string | undefined): string {
  if (value === undefined) return '–';
  return value.length <= 14 ? value : `${value.slice(0, 6)}…${value.slice(-6)}`;
}
