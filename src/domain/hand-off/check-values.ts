import { empty } from './check-values.en';
import type { FieldCheck, Reading } from '../fields/reading';
import { looksSecret } from './plain-line';

/** A value that is of no use, and why. `unstored`: the private half of the key was made here and is not saved. */
export interface Refused {
  readonly key: string;
  readonly problem: 'unknown' | 'secret' | 'fails' | 'unstored';
  /** What the check of the field says; never with a secret in it. */
  readonly words?: string;
}

export interface Checked {
  /** By field: what its check makes of the value. */
  readonly fit: ReadonlyMap<string, Reading & { readonly value: string }>;
  readonly refused: readonly Refused[];
}

/** Holds each value against the check of its field, whoever gave it. */
export async function checkValues(
  values: Iterable<readonly [string, string]>,
  checks: Readonly<Record<string, FieldCheck>>,
): Promise<Checked> {
  const judged = await Promise.all(
    Array.from(values, async ([key, text]) => ({ key, judged: await judge(text, own(checks, key)) })),
  );
  const fit = new Map(judged.flatMap(({ key, judged: each }) => ('value' in each ? [[key, each]] : [])));
  return {
    fit,
    refused: judged.flatMap(({ key, judged: each }) => ('problem' in each ? [{ key, ...each }] : [])),
  };
}

async function judge(
  text: string,
  check: FieldCheck | undefined,
): Promise<Omit<Refused, 'key'> | (Reading & { readonly value: string })> {
  if (!check) return { problem: 'unknown' };
  if (looksSecret(text)) return { problem: 'secret' };
  const reading = await check.read(text);
  if (!reading) return { problem: 'fails', words: empty };
  const { value, words, verdict } = reading;
  if (reading.secret) return { problem: 'secret' };
  if (verdict === 'stop' || value === undefined) return { problem: 'fails', words };
  // What repairs made of it is held to the same.
  return looksSecret(value) ? { problem: 'secret' } : { ...reading, value };
}

/** Not what every object has by that name. */
function own<Part>(all: Readonly<Record<string, Part>>, name: string): Part | undefined {
  return Object.hasOwn(all, name) ? all[name] : undefined;
}
