import { sources, type Source } from './sources';
import { notes } from './sources.en';

const all: Readonly<Partial<Record<string, Source>>> = sources;
const noted: Readonly<Partial<Record<string, string>>> = notes;

/** The source of this key with the note about it, or an error that says where to add it. */
export function sourceOf(key: string): Source & { readonly note?: string } {
  const source = all[key];
  const note = noted[key];
  if (source) return note === undefined ? source : { ...source, note };
  throw new Error(`The source "${key}" is named somewhere, and src/content/sources.ts does not have it.`);
}
