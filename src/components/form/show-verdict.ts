import { find, findAll } from '../../browser/find';
import type { Reading, Verdict } from '../../domain/fields/reading';

/** Shows a verdict in an element that holds a control and a `VerdictLine`; none empties it. */
export function showVerdict(
  field: HTMLElement,
  reading: Pick<Reading, 'verdict' | 'reason' | 'words'> | undefined,
): void {
  field.dataset['verdict'] = reading?.verdict ?? 'empty';
  if (reading) field.dataset['reason'] = reading.reason;
  else delete field.dataset['reason'];
  const control = find(field, '.control', HTMLElement);
  if (reading?.verdict === 'stop') control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  showVerdictLine(field, reading?.verdict, reading?.words ?? '');
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
