/**
 * Writes what every box makes of every paste that the repository has, and says what that changes:
 *
 *   npm run readings            rewrites test/support/readings/ and compares with the last commit
 *   npm run readings -- v0.1.0  the same, compared with another revision
 */
import * as z from 'zod';
import { withSource } from './load-source.ts';
import { groupChanges, sayChanges, type Dump } from './readings/changes.ts';
import { committedDump, writeFiles } from './readings/files.ts';
import { countRight, sayRight } from './readings/right.ts';

const [revision = 'HEAD'] = process.argv.slice(2);
const current = await currentDump();
writeFiles(current);
const groups = groupChanges(committedDump(revision), current);
console.log(groups.length === 0 ? `No reading differs from ${revision}.` : sayChanges(groups));
console.log(`\n${sayRight(countRight(current))}`);

/** Reads everything. */
async function currentDump(): Promise<Dump> {
  const taker = z.object({
    takeReadings: z.custom<() => Promise<Dump>>((value) => typeof value === 'function'),
  });
  return withSource(async (load) => taker.parse(await load('test/support/take-readings.ts')).takeReadings());
}
