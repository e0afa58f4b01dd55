import { find, findAll } from '../../browser/find';
import { made } from '../../browser/write';
import { words } from './value-field.en';
import type { Reading, Remark, Verdict } from '../../domain/fields/reading';
import { capital } from '../../domain/text/wording';

/** What a field shows: a verdict with its reading, or why there is none. */
export interface Shown {
  readonly verdict: Verdict | 'checking' | 'empty';
  readonly reason: string | undefined;
  readonly words: string;
  readonly reading: Reading | undefined;
}

/** What is said about a field by those who see more than the field. */
export type Overlay = Pick<Reading, 'reason' | 'verdict' | 'words'>;

/** A reading, with what is said about it instead by those who see more. */
export function crossed(reading: Reading | undefined, cross: Overlay | undefined): Reading | undefined {
  if (!cross) return reading;
  const { verdict, reason, words } = cross;
  if (!reading) return { verdict, reason, words, repairs: [] };
  const { value, remarks, ...rest } = reading;
  const isUsable = verdict !== 'stop' && value !== undefined;
  return { ...rest, ...(isUsable && { value, ...(remarks && { remarks }) }), verdict, reason, words };
}

/** What was said about another text is not shown beside the one that is being read. */
export function showWait(field: HTMLElement): void {
  showField(field, { verdict: 'checking', reason: undefined, words: words.reading, reading: undefined });
}

export function showField(field: HTMLElement, { verdict, reason, words, reading }: Shown): void {
  field.dataset['verdict'] = verdict;
  if (reason === undefined) delete field.dataset['reason'];
  else field.dataset['reason'] = reason;
  const control = find(field, '[data-control]', HTMLElement);
  if (verdict === 'stop') control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  const repairs = (reading?.repairs ?? []).map((repair) => sentence(repair.words));
  showVerdictLine(field, reading?.verdict, [words, ...repairs].filter(Boolean).join(' '));
  showRemarks(find(field, '[data-remarks]', HTMLElement), reading?.remarks ?? []);
  const clean = field.querySelector('[data-clean]');
  if (clean instanceof HTMLElement) showClean(clean, reading);
}

/** The mark and the words alone. */
export function showVerdictLine(place: HTMLElement, verdict: Verdict | undefined, words: string): void {
  for (const mark of findAll(place, '[data-mark]', HTMLElement)) {
    mark.hidden = mark.dataset['mark'] !== verdict;
  }
  showText(find(place, '[data-verdict-words]', HTMLElement), words);
}

/** The same text again would lose what is selected in it, and be announced twice. */
export function showText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function showRemarks(list: HTMLElement, remarks: readonly Remark[]): void {
  list.hidden = remarks.length === 0;
  const shown = Array.from(list.children, ({ textContent }) => textContent);
  // The same again would be announced twice.
  if (remarks.length === shown.length && remarks.every(({ words }, at) => words === shown[at])) return;
  list.replaceChildren(...remarks.map(({ words }) => made('li', words)));
}

function showClean(clean: HTMLElement, reading: Reading | undefined): void {
  clean.hidden = reading?.value === undefined;
  showText(find(clean, 'output', HTMLOutputElement), reading?.value ?? '');
  const list = find(clean, '[data-facts]', HTMLElement);
  // What is in the paste itself is shown there, by the guide.
  const facts = (reading?.facts ?? []).filter(({ at }) => !at);
  list.hidden = facts.length === 0;
  list.replaceChildren(...facts.flatMap(({ name, value }) => [made('dt', name), made('dd', value)]));
}

function sentence(words: string): string {
  const whole = capital(words);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
