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
  confidence: z.enum(['documented', 'likely', 'reported', 'derived']),
  source: z.string(),
});
const picture = z.strictObject({
  title: z.string(),
  alt: z.string(),
  caption: z.string(),
  description: z.string(),
});

export type Fault = z.infer<typeof fault>;
export type Picture = z.infer<typeof picture>;

/** One desk is one folder: its id is the folder's name. */
const deskOf = ({ entry }: { entry: string }) => entry.replace(/\/.*$/, '');
const desks = './src/content/desks';

export const collections = {
  faults: defineCollection({
    loader: glob({ base: desks, pattern: '*/faults.yaml', generateId: deskOf }),
    schema: z.strictObject({ faults: z.array(fault) }),
  }),
  pictures: defineCollection({
    loader: glob({ base: desks, pattern: '*/pictures.yaml', generateId: deskOf }),
    schema: z.strictObject({ pictures: z.record(z.string(), picture) }),
  }),
};
