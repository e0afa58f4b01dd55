/**
 * Set-ups are the only thing that is kept, each as JSON of its own in this browser:
 *
 *   { schema: 1, id, name, updated, desks: { <desk>: {
 *     values: { <field>: text }, evidence: { <action>: … }, origins: { <field>: … } } } }
 *
 * Secret values have no place in it.
 *
 * - Reading takes what fits, value by value, and never writes. Members that this version does not know are carried
 *   along, at every level; so is what was kept for a field or an action that the desk has no more.
 * - A change is made to the text that is kept at that moment, and to nothing else than it is about: tabs that follow
 *   the same guide do not undo each other.
 * - Where a part does not fit, or nothing does, the text is set aside whole before it is written over, so that the
 *   reader can save it as a file.
 * - A text of a newer schema is never written over: this version keeps its own beside it.
 */
import { defaultName } from './setup.en';

const ways = ['copied', 'confirmed', 'skipped'] as const;

export interface Evidence {
  readonly how: (typeof ways)[number];
  readonly at: string;
  /** The values that the action rested on; it is stale once one of them changes. */
  readonly on: Readonly<Record<string, string>>;
  /** Why it was skipped, in the person's words. */
  readonly why?: string;
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
  return { schema: 1, id, name: defaultName, desks: {}, updated: at };
}

/** What a kept text holds for this version: all of it `fits`, or a part, or nothing, as with a `newer` schema. */
export type Kept =
  { readonly fits: 'whole' | 'part'; readonly setup: Setup } | { readonly fits: 'not' | 'newer' };

/** `fresh` fills in what the text lacks. */
export function readSetup(text: string, fresh: Setup): Kept {
  const given = parse(text);
  if (!isObject(given)) return { fits: 'not' };
  const { schema, desks } = given;
  if (schema !== 1) return { fits: typeof schema === 'number' && schema > 1 ? 'newer' : 'not' };
  let fits: 'whole' | 'part' = 'whole';
  const lose = (): void => {
    fits = 'part';
  };
  const texts = readEach(pick(given, ['id', 'name', 'updated']), readText, lose);
  const known = { schema, desks: readEach(desks, readDesk, lose) } as const;
  return { setup: { ...given, ...fresh, ...texts, ...known }, fits };
}

/** The set-up with this part of a desk, or without it where nothing is in the part. */
export function withDesk(setup: Setup, desk: string, part: DeskSetup, at: string): Setup {
  return { ...setup, desks: withMember(setup.desks, desk, isEmpty(part) ? undefined : part), updated: at };
}

/** Whether nothing is kept of a desk, known to this version or not. */
export function isEmpty(part: DeskSetup): boolean {
  return Object.values(part).every((each) => isObject(each) && Object.keys(each).length === 0);
}

/** The text of a set-up; undefined where nothing is in it, and nobody named it. */
export function writeSetup(setup: Setup): string | undefined {
  const isBlank =
    Object.keys(setup.desks).length === 0 &&
    setup.name === defaultName &&
    Object.keys(setup).every((key) => Object.hasOwn(newSetup('', ''), key));
  return isBlank ? undefined : JSON.stringify(setup);
}

/**
 * The desk's part with one value set, or removed when `value` is undefined. Another value has another origin: the
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

/** The public keys of a set-up that were made here and whose private halves nobody said to have stored, by field. */
export function unstoredKeys({
  values,
  origins,
}: Pick<DeskSetup, 'values' | 'origins'>): Map<string, string> {
  return new Map(
    Object.entries(origins).flatMap(([key, origin]) => {
      const value = values[key];
      return origin.from === 'made' && !origin.saved && value !== undefined ? [[key, value]] : [];
    }),
  );
}

/** The desk's part with evidence for these actions, which rests on the values that they put somewhere. */
export function withEvidence(
  desk: DeskSetup,
  actions: readonly { readonly id: string; readonly pastes: readonly string[] }[],
  how: Evidence['how'],
  at: string,
): DeskSetup {
  const given = actions.map(({ id, pastes }): [string, Evidence] => [
    id,
    { ...desk.evidence[id], how, at, on: pick(desk.values, pastes) },
  ]);
  return { ...desk, evidence: { ...desk.evidence, ...Object.fromEntries(given) } };
}

export function withoutEvidence(desk: DeskSetup, actions: readonly { readonly id: string }[]): DeskSetup {
  const others = Object.entries(desk.evidence).filter(([id]) => !actions.some((action) => action.id === id));
  return { ...desk, evidence: Object.fromEntries(others) };
}

export function withMember<Part>(
  all: Readonly<Record<string, Part>>,
  name: string,
  part: Part | undefined,
): Record<string, Part> {
  const others = Object.entries(all).filter(([each]) => each !== name);
  return Object.fromEntries(part === undefined ? others : [...others, [name, part]]);
}

export function pick<Part>(
  values: Readonly<Record<string, Part>>,
  keys: readonly string[],
): Record<string, Part> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

// Read by hand: zod would be a quarter of the script that a guide loads first, and nothing else there needs it.
// Each part is undefined where it does not fit, and whoever takes parts together says so to `lose`.

type Lose = () => void;

function readDesk(given: unknown, lose: Lose): DeskSetup | undefined {
  if (!isObject(given)) return undefined;
  const { values, evidence, origins } = given;
  return {
    ...given,
    values: readEach(values, readText, lose),
    evidence: readEach(evidence, readEvidence, lose),
    origins: readEach(origins, readOrigin, lose),
  };
}

function readEvidence(given: unknown, lose: Lose): Evidence | undefined {
  if (!isObject(given)) return undefined;
  const { how, at, on, why } = given;
  const way = ways.find((each) => each === how);
  if (!way || typeof at !== 'string' || (why !== undefined && typeof why !== 'string')) return undefined;
  return { ...given, how: way, at, on: readEach(on, readText, lose) };
}

function readOrigin(given: unknown): Origin | undefined {
  if (!isObject(given)) return undefined;
  const { from, saved, field } = given;
  if (from === 'made' && typeof saved === 'boolean') return { ...given, from, saved };
  if (from === 'paste' && typeof field === 'string') return { ...given, from, field };
  return undefined;
}

function readText(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined;
}

/** Those parts of an object that fit; one that is not there is empty. */
function readEach<Part>(
  given: unknown,
  read: (part: unknown, lose: Lose) => Part | undefined,
  lose: Lose,
): Record<string, Part> {
  if (!isObject(given)) {
    if (given !== undefined) lose();
    return {};
  }
  const parts = Object.entries(given).map(([key, part]) => [key, read(part, lose)] as const);
  const fitting = parts.flatMap(([key, part]) => (part === undefined ? [] : [[key, part] as const]));
  if (fitting.length < parts.length) lose();
  return Object.fromEntries(fitting);
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
