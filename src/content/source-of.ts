import { sources, type Source } from './sources';

const all: Readonly<Partial<Record<string, Source>>> = sources;

/** The source of this key, or an error that says where to add it. */
export function sourceOf(key: string): Source {
  const source = all[key];
  if (source) return source;
  throw new Error(`The source "${key}" is named somewhere, and src/content/sources.ts does not have it.`);
}
