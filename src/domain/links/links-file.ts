import * as z from 'zod/mini';
import { kinds } from './linked-page';
import { words } from './links-file.en';
import { taskNames } from './task';

const text = z.string();
const described = <Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const place = z.strictObject({
  id: described(z.string(), words.place),
  kind: z.enum(kinds),
  title: text,
});
const parameter = z.strictObject({
  name: described(z.string(), words.parameter),
  brings: described(z.enum(['id', 'name', 'choice']), words.brings),
  label: text,
  choices: described(z.optional(z.array(z.strictObject({ value: text, words: text }))), words.choices),
});
const page = z.strictObject({
  path: described(z.string(), words.path),
  title: text,
  places: z.array(place),
  parameters: z.array(parameter),
  tasks: described(z.array(z.enum(taskNames)), words.tasks),
});

/** `/links.json`: what other programs may rely on. */
export const linksFile = z.strictObject({
  $schema: text,
  product: text,
  version: text,
  root: described(z.string(), words.root),
  pages: z.array(page),
  topics: described(z.record(z.string(), z.string()), words.topics),
  backHosts: described(z.array(z.string()), words.backHosts),
});
export type LinksFile = z.infer<typeof linksFile>;

export function linksSchema(): object {
  return z.toJSONSchema(linksFile);
}
