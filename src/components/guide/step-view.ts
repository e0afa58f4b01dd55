import { find, findAll } from '../../browser/find';
import { words } from './guide-view.en';
import type { Progress, State } from '../../domain/guide/progress';
import type { Values } from '../../domain/fields/reading';
import type { GuideStep } from './guide-facts';

/** What is unfolded: of a step its action, or its result where there is none. */
export interface Unfolded {
  readonly step: string | undefined;
  readonly action: string | undefined;
}

type StepState = Progress['steps'][number];

/** Shows the states of a step and its actions, and what of it is folded: nothing where `unfolded` is undefined. */
export function showStep(
  guide: HTMLElement,
  step: GuideStep,
  shown: StepState,
  { actions }: Progress,
  values: Values,
  unfolded: Unfolded | undefined,
): void {
  showState(guide, shown);
  const { element } = step;
  const { state } = shown;
  element.dataset['state'] = state;
  find(element, '[data-undo]', HTMLElement).hidden = state !== 'done' && state !== 'stale';
  find(element, '[data-yes]', HTMLElement).hidden = state === 'done';
  const line = find(element, '[data-fold-words]', HTMLElement);
  line.textContent = foldWords(step, shown, line.dataset['whenAhead'] ?? '', values);
  foldPart(element, '[data-body]', unfolded !== undefined && unfolded.step !== step.id);
  for (const { id } of step.actions) {
    const action = find(element, `[data-action="${id}"]`, HTMLElement);
    showAction(action, actions.get(id) ?? 'todo');
    foldPart(action, '[data-do]', unfolded !== undefined && unfolded.action !== id);
  }
}

/** The same in the map, in the strip and in the step's head. */
function showState(guide: HTMLElement, { id, state, isOptional }: StepState): void {
  for (const element of findAll(guide, `[data-for-step="${id}"]`, Element)) {
    element.setAttribute('data-state', state);
    const word = element.querySelector('[data-state-word]');
    if (word) word.textContent = isOptional && state === 'todo' ? words.optional : words.states[state];
    if (element instanceof HTMLElement) element.hidden = false;
    const link = element.matches('a') ? element : element.querySelector('a');
    if (state === 'now') link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
  }
}

function showAction(action: HTMLElement, state: State): void {
  action.dataset['state'] = state;
  const mark = action.querySelector(':scope > [data-station]');
  if (mark instanceof HTMLInputElement) mark.checked = state === 'done';
}

/** Find-in-page and links reach what is folded. */
export function fold(part: HTMLElement, isFolded: boolean): void {
  if (isFolded) part.setAttribute('hidden', 'until-found');
  else part.removeAttribute('hidden');
}

function foldPart(element: HTMLElement, part: string, isFolded: boolean): void {
  element.toggleAttribute('data-folded', isFolded);
  fold(find(element, part, HTMLElement), isFolded);
}

function foldWords(
  { actions }: GuideStep,
  { state, isOptional }: StepState,
  ahead: string,
  values: Values,
): string {
  if (state === 'stale') return words.changed;
  if (state !== 'done') return isOptional ? words.optionalAhead(ahead) : ahead;
  const proved = actions.flatMap(({ provedBy = '' }) => shorten(values[provedBy]) ?? []);
  return [...new Set(proved)].slice(0, 2).join(' · ') || words.confirmed;
}

/** Enough of a value to recognise it by eye: its first and last characters. */
export function shorten(value: string | undefined): string | undefined {
  return value === undefined || value.length <= 14 ? value : `${value.slice(0, 6)}…${value.slice(-6)}`;
}
