import type { Reading, Values } from '../../domain/reading';
import type { ValueField } from '../form/value-field';
import { showRefused, takePrefill } from './prefill-notice';

/** Puts in what a link carries, to be accepted, or what is kept. What was typed before the script came stays. */
export function fillFields(guide: HTMLElement, fields: readonly ValueField[], kept: Values): void {
  const fromLink = takePrefill(guide);
  for (const field of fields) {
    const linked = fromLink.get(field.key);
    const value = kept[field.key];
    // It may have been read before the guide listened.
    if (!field.isBlank) field.readAgain();
    else if (linked !== undefined && linked !== value) field.fill(linked, { pending: true });
    else if (value !== undefined) field.fill(value);
  }
}

/** Another tab changed what is kept: the fields whose values differ follow. */
export function followKept(fields: readonly ValueField[], before: Values, now: Values): void {
  for (const field of fields) {
    const value = now[field.key];
    if (value !== before[field.key]) field.fill(value ?? '');
  }
}

/** Names the parameter whose value is of no use, and puts what is kept in its place. */
export function refuseLinked(
  guide: HTMLElement,
  field: ValueField,
  reading: Reading | undefined,
  kept = '',
): void {
  showRefused(guide, [{ name: field.key, problem: reading?.secret ? 'secret' : 'malformed' }]);
  field.fill(kept);
}
