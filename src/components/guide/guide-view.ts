import { find, findAll } from '../../browser/find';
import { words } from './guide-view.en';
import type { Progress } from '../../domain/guide/progress';
import type { Values } from '../../domain/fields/reading';
import { showText } from '../fields/show-verdict';
import { placeOf, type GuideStep } from './guide-facts';
import type { Crossings } from './guide-fields';
import { NextCard } from './next-card';
import { fold, shorten, showStep } from './step-view';

export interface Shown {
  /** Those of the task, where a link asked for one. */
  readonly steps: readonly GuideStep[];
  readonly progress: Progress;
  /** The same, wherever the reader is. */
  readonly stop: Progress;
  /** Index of the step in which the reader is, and the action at hand there. */
  readonly step: number;
  readonly action: string | undefined;
  /** Whether one step is shown at a time. */
  readonly isDoing: boolean;
  /** Whether the reader went to a step: before, the page begins with what the guide is about. */
  readonly isIn: boolean;
  readonly values: Values;
  readonly crossings: Crossings;
  /** The values that were copied since the page was opened. */
  readonly copied: ReadonlySet<string>;
  readonly isKept: boolean;
  /** Whether nothing is kept of this guide, usable or not. */
  readonly isEmpty: boolean;
  /** Whether values are kept whose fields have something else in them. */
  readonly hasHeld: boolean;
}

const stops = 'a, button, input, select, textarea, summary, iframe, [tabindex="0"]';

/** Puts states and values where the guide's markup has places for them; knows no rule. */
export class GuideView {
  readonly #guide: HTMLElement;
  readonly #next: NextCard;
  /** Leads past the tools of an action to the button that goes on. */
  readonly #skip = document.createElement('button');

