import * as z from 'zod/mini';
import type { Place } from './linked-page';
import type { Task } from './task';

const text = z.string();
const told = <Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description });
  return schema;
};
const kinds = [
  'step',
  'field',
  'value',
  'tool',
  'part',
  'picture',
  'fault',
  'term',
  'alias',
] as const satisfies Place['kind'][];
const tasks = ['set-up', 'replace-key', 'secure', 'check'] as const satisfies Task[];

const place = z.strictObject({
  id: told(z.string(), 'What follows “#” in the address. It stays.'),
  kind: z.enum(kinds),
  title: text,
});
const parameter = z.strictObject({
  name: told(z.string(), 'Of the parameter in the query, and of the control that it fills. It stays.'),
  brings: told(
    z.enum(['id', 'name', 'choice']),
    'A link may bring an id, a name or a choice of the page, and never a key, code or address.',
  ),
  label: text,
  choices: told(
    z.optional(z.array(z.strictObject({ value: text, words: text }))),
    'All that may follow, where it is a choice.',
  ),
});
const page = z.strictObject({
  path: told(z.string(), 'Follows “root”.'),
  title: text,
  places: z.array(place),
  parameters: z.array(parameter),
  tasks: told(z.array(z.enum(tasks)), 'What “task=” may say: the page shows the steps of that task.'),
});

/** `/links.json`: what other programs may rely on. */
export const linksFile = z.strictObject({
  $schema: text,
  product: text,
  version: text,
  root: told(z.string(), 'Where this copy lives, without a slash at its end.'),
  pages: z.array(page),
  topics: told(
    z.record(z.string(), z.string()),
    'Pages of product documentation, and the address that “/docs/assistant/?topic=…-<page>” leads to.',
  ),
  backHosts: told(z.array(z.string()), 'Hosts that “back=” may lead to, with https and without a port.'),
});
export type LinksFile = z.infer<typeof linksFile>;

export function linksSchema(): object {
  return z.toJSONSchema(linksFile);
}
