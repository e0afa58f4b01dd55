import { find, findAll } from '../../browser/find';
import type { Fact, Reading, Verdict } from '../../domain/fields/reading';

/** What a field shows: a verdict with its reading, or why there is none. */
export interface Shown {
  readonly verdict: Verdict | 'checking' | 'empty';
  readonly reason: string | undefined;
  readonly words: string;
  readonly reading: Reading | undefined;
}

export function showField(field: HTMLElement, { verdict, reason, words, reading }: Shown): void {
  field.dataset['verdict'] = verdict;
  if (reason === undefined) delete field.dataset['reason'];
  else field.dataset['reason'] = reason;
  const control = find(field, '.control', HTMLElement);
  if (verdict === 'stop') control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  const repairs = (reading?.repairs ?? []).map((repair) => sentence(repair.words));
  showVerdictLine(field, reading?.verdict, [words, ...repairs].filter(Boolean).join(' '));
  const clean = field.querySelector('.clean');
  if (clean instanceof HTMLElement) showClean(clean, reading);
}

/** The mark and the words alone. */
export function showVerdictLine(place: HTMLElement, verdict: Verdict | undefined, words: string): void {
  for (const mark of findAll(place, '.verdict-mark', HTMLElement)) {
    mark.hidden = mark.dataset['mark'] !== verdict;
  }
  showText(find(place, '.verdict-words', HTMLElement), words);
}

/** The same text again would lose what is selected in it, and be announced twice. */
export function showText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function showClean(clean: HTMLElement, reading: Reading | undefined): void {
  clean.hidden = reading?.value === undefined;
  showText(find(clean, 'output', HTMLOutputElement), reading?.value ?? '');
  const list = find(clean, '.value-facts', HTMLElement);
  // What stands in the paste itself is shown there, by the guide.
  const facts = (reading?.facts ?? []).filter(({ at }) => !at);
  list.hidden = facts.length === 0;
  list.replaceChildren(...facts.flatMap(termAndValue));
}

function termAndValue({ name, value }: Fact): HTMLElement[] {
  const [term, description] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = name;
  description.textContent = value;
  return [term, description];
}

function sentence(words: string): string {
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
