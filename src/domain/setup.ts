/**
 * A set-up is the only thing that is kept, as JSON in this browser:
 *
 *   { schema: 1, id, name, desks: { <desk>: { values: { <field>: text }, evidence: { <action>: … } } }, updated }
 *
 * Secret values have no place in it. When a desk loses a field or an action, what was kept for it is
 * simply not read any more; text that does not fit this schema is set aside as if nothing was kept.
 */
import * as z from 'zod/mini';
import type { Values } from './reading';

// zod compiles objects with Function, which the page's policy refuses.
z.config({ jitless: true });

const evidence = z.object({
  how: z.enum(['copied', 'confirmed', 'skipped']),
  at: z.string(),
  /** The values that the action rested on; it is stale once one of them changes. */
  on: z.record(z.string(), z.string()),
});
const deskSetup = z.object({
  values: z.record(z.string(), z.string()),
  evidence: z.record(z.string(), evidence),
});
const setup = z.object({
  schema: z.literal(1),
  id: z.string(),
  name: z.string(),
  desks: z.record(z.string(), deskSetup),
  updated: z.string(),
});

export type Evidence = z.infer<typeof evidence>;
export type DeskSetup = z.infer<typeof deskSetup>;
export type Setup = z.infer<typeof setup>;

export const nothingDone: DeskSetup = { values: {}, evidence: {} };

/** A set-up with nothing in it. `id` is any text unique in this browser, `at` an ISO time. */
export function newSetup(id: string, at: string): Setup {
  return { schema: 1, id, name: 'My set-up', desks: {}, updated: at };
}

/** What was kept, or `undefined` where it is not a set-up of a schema that this version knows. */
export function parseSetup(text: string | null): Setup | undefined {
  if (text === null) return undefined;
  try {
    const parsed = setup.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The desk's part with one value set, or taken out when `value` is undefined. */
export function withValue(desk: DeskSetup, key: string, value: string | undefined): DeskSetup {
  const others = Object.entries(desk.values).filter(([name]) => name !== key);
  return {
    ...desk,
    values: Object.fromEntries(value === undefined ? others : [...others, [key, value]]),
  };
}

/** The desk's part with evidence for one action, or without it when `how` is undefined. */
export function withEvidence(
  desk: DeskSetup,
  action: { id: string; fields: readonly string[] },
  how: Evidence['how'] | undefined,
  at: string,
): DeskSetup {
  const others = Object.entries(desk.evidence).filter(([id]) => id !== action.id);
  if (how === undefined) return { ...desk, evidence: Object.fromEntries(others) };
  const on = pick(desk.values, action.fields);
  return { ...desk, evidence: Object.fromEntries([...others, [action.id, { how, at, on }]]) };
}

function pick(values: Values, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
