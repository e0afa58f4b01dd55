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
  readonly fit: ReadonlyMap<string, Fit>;
  readonly refused: readonly Refused[];
}

type Fit = Reading & { readonly value: string };

/** Holds each value against the check of its field, whoever gave it. */
export async function checkValues(
  values: Iterable<readonly [string, string]>,
  checks: Readonly<Record<string, FieldCheck>>,
): Promise<Checked> {
  const fit = new Map<string, Fit>();
  const refused: Refused[] = [];
  for (const [key, text] of values) {
    // Not what every object has by that name.
    const judged = await judge(text, Object.hasOwn(checks, key) ? checks[key] : undefined);
    if ('problem' in judged) refused.push({ key, ...judged });
    else fit.set(key, judged);
  }
  return { fit, refused };
}

async function judge(text: string, check: FieldCheck | undefined): Promise<Omit<Refused, 'key'> | Fit> {
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
