import { nothingDone, unstoredKeys, type Setup } from '../guide/setup';
import { doubts as words } from './compare.en';
import type { Sheet, SheetField } from './sheet';

export interface ComparedValue {
  readonly field: SheetField;
  readonly one: string | undefined;
  readonly other: string | undefined;
  readonly relation: 'same' | 'differs' | 'only-one' | 'only-other';
  /** In words. */
  readonly doubts: readonly string[];
}

export interface Comparison {
  readonly guide: string;
  readonly name: string;
  readonly values: readonly ComparedValue[];
}

/** Two set-ups side by side: the values that at least one of them has. */
export function compareSetups(one: Setup, other: Setup, sheets: readonly Sheet[]): Comparison[] {
  return sheets.flatMap((sheet) => {
    const partOf = ({ desks }: Setup) => desks[sheet.id] ?? nothingDone;
    const [left, right] = [partOf(one), partOf(other)];
    const values = sheet.fields.flatMap((field): ComparedValue[] => {
      const pair = { one: left.values[field.key], other: right.values[field.key] };
      const relation = relate(pair.one, pair.other);
      if (relation === undefined) return [];
      const isUnstored = [left, right].some((part) => unstoredKeys(part).has(field.key));
      const doubts = [
        ...(isUnstored ? [words.unstored(field.label)] : []),
        ...doubtsOf(field, relation, one.name, other.name),
      ];
      return [{ field, ...pair, relation, doubts }];
    });
    return values.length === 0 ? [] : [{ guide: sheet.id, name: sheet.name, values }];
  });
}

function relate(one: string | undefined, other: string | undefined): ComparedValue['relation'] | undefined {
  if (one === undefined) return other === undefined ? undefined : 'only-other';
  if (other === undefined) return 'only-one';
  return bare(one) === bare(other) ? 'same' : 'differs';
}

/** One key in two forms is one key: PEM lines and line breaks do not count. */
function bare(value: string): string {
  return value.replaceAll(/-----[^-]+-----|\s/g, '');
}

function doubtsOf(
  { label, isKey, isOptional, repeats }: SheetField,
  relation: ComparedValue['relation'],
  one: string,
  other: string,
): readonly string[] {
  if (relation === 'only-one' && !isOptional) return [words.missing(label, other)];
  if (relation === 'only-other' && !isOptional) return [words.missing(label, one)];
  if (relation !== 'same' || repeats) return [];
  return [words[isKey ? 'sameKey' : 'same'](label, one, other)];
}
