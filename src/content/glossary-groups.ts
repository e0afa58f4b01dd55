import { linkedPages } from './addresses';
import { terms } from './glossary';
import { words } from './glossary.en';

/** The page that uses a word of this site, or its tool. */
interface OwnPlace {
  readonly path: string;
  readonly title: string;
}

/** The glossary as its page shows it. */
export function glossaryGroups() {
  const places = new Map(
    linkedPages().flatMap(({ path, title, places: within }) => [
      [path, title] as const,
      ...within.map((place) => [`${path}#${place.id}`, place.title] as const),
    ]),
  );
  const ownPlace = (path = ''): OwnPlace => {
    const title = places.get(path);
    if (title === undefined) throw new Error(`src/content/glossary.ts names "${path}", which is no address.`);
    return { path, title };
  };
  return Object.entries(words.groups).map(([id, name]) => ({
    id,
    name,
    terms: terms
      .filter(({ group }) => group === id)
      .map((term) => ({
        also: [],
        ...words.terms[term.id],
        id: term.id,
        from: term.source ?? ownPlace(term.own),
      })),
  }));
}