  constructor(guide: HTMLElement) {
    this.#guide = guide;
    this.#next = new NextCard(guide);
    this.#skip.type = 'button';
    this.#skip.dataset['skip'] = '';
    this.#skip.classList.add('button', 'quiet', 'small', 'sr-only', 'focus:not-sr-only');
    this.#skip.addEventListener('click', () => {
      guide.querySelector<HTMLElement>('[data-main]')?.focus();
    });
  }

  show(shown: Shown): void {
    const { steps, progress, stop, values, isDoing, isIn } = shown;
    const unfolded = isDoing ? { step: steps[shown.step]?.id, action: shown.action } : undefined;
    for (const [index, step] of steps.entries()) {
      const state = progress.steps[index];
      if (state) showStep(this.#guide, step, state, progress, values, unfolded);
    }
    this.#showValues(values, shown.crossings);
    for (const part of findAll(this.#guide, '[data-overview]', HTMLElement)) fold(part, isDoing && isIn);
    fold(find(this.#guide, '[data-guide-end]', HTMLElement), isDoing && stop.at < steps.length);
    this.#guide.toggleAttribute('data-in', isIn);
    this.#showNext(shown);
    this.#showKept(shown);
    this.#showStart(shown);
    this.#showMain(shown);
  }

  #showValues(values: Values, crossings: Crossings): void {
    for (const place of findAll(this.#guide, '[data-value-for]', HTMLElement)) {
      const { valueFor = '', empty = '' } = place.dataset;
      place.textContent = values[valueFor] ?? empty;
      place.toggleAttribute('data-filled', values[valueFor] !== undefined);
    }
    for (const place of findAll(this.#guide, '[data-short-of]', HTMLElement)) {
      const { shortOf = '', none = '–' } = place.dataset;
      place.textContent = shorten(values[shortOf]) ?? none;
    }
    for (const link of findAll(this.#guide, '[data-unless]', HTMLElement)) {
      link.hidden = values[link.dataset['unless'] ?? ''] !== undefined;
    }
    for (const element of findAll(this.#guide, '[data-for-field]', Element)) {
      const key = element.getAttribute('data-for-field') ?? '';
      const state = crossings.get(key) ?? (values[key] === undefined ? 'open' : 'solid');
      element.setAttribute('data-state', state);
    }
  }

  #showNext({ steps, progress, step: at, action: id, copied, isKept }: Shown): void {
    const isHere = progress.steps[at]?.state !== 'done';
    const step = steps[isHere ? at : progress.at];
    if (!step) {
      const done = progress.steps.filter(({ state }) => state === 'done').length;
      this.#next.show({
        place: words.allDone,
        words: `${words.done(done, steps.length - done)} ${isKept ? words.staysKept : words.isNotKept}`,
        lane: 'here',
        count: words.allSteps,
        minutes: '',
      });
      return;
    }
    const action = step.actions.find((each) => each.id === (isHere ? id : progress.next));
    this.#next.show({
      ...placeOf(step, action?.id),
      count: words.count(step.number, find(step.element, '[data-of-steps]', HTMLElement).textContent),
      minutes: words.minutes(minutesLeft(steps, progress)),
      pastes: action?.pastes.find((key) => !copied.has(key)) ?? action?.pastes[0],
      step: step.id,
      action: action?.id,
    });
  }

  /** The one filled button: what leads on from where the reader is. */
  #showMain({ steps, step: at, action, isDoing, isIn, copied, values }: Shown): void {
    const step = steps[at]?.element;
    const place = action === undefined ? undefined : step?.querySelector(`[data-action="${action}"]`);
    const toCopy = findAll(place ?? this.#guide, '[data-paste]', HTMLElement).find(({ dataset }) => {
      const key = dataset['paste'] ?? '';
      return values[key] !== undefined && !copied.has(key);
    });
    const main = !isIn
      ? this.#guide.querySelector('[data-start]')
      : place
        ? (toCopy?.querySelector('button') ?? place.querySelector('[data-go]'))
        : step?.querySelector('[data-yes]');
    for (const button of findAll(this.#guide, '[data-onward]', Element)) {
      button.removeAttribute('data-onward');
      button.removeAttribute('data-main');
    }
    main?.setAttribute('data-onward', '');
    this.#skip.remove();
    if (!isDoing) return;
    main?.setAttribute('data-main', '');
    const work = place?.querySelector('[data-do]');
    if (!main || !work || work.querySelectorAll(stops).length <= 4) return;
    this.#skip.textContent = words.skip(main.textContent.trim());
    work.prepend(this.#skip);
  }

  #showKept({ steps, progress, isKept, isEmpty, hasHeld }: Shown): void {
    const kept = find(this.#guide, '[data-kept]', HTMLElement);
    const said = find(kept, '[data-kept-words]', HTMLElement);
    // A question, or what was done and can be undone, stays.
    kept.hidden = isEmpty && isKept && !find(kept, '[data-ask]', HTMLElement).hidden;
    said.hidden = isEmpty || !isKept;
    const upTo = words.kept((steps[progress.at] ?? steps.at(-1))?.number ?? 0);
    said.textContent = hasHeld ? `${upTo} ${words.keptBefore}` : upTo;
    // Announced where it becomes true, and only then.
    showText(find(kept, '[data-kept-fails]', HTMLElement), isKept ? '' : words.refuses);
  }

  /** Begins, or says where the person stopped and goes on there. */
  #showStart({ steps, stop: { begun, at, steps: states } }: Shown): void {
    const start = find(this.#guide, '[data-start]', HTMLAnchorElement);
    const step = steps[at];
    start.hidden = !step;
    start.href = `#${step?.id ?? 'main'}`;
    if (step) {
      start.textContent = begun ? words.continue(step.number, step.title) : words.start(step.number);
    }
    const isWhole = states.every(({ state }) => state === 'done');
    const ended = isWhole ? words.everyStep : words.everyNeeded;
    find(this.#guide, '[data-start-words]', HTMLElement).textContent = step ? '' : ended;
  }
}

/** Of a step that is begun, the share of its actions that is left; to see its result is one more. */
function minutesLeft(steps: readonly GuideStep[], progress: Progress): number {
  const left = steps.map(({ minutes, actions }, index) => {
    const { state, isOptional } = progress.steps[index] ?? {};
    if (state === 'done' || isOptional) return 0;
    const open = actions.filter(({ id }) => progress.actions.get(id) !== 'done');
    return (minutes * (open.length + 1)) / (actions.length + 1);
  });
  return Math.ceil(left.reduce((sum, minutes) => sum + minutes, 0));
}
