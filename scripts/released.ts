/**
 * Adds to test/support/released.json what is new: addresses, ids, names of fields, reasons. Run it when a version is
 * released, after a build: npm run build && npm run released
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { root, withSource } from './load-source.ts';
import type { Dump } from './readings/changes.ts';
import { lostNames, releasedSchema, sayLoss, withNew, type Names } from './released/names.ts';

const path = join(root, 'test/support/released.json');
const released = releasedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const pagesSchema = z.object({ namesOnPages: z.custom<() => Omit<Names, 'reasons'>>(isFunction) });
const readingsSchema = z.object({ takeReadings: z.custom<() => Promise<Dump>>(isFunction) });
const reasonsSchema = z.object({ reasonsOfBoxes: z.custom<(read: Dump) => Names['reasons']>(isFunction) });

const now = await withSource(async (load): Promise<Names> => {
  const { namesOnPages } = pagesSchema.parse(await load('test/support/pages/names-on-pages.ts'));
  const { takeReadings } = readingsSchema.parse(await load('test/support/take-readings.ts'));
  const { reasonsOfBoxes } = reasonsSchema.parse(await load('test/support/reasons-of-boxes.ts'));
  return { ...namesOnPages(), reasons: reasonsOfBoxes(await takeReadings()) };
});
const merged = withNew(released, now);
writeFileSync(path, await format(JSON.stringify(merged), { parser: 'json', ...(await resolveConfig(path)) }));
console.log(`${String(countOf(merged.names) - countOf(released.names))} names added.`);
for (const loss of lostNames(released, now)) console.log(sayLoss(loss));

function countOf(names: Names): number {
  return Object.values(names)
    .flatMap((places) => Object.values(places))
    .flat().length;
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
