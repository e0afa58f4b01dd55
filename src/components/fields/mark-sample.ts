import type { Reading } from '../../domain/fields/reading';
import { words } from './value-field.en';

/** The example of the page is no value of the reader's own, however well it is written. */
export function markSample(reading: Reading | undefined, example: string | undefined): Reading | undefined {
  if (example === undefined || reading?.verdict !== 'ok' || reading.value?.toLowerCase() !== example) {
    return reading;
  }
  return { ...reading, verdict: 'warn', reason: 'sample', words: words.sample };
}
