import { find, findAll } from '../../browser/find';
import type { StepFacts } from '../../domain/guide/progress';

export interface GuideStep extends StepFacts {
  readonly element: HTMLElement;
  readonly title: string;
}

/** The structure of the guide as its markup carries it; the definition itself stays out of the page's script. */
export function readSteps(guide: HTMLElement): GuideStep[] {
  return findAll(guide, '[data-step]', HTMLElement).map((element) => ({
    element,
    id: element.id,
    title: element.dataset['title'] ?? '',
    actions: findAll(element, '[data-action]', HTMLElement).map((action) => {
      const { action: id = '', provedBy, pastes = '' } = action.dataset;
      const field = guide.querySelector(`[data-field="${provedBy ?? ''}"]`);
      return {
        id,
        isOptional: element.hasAttribute('data-optional') || field?.hasAttribute('data-optional') === true,
        pastes: pastes.split(' ').filter(Boolean),
        ...(provedBy === undefined ? {} : { provedBy }),
      };
    }),
  }));
}

/** What an action says, up to its first full stop; its place, as the guide names it. */
export function describeAction(action: HTMLElement): { words: string; place: string; lane: string } {
  const text = action.querySelector('[data-do] > p:not([data-in-lane])')?.textContent ?? '';
  const words = /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();
  const lane = action.dataset['lane'] ?? 'here';
  const place = find(document, `[data-in-lane="${lane}"]`, HTMLElement).textContent.trim();
  return { words: words.replaceAll(/\s+/g, ' '), place, lane };
}
