import type { Setup } from '../guide/setup';
import type { KeyPrints } from './key-prints';
import { recordOf, type GuideRecord } from './record';
import type { Sheet } from './sheet';

/** What a file tells beside what is kept. */
export interface Around {
  /** With its version. */
  readonly product: string;
  /** ISO time. */
  readonly written: string;
  /** The address of a guide, for the permalinks of its steps and values. */
  readonly addressOf: (guide: string) => string;
  /** By the text of the key. */
  readonly prints: ReadonlyMap<string, KeyPrints>;
}

/** The records of those guides that have a part in the set-up. */
export function recordsOf({ desks }: Setup, sheets: readonly Sheet[]): GuideRecord[] {
  return sheets.flatMap((sheet) => {
    const desk = Object.hasOwn(desks, sheet.id) ? desks[sheet.id] : undefined;
    return desk ? [recordOf(sheet, desk)] : [];
  });
}

export function fieldAddress(guide: string, key: string): string {
  return `${guide}#field-${key}`;
}
