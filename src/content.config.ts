import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const fault = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  symptom: z.string(),
  codes: z.array(z.string()).default([]),
  seen: z.string(),
  cause: z.string(),
  check: z.string(),
  step: z.string(),
  confidence: z.enum(['documented', 'likely', 'reported', 'unconfirmed', 'derived']),
  /** What tells of the cause. */
  source: z.string(),
  /** What carries the rest of the row. */
  also: z.array(z.string()).default([]),
});
const picture = z.strictObject({
  title: z.string(),
  alt: z.string(),
  caption: z.string(),
  description: z.string(),
});

export type Fault = z.infer<typeof fault>;
export type Picture = z.infer<typeof picture>;

/** One guide is one folder: `desks/<desk>` or `guides/<guide>`. */
const homeOf = ({ entry }: { entry: string }) => entry.replace(/\/[^/]*$/, '');
const base = './src/content';

export const collections = {
  faults: defineCollection({
    loader: glob({ base, pattern: '{desks,guides}/*/faults.yaml', generateId: homeOf }),
    schema: z.strictObject({ faults: z.array(fault) }),
  }),
  pictures: defineCollection({
    loader: glob({ base, pattern: '{desks,guides}/*/pictures.yaml', generateId: homeOf }),
    schema: z.strictObject({ pictures: z.record(z.string(), picture) }),
  }),
};
