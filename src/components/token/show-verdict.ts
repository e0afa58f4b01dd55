import { find, findAll } from '../../browser/find';
import type { Reading } from '../../domain/reading';

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
  for (const mark of findAll(field, '.verdict-mark', HTMLElement)) {
    mark.hidden = mark.dataset['mark'] !== reading?.verdict;
  }
  const words = find(field, '.verdict-words', HTMLElement);
  // The same words again would be announced twice.
  if (words.textContent !== (reading?.words ?? '')) words.textContent = reading?.words ?? '';
}
