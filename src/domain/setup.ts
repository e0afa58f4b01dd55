/**
 * A set-up is the only thing that is kept, as JSON in this browser:
 *
 *   { schema: 1, id, name, desks: { <desk>: { values: { <field>: text }, evidence: { <action>: … } } }, updated }
 *
 * Secret values have no place in it. When a desk loses a field or an action, what was kept for it is
 * simply not read any more; text that does not fit this schema is set aside as if nothing was kept.
 */
import type { Values } from './reading';

const ways = ['copied', 'confirmed', 'skipped'] as const;

export interface Evidence {
  readonly how: (typeof ways)[number];
  readonly at: string;
  /** The values that the action rested on; it is stale once one of them changes. */
  readonly on: Readonly<Record<string, string>>;
}

export interface DeskSetup {
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
}

export interface Setup {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly desks: Readonly<Record<string, DeskSetup>>;
  readonly updated: string;
}

export const nothingDone: DeskSetup = { values: {}, evidence: {} };

/** A set-up with nothing in it. `id` is any text unique in this browser, `at` an ISO time. */
export function newSetup(id: string, at: string): Setup {
  return { schema: 1, id, name: 'My set-up', desks: {}, updated: at };
}

/** What was kept, or `undefined` where it is not a set-up of a schema that this version knows. */
export function parseSetup(text: string | null): Setup | undefined {
  if (text === null) return undefined;
  try {
    return readSetup(JSON.parse(text));
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

// Read by hand, each part throwing at what does not fit: zod would be a quarter of the script that a guide loads
// first, and nothing else there needs it.

function readSetup(given: unknown): Setup {
  const { schema, id, name, desks, updated } = membersOf(given);
  if (schema !== 1) throw misfit();
  return {
    schema,
    id: readText(id),
    name: readText(name),
    desks: readEach(desks, readDesk),
    updated: readText(updated),
  };
}

function readDesk(given: unknown): DeskSetup {
  const { values, evidence } = membersOf(given);
  return { values: readEach(values, readText), evidence: readEach(evidence, readEvidence) };
}

function readEvidence(given: unknown): Evidence {
  const { how, at, on } = membersOf(given);
  const way = ways.find((each) => each === how);
  if (!way) throw misfit();
  return { how: way, at: readText(at), on: readEach(on, readText) };
}

function readText(given: unknown): string {
  if (typeof given !== 'string') throw misfit();
  return given;
}

function readEach<Part>(given: unknown, read: (part: unknown) => Part): Record<string, Part> {
  return Object.fromEntries(Object.entries(membersOf(given)).map(([key, part]) => [key, read(part)]));
}

function membersOf(given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw misfit();
  return { ...given };
}

function misfit(): TypeError {
  return new TypeError('What was kept is no set-up of this schema.');
}
