import { find, findAll } from '../../browser/find';
import { words } from './guide-field.en';
import type { StepFacts } from '../../domain/guide/progress';

export interface GuideStep extends StepFacts {
  readonly element: HTMLElement;
  readonly title: string;
  readonly minutes: number;
  /** Its place in the whole guide, from 1: its name in words. */
  readonly number: number;
}

/**
 * The structure of the guide as its markup carries it; the definition itself stays out of the page's script. Of a task,
 * its steps alone: whoever came for them leaves none out.
 */
export function readSteps(guide: HTMLElement, task?: string): GuideStep[] {
  const all = findAll(guide, '[data-step]', HTMLElement).map((element, index) => ({
    element,
    number: index + 1,
    id: element.id,
    title: element.dataset['title'] ?? '',
    minutes: Number(element.dataset['minutes']),
    actions: findAll(element, '[data-action]', HTMLElement).map((action) => {
      const { action: id = '', provedBy, pastes = '' } = action.dataset;
      const field = guide.querySelector(`[data-field="${provedBy ?? ''}"]`);
      return {
        id,
        isOptional:
          (task === undefined && element.hasAttribute('data-optional')) ||
          field?.hasAttribute('data-optional') === true,
        pastes: pastes.split(' ').filter(Boolean),
        ...(provedBy === undefined ? {} : { provedBy }),
      };
    }),
  }));
  return task === undefined
    ? all
    : all.filter(({ element: { dataset } }) => dataset['tasks']?.split(' ').includes(task));
}

/** What is to be done, and where, as the guide names it; without an action, the step's result is to be seen. */
export function placeOf(
  { element }: GuideStep,
  id: string | undefined,
): { words: string; place: string; lane: string } {
  const action = id === undefined ? element : find(element, `[data-action="${id}"]`, HTMLElement);
  const { title = '', lane = find(element, '.see', HTMLElement).dataset['lane'] ?? 'here' } = action.dataset;
  const place = find(document, `[data-in-lane="${lane}"]`, HTMLElement).textContent.trim();
  return { words: id === undefined ? words.compare : title, place, lane };
}
