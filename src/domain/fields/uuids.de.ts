// Of uuids.en.ts, 28e51490
import type { Translated } from '../text/translated';
import type * as en from './uuids.en';

export const partOfUuid: Translated<typeof en.partOfUuid> = (length) =>
  `Das sind ${String(length)} von 36 Zeichen.`;

/** `what`: in the nominative. */
export const hyphensElsewhere: Translated<typeof en.hyphensElsewhere> = (what, example) =>
  `Die Bindestriche sind an falschen Stellen. ${what} hat 8, 4, 4, 4 und 12 Zeichen dazwischen, etwa ${example}.`;
