import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { root, withSource } from '../load-source.ts';
import { medianOf, rounded } from './median.ts';

export interface ReadingTime {
  readonly field: string;
  readonly examples: number;
  /** Of the medians over all examples: the middle and the slowest, in milliseconds. */
  readonly middle: number;
  readonly slowest: number;
  /** The slowest single read of a megabyte, in milliseconds. */
  readonly megabyte: number;
}

const desks = 'src/content/desks';
const rounds = 51;

/** A million characters each, of what makes slow patterns slow. */
const noises = ['a', '-', ' ', '0', '{', 'A1b2/', '-----BEGIN ', '\u00a0\u200b', 'https://a.'].map((unit) =>
  unit.repeat(Math.ceil(1_000_000 / unit.length)),
);

type Read = (pasted: string) => unknown;

const checksSchema = z.object({
  checks: z.record(z.string(), z.object({ read: z.custom<Read>((value) => typeof value === 'function') })),
});
const examplesSchema = z.object({
  examples: z.record(z.string(), z.record(z.string(), z.array(z.object({ given: z.string() })))),
});

/** Loads each desk as the site does, and times its fields. */
export async function readingTimes(): Promise<ReadingTime[]> {
  return withSource(async (load) => {
    const times: ReadingTime[] = [];
    for (const id of readdirSync(join(root, desks))) {
      const { checks } = checksSchema.parse(await load(`${desks}/${id}/checks.ts`));
      const { examples } = examplesSchema.parse(await load(`test/content/examples/${id}/examples.ts`));
      for (const [key, { read }] of Object.entries(checks)) {
        const pastes = Object.values(examples[key] ?? {}).flatMap((list) => list.map(({ given }) => given));
        times.push({ field: `${id} ${key}`, ...(await timesOf(read, pastes)) });
      }
    }
    return times;
  });
}

async function timesOf(read: Read, pastes: readonly string[]): Promise<Omit<ReadingTime, 'field'>> {
  const medians: number[] = [];
  for (const paste of pastes) medians.push(medianOf(await measure(read, paste, rounds)));
  const longest: number[] = [];
  for (const noise of noises) longest.push(Math.max(...(await measure(read, noise, 3))));
  return {
    examples: pastes.length,
    middle: rounded(medianOf(medians), 3),
    slowest: rounded(Math.max(...medians), 3),
    megabyte: rounded(Math.max(...longest), 3),
  };
}

async function measure(read: Read, paste: string, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    await read(paste);
    taken.push(performance.now() - began);
  }
  return taken;
}
