import { find, findAll } from '../../browser/find';
import { words } from './begun-work.en';
import { loadDesk } from '../../browser/setup-store';
import { say, show } from '../../browser/write';
import { progressOf } from '../../domain/guide/progress';
import { readSteps } from '../../domain/record/read-sheet';
import { showActive } from '../setup/show-active';

/** Whether a guide holds values or marks. Fetched on demand by itself: what pages share is not, or all would load more. */
export function isBegun(desk: string): boolean {
  const { values, evidence } = loadDesk(desk);
  return Object.keys({ ...values, ...evidence }).length > 0;
}

/** Says which of several set-ups is in use, and where one goes on in each desk; the one that was marked last stands out. */
export function showStops(list: HTMLElement): void {
  showActive(find(document, '[data-active-setup]', HTMLElement));
  const links = findAll(list, '[data-steps]', HTMLAnchorElement);
  const left = links.filter((link) => isBegun(link.dataset['desk'] ?? '') && showStop(link));
  const [latest] = left.toSorted((one, other) => lastMark(other).localeCompare(lastMark(one)));
  latest?.toggleAttribute('data-main', true);
}

/** Gives back whether a step is left. */
function showStop(link: HTMLAnchorElement): boolean {
  const { desk = '', name = '' } = link.dataset;
  const steps = readSteps(link.dataset['steps'] ?? '');
  const { at } = progressOf(steps, loadDesk(desk));
  const step = steps[at];
  link.hash = step?.id ?? 'resume';
  show(link, '[data-takes]', false);
  say(link, '[data-words]', step ? words.continue(name, at + 1, step.title) : words.done(name));
  return step !== undefined;
}

/** An ISO time; empty where nothing was marked. */
function lastMark({ dataset }: HTMLElement): string {
  const marks = Object.values(loadDesk(dataset['desk'] ?? '').evidence).map(({ at }) => at);
  return marks.toSorted().at(-1) ?? '';
}
