import { sources, type Source } from './sources';
import { notes, publishers, titles } from './sources.en';

type ByKey<Of> = Readonly<Partial<Record<string, Of>>>;

const all: ByKey<Source> = sources;
const noted: ByKey<string> = notes;
const titled: ByKey<string> = titles;
const published: ByKey<string> = publishers;

interface NamedSource extends Source {
  readonly title: string;
  readonly publisher: string;
  readonly note?: string;
}

/** The source of this key with the note about it, or an error that says where to add it. */
export function sourceOf(key: string): NamedSource {
  const { title = titled[key], publisher = published[key], ...source } = all[key] ?? {};
  const note = noted[key];
  if (title !== undefined && publisher !== undefined)
    return { ...source, title, publisher, ...(note !== undefined && { note }) };
  throw new Error(
    `The source "${key}" is named somewhere, and src/content/sources.ts does not have it, its title or its publisher.`,
  );
}
