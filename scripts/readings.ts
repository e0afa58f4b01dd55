/**
 * Writes what every box makes of every paste that the repository has, and says what that changes:
 *
 *   npm run readings            rewrites test/support/readings/ and compares with the last commit
 *   npm run readings -- v0.1.0  the same, compared with another revision
 */
import { createViteServer } from 'vitest/node';
import * as z from 'zod';
import { groupChanges, sayChanges, type Dump } from './readings/changes.ts';
import { committedDump, root, writeFiles } from './readings/files.ts';
import { countRight, sayRight } from './readings/right.ts';

const [revision = 'HEAD'] = process.argv.slice(2);
const current = await currentDump();
writeFiles(current);
const groups = groupChanges(committedDump(revision), current);
console.log(groups.length === 0 ? `No reading differs from ${revision}.` : sayChanges(groups));
console.log(`\n${sayRight(countRight(current))}`);

/** Loads the boxes through Vite, as the tests do, and reads everything. */
async function currentDump(): Promise<Dump> {
  const taker = z.object({
    takeReadings: z.custom<() => Promise<Dump>>((value) => typeof value === 'function'),
  });
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  });
  try {
    const loaded = await server.ssrLoadModule('/test/support/take-readings.ts');
    return await taker.parse(loaded).takeReadings();
  } finally {
    await server.close();
  }
}
