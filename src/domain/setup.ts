/**
 * A set-up is the only thing that is kept, as JSON in this browser:
 *
 *   { schema: 1, id, name, updated, desks: { <desk>: {
 *     values: { <field>: text }, evidence: { <action>: … }, origins: { <field>: … } } } }
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

/**
 * Where a value comes from that nobody typed: a pair made here, whose private half was `saved` or not yet, or the
 * paste in another field.
 */
export type Origin =
  { readonly from: 'made'; readonly saved: boolean } | { readonly from: 'paste'; readonly field: string };

export interface DeskSetup {
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** By field; a typed value has none. */
  readonly origins: Readonly<Record<string, Origin>>;
}

export interface Setup {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly desks: Readonly<Record<string, DeskSetup>>;
  readonly updated: string;
}

export const nothingDone: DeskSetup = { values: {}, evidence: {}, origins: {} };

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

/**
 * The desk's part with one value set, or taken out when `value` is undefined. Another value has another origin: the
 * one given, or none.
 */
export function withValue(
  desk: DeskSetup,
  key: string,
  value: string | undefined,
  origin?: Origin,
): DeskSetup {
  const changed = { ...desk, values: withMember(desk.values, key, value) };
  const isSame = value === desk.values[key];
  return isSame && !origin ? changed : withOrigin(changed, key, origin);
}

/** The desk's part with the origin of a value that it has; `undefined` for a typed one. */
export function withOrigin(desk: DeskSetup, key: string, origin: Origin | undefined): DeskSetup {
  const known = desk.values[key] === undefined ? undefined : origin;
  return { ...desk, origins: withMember(desk.origins, key, known) };
}

/** The desk's part with evidence for one action, or without it when `how` is undefined. */
export function withEvidence(
  desk: DeskSetup,
  action: { id: string; fields: readonly string[] },
  how: Evidence['how'] | undefined,
  at: string,
): DeskSetup {
  const given = how && { how, at, on: pick(desk.values, action.fields) };
  return { ...desk, evidence: withMember(desk.evidence, action.id, given) };
}

function withMember<Part>(
  all: Readonly<Record<string, Part>>,
  name: string,
  part: Part | undefined,
): Record<string, Part> {
  const others = Object.entries(all).filter(([each]) => each !== name);
  return Object.fromEntries(part === undefined ? others : [...others, [name, part]]);
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
  const { values, evidence, origins = {} } = membersOf(given);
  return {
    values: readEach(values, readText),
    evidence: readEach(evidence, readEvidence),
    origins: readEach(origins, readOrigin),
  };
}

function readOrigin(given: unknown): Origin {
  const { from, saved, field } = membersOf(given);
  if (from === 'made' && typeof saved === 'boolean') return { from, saved };
  if (from === 'paste') return { from, field: readText(field) };
  throw misfit();
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
