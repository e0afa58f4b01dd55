import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { inPseudo } from '../scripts/languages/pseudo';
import { original, pseudoLanguages } from './domain/text/languages';

const base = './src/content';
const language = process.env['SITE_LANGUAGE'] ?? original;

/** What a reader reads; in the gate also in a language that nobody speaks. */
const said = z.string().transform((text) => (pseudoLanguages.includes(language) ? inPseudo(text) : text));

const fault = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The id that it had in its guide before ids were those of all guides; the address there stays. */
  formerly: z.string().optional(),
  symptom: said,
  codes: z.array(z.string()).default([]),
  seen: said,
  cause: said,
  check: said,
  step: z.string(),
  confidence: z.enum(['documented', 'likely', 'reported', 'unconfirmed', 'derived']),
  /** What supports the cause. */
  source: z.string(),
  /** About a key or a token: putting the two side by side tells more. */
  compares: z.boolean().default(false),
  /** What carries the rest of the row. */
  also: z.array(z.string()).default([]),
});
/** Asked of a reader who cannot name what is wrong: each answer leads on, or to the likely faults, by id. */
const question = z.strictObject({
  ask: said,
  get answers() {
    return z.array(answer).min(2);
  },
});
const answer = z.union([
  z.strictObject({ says: said, faults: z.array(z.string()).min(1) }),
  z.strictObject({ says: said, then: question }),
]);
const picture = z.strictObject({
  title: said,
  alt: said,
  caption: said,
  description: said,
});

const change = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** In quotes, since YAML would make a date of it. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  at: z.enum(['assistant', 'desk']),
  words: said,
  step: z.string(),
  source: z.string(),
});

export type Fault = z.infer<typeof fault>;
export type Question = z.infer<typeof question>;
export type Picture = z.infer<typeof picture>;

/**
 * The rows of each guide, translated where they are. One guide is one folder: `desks/<desk>`, `guides/<guide>`
 * or `receivers/<receiver>`.
 */
function rowsOf(name: string) {
  const every = `{desks,guides,receivers}/*/${name}.yaml`;
  const inLanguage = (file: string): string => {
    const translated = file.replace(/\.yaml$/, `.${language}.yaml`);
    return existsSync(join(base, translated)) ? translated : file;
  };
  return glob({
    base,
    pattern: language === original ? every : globSync(every, { cwd: base }).map(inLanguage),
    generateId: ({ entry }) => entry.replace(/\/[^/]*$/, ''),
  });
}

export const collections = {
  faults: defineCollection({
    loader: rowsOf('faults'),
    schema: z.strictObject({ faults: z.array(fault) }),
  }),
  questions: defineCollection({
    loader: rowsOf('questions'),
    /** `names`: words that tell this guide’s faults from others, in logs and sentences. */
    schema: z.strictObject({ names: z.array(z.string()).min(1), start: question }),
  }),
  pictures: defineCollection({
    loader: rowsOf('pictures'),
    schema: z.strictObject({ pictures: z.record(z.string(), picture) }),
  }),
  changes: defineCollection({
    loader: rowsOf('changes'),
    schema: z.strictObject({ changes: z.array(change) }),
  }),
};
