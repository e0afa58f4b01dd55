/**
 * Which steps of a guide are shown: all, or those of the task that a link asked for. The choice is in the history of
 * the tab, so that a reload, Back and Forward keep it, and no other tab knows of it.
 */
import { find, findAll } from '../../browser/find';
import { say, show } from '../../browser/write';
import { isObject } from '../../domain/guide/setup';
import { words } from './task-choice.en';

export class TaskChoice {
  readonly #guide: HTMLElement;
  readonly #changed: () => void;
  /** Undefined where all steps are shown. */
  #chosen: string | undefined;

  constructor(guide: HTMLElement, changed: () => void) {
    this.#guide = guide;
    this.#changed = changed;
    for (const notice of this.#notices) {
      find(notice, '[data-all-steps]', HTMLAnchorElement).addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState({ task: '' }, '');
        this.#leave(notice);
        notice.focus();
      });
    }
  }

  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** What the link asked for, or one before in this tab; and from now on what Back and Forward lead to. */
  begin(asked: string | undefined): void {
    const task = asked ?? this.#known(keptTask());
    this.#choose(task);
    this.#keep();
    addEventListener('popstate', () => {
      const kept = keptTask();
      // A link within the page led to a new place.
      if (kept === undefined) this.#keep();
      else this.#choose(this.#known(kept));
    });
  }

  /** What the task leaves out is shown when the reader goes there, and told in that place. */
  reach(target: Element): void {
    const step = target.closest('[data-step][hidden]');
    const notice = this.#notices.find(({ dataset }) => dataset['taskNotice'] === this.#chosen);
    if (!step || !notice) return;
    this.#leave(notice);
    find(step, 'header', HTMLElement).before(notice);
  }

  get #notices(): HTMLElement[] {
    return findAll(document, '[data-task-notice]', HTMLElement);
  }

  #known(task: string | undefined): string | undefined {
    return this.#notices.some(({ dataset }) => dataset['taskNotice'] === task) ? task : undefined;
  }

  #keep(): void {
    if (this.#chosen !== undefined || keptTask() !== undefined) {
      history.replaceState({ task: this.#chosen ?? '' }, '');
    }
  }

  #choose(task: string | undefined): void {
    if (task === this.#chosen) return;
    this.#show(task);
    this.#changed();
  }

  #leave(notice: HTMLElement): void {
    this.#choose(undefined);
    notice.hidden = false;
  }

  #show(task: string | undefined): void {
    this.#chosen = task;
    const all = findAll(this.#guide, '[data-step]', HTMLElement);
    const shown = all.filter(
      ({ dataset }) => task === undefined || dataset['tasks']?.split(' ').includes(task),
    );
    for (const step of all) {
      const place = shown.indexOf(step);
      if (place === -1) step.setAttribute('hidden', 'until-found');
      else step.removeAttribute('hidden');
      const inTask = shown.length === 1 ? '' : words.inTask(place + 1, shown.length);
      say(step, '[data-of-steps]', task === undefined ? words.of(all.length) : inTask);
      say(step, '[data-leads-to]', words.leadsTo[place === shown.length - 1 ? 'finish' : 'next']);
    }
    const ids = new Set(shown.map(({ id }) => id));
    // A way on the map begins at the step before.
    const led = new Set(
      all.flatMap((step, index) => (index > 0 && shown.includes(all[index - 1] ?? step) ? [step.id] : [])),
    );
    for (const part of findAll(this.#guide, '[data-for-step], [data-crosses-in]', Element)) {
      const steps = part.getAttribute('data-for-step') ?? part.getAttribute('data-crosses-in') ?? '';
      const isIn = steps.split(' ').some((id) => ids.has(id));
      part.toggleAttribute('hidden', !isIn || (part.localName === 'path' && !led.has(steps)));
    }
    for (const part of findAll(this.#guide, '[data-whole-only]', HTMLElement))
      part.hidden = task !== undefined;
    const minutes = shown.reduce((sum, { dataset }) => sum + Number(dataset['minutes']), 0);
    say(this.#guide, '[data-all-minutes]', String(Math.ceil(minutes / 5) * 5));
    find(this.#guide, '[data-guide-top]', HTMLElement).after(...this.#notices);
    for (const notice of this.#notices) {
      notice.hidden = notice.dataset['taskNotice'] !== task;
      show(notice, '[data-only]', task !== undefined);
      show(notice, '[data-all-steps]', task !== undefined);
      show(notice, '[data-again]', task === undefined);
    }
  }
}

function keptTask(): string | undefined {
  const state: unknown = history.state;
  return isObject(state) && typeof state['task'] === 'string' ? state['task'] : undefined;
}
