/**
 * Takes pictures of every page of the built site in its main states, at four widths, light, dark, in forced
 * colours and at one width in print, and lays them out on one sheet. Against an earlier run it says which changed.
 * Judges nothing. Needs a built site, and takes some minutes.
 *
 *   npm run pictures                                 into pictures/latest
 *   npm run pictures -- --to pictures/before         into another folder
 *   npm run pictures -- --against pictures/before    and compares with that run
 *   npm run pictures -- --only liveengage            only the pages and states whose name has this
 *   npm run pictures -- --site <folder>              of another built site
 *   npm run pictures -- --taken --to … --against …   compares two runs, and takes none
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { withSource } from './load-source.ts';
import { compareRuns, picturesIn, type Comparison } from './pictures/compare-runs.ts';
import { writeSheet, type Box } from './pictures/sheet.ts';
import { pictureAt, slugOf, statesSchema, type State } from './pictures/state.ts';
import { takePictures } from './pictures/take.ts';
import { startServer } from './serve.ts';

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: 'pictures/latest' },
    against: { type: 'string' },
    only: { type: 'string', default: '' },
    site: { type: 'string' },
    taken: { type: 'boolean', default: false },
  },
});
const { to, against, only, site } = values;

if (against !== undefined && (!existsSync(against) || picturesIn(against).length === 0)) {
  throw new Error(
    `There are no pictures in ${against}. Take some first: npm run pictures -- --to ${against}`,
  );
}
mkdirSync(to, { recursive: true });
if (!values.taken) await take();
if (against !== undefined) await compare(against);

async function take(): Promise<void> {
  const wanted = (await loadStates()).filter(({ page, name }) => `${slugOf(page)} ${name}`.includes(only));
  if (only === '') for (const path of picturesIn(to)) rmSync(join(to, path));
  const server = await startServer({ port: 0, ...(site === undefined ? {} : { folder: site }) });
  try {
    const problems = await takePictures(wanted, server.url, to, (done, of) => {
      if (done % 20 === 0 || done === of) console.log(`${String(done)} of ${String(of)} views`);
    });
    for (const problem of problems) console.error(`Not taken: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
  const paths = picturesIn(to);
  const sheet = join(to, 'index.html');
  writeFileSync(
    sheet,
    writeSheet(
      `${String(paths.length)} pictures`,
      boxesOf(paths, (path) => [path]),
    ),
  );
  console.log(`${String(paths.length)} pictures: ${sheet}`);
}

function loadStates(): Promise<State[]> {
  const table = z.object({
    pictureStates: z.custom<() => Promise<unknown>>((value) => typeof value === 'function'),
  });
  return withSource(async (load) => {
    const { pictureStates } = table.parse(await load('scripts/pictures/states.ts'));
    return statesSchema.parse(await pictureStates());
  });
}

async function compare(before: string): Promise<void> {
  const marks = join(to, 'changed');
  rmSync(marks, { recursive: true, force: true });
  const found = await compareRuns(before, to, marks);
  const words = say(found);
  const sheet = join(to, 'changed.html');
  const changed = found.changes.flatMap(({ path, pixels, area }) =>
    boxesOf(
      [path],
      () => [join(relative(to, before), path), path, join('changed', path)],
      `${count(pixels)} px, between ${count(area.top)} and ${count(area.bottom)} from the top`,
    ),
  );
  const added = boxesOf(found.added, (path) => [path], 'new');
  const gone = boxesOf(found.gone, (path) => [join(relative(to, before), path)], 'gone');
  writeFileSync(sheet, writeSheet(words, [...changed, ...added, ...gone]));
  for (const { path, pixels } of found.changes) console.log(`${count(pixels).padStart(12)} px  ${path}`);
  console.log(`${words}: ${sheet}`);
}

function boxesOf(paths: readonly string[], shown: (path: string) => string[], words = ''): Box[] {
  return paths.flatMap((path) => {
    const picture = pictureAt(path);
    return picture ? [{ picture, paths: shown(path), words }] : [];
  });
}

function say({ changes, unchanged, added, gone }: Comparison): string {
  return `${count(changes.length)} changed, ${count(unchanged)} unchanged, ${count(added.length)} new, ${count(gone.length)} gone`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
