import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const fault = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The id that it had in its guide before ids were those of all guides; the address there stays. */
  formerly: z.string().optional(),
  symptom: z.string(),
  codes: z.array(z.string()).default([]),
  seen: z.string(),
  cause: z.string(),
  check: z.string(),
  step: z.string(),
  confidence: z.enum(['documented', 'likely', 'reported', 'unconfirmed', 'derived']),
  /** What tells of the cause. */
  source: z.string(),
  /** About a key or a token: putting the two side by side tells more. */
  compares: z.boolean().default(false),
  /** What carries the rest of the row. */
  also: z.array(z.string()).default([]),
});
/** Asked of a reader who cannot name what is wrong: each answer leads on, or to the likely faults, by id. */
const question = z.strictObject({
  ask: z.string(),
  get answers() {
    return z.array(answer).min(2);
  },
});
const answer = z.union([
  z.strictObject({ says: z.string(), faults: z.array(z.string()).min(1) }),
  z.strictObject({ says: z.string(), then: question }),
]);
const picture = z.strictObject({
  title: z.string(),
  alt: z.string(),
  caption: z.string(),
  description: z.string(),
});

const change = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** In quotes, since YAML would make a date of it. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  at: z.enum(['assistant', 'desk']),
  words: z.string(),
  step: z.string(),
  source: z.string(),
});

export type Fault = z.infer<typeof fault>;
export type Question = z.infer<typeof question>;
export type Picture = z.infer<typeof picture>;

/** One guide is one folder: `desks/<desk>`, `guides/<guide>` or `receivers/<receiver>`. */
const homeOf = ({ entry }: { entry: string }) => entry.replace(/\/[^/]*$/, '');
const base = './src/content';

export const collections = {
  faults: defineCollection({
    loader: glob({ base, pattern: '{desks,guides,receivers}/*/faults.yaml', generateId: homeOf }),
    schema: z.strictObject({ faults: z.array(fault) }),
  }),
  questions: defineCollection({
    loader: glob({ base, pattern: '{desks,guides,receivers}/*/questions.yaml', generateId: homeOf }),
    /** `names`: words that tell this guide’s faults from others, in logs and sentences. */
    schema: z.strictObject({ names: z.array(z.string()).min(1), start: question }),
  }),
  pictures: defineCollection({
    loader: glob({ base, pattern: '{desks,guides,receivers}/*/pictures.yaml', generateId: homeOf }),
    schema: z.strictObject({ pictures: z.record(z.string(), picture) }),
  }),
  changes: defineCollection({
    loader: glob({ base, pattern: '{desks,guides,receivers}/*/changes.yaml', generateId: homeOf }),
    schema: z.strictObject({ changes: z.array(change) }),
  }),
};
