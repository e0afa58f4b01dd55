import { find } from '../../browser/find';
import type { Refused } from '../../domain/guide/prefill';
import type { Values } from '../../domain/fields/reading';
import type { DeskSetup, Origin } from '../../domain/guide/setup';
import type { GuideField } from '../guide/guide-field';
import { LinkNotice } from '../layout/link-notice';

type Kept = Pick<DeskSetup, 'values' | 'origins'>;

/** Puts in what is kept, and what a link carries, to be accepted. What was typed before the script came stays. */
export function fillFields(fields: readonly GuideField[], desk: Kept): void {
  const { values: kept, origins } = desk;
  for (const field of fields) {
    const value = kept[field.key];
    // It may have been read before the guide listened.
    if (!field.isBlank) field.readAgain();
    else if (value !== undefined) field.fill(value, { origin: origins[field.key] });
  }
  void fillLinked(fields, kept);
}

/** By the time the link is read, the person may have typed: a value of their own stays. */
async function fillLinked(fields: readonly GuideField[], kept: Values): Promise<void> {
  const linked = await find(document, 'link-notice', LinkNotice).values;
  for (const field of fields) {
    const value = linked.get(field.key);
    const current = kept[field.key] ?? '';
    if (value !== undefined && value !== current && field.text === current)
      field.fill(value, { pending: true });
  }
}

/** Another tab changed what is kept: the fields whose values differ follow. */
export function followKept(fields: readonly GuideField[], before: Values, { values, origins }: Kept): void {
  for (const field of fields) {
    const value = values[field.key];
    const origin = origins[field.key];
    if (value !== before[field.key]) field.fill(value ?? '', { origin, offersBack: false });
  }
}

/** Another tab may say by now that a private half is stored. */
export function followOrigins(fields: readonly GuideField[], { origins }: Kept): void {
  for (const field of fields) {
    const origin = origins[field.key];
    if (field.origin && origin && !isSameOrigin(field.origin, origin)) field.setOrigin(origin);
  }
}

/** Both are made in one form, so their members are in one order. */
export function isSameOrigin(one: Origin, other: Origin | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Names the parameter whose value is of no use, and puts what is kept in its place. */
export function refuseLinked(
  field: GuideField,
  problem: Refused['problem'],
  { values, origins }: Kept,
): void {
  void find(document, 'link-notice', LinkNotice).refuse([{ name: field.key, problem }]);
  field.fill(values[field.key] ?? '', { origin: origins[field.key], offersBack: false });
}
