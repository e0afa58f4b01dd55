import { find } from '../../browser/find';
import type { Refused } from '../../domain/prefill';
import type { Values } from '../../domain/reading';
import type { ValueField } from '../form/value-field';
import { LinkNotice } from '../layout/link-notice';

/** Puts in what is kept, and what a link carries, to be accepted. What was typed before the script came stays. */
export function fillFields(fields: readonly ValueField[], kept: Values): void {
  for (const field of fields) {
    const value = kept[field.key];
    // It may have been read before the guide listened.
    if (!field.isBlank) field.readAgain();
    else if (value !== undefined) field.fill(value);
  }
  void fillLinked(fields, kept);
}

/** By the time the link is read, the person may have typed: a value of their own stays. */
async function fillLinked(fields: readonly ValueField[], kept: Values): Promise<void> {
  const linked = await find(document, 'link-notice', LinkNotice).values;
  for (const field of fields) {
    const value = linked.get(field.key);
    const stands = kept[field.key] ?? '';
    if (value !== undefined && value !== stands && field.text === stands)
      field.fill(value, { pending: true });
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
export function refuseLinked(field: ValueField, problem: Refused['problem'], kept = ''): void {
  void find(document, 'link-notice', LinkNotice).refuse([{ name: field.key, problem }]);
  field.fill(kept);
}
