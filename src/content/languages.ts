import { globSync } from 'node:fs';
import { languages, original, otherLanguages, type Language } from '../domain/text/languages.ts';

export interface Spoken {
  readonly language: Language;
  readonly name: string;
  /** Below the base path. */
  readonly path: string;
}

/** The pages that a language has, which are the guides of desks with words in it; for what is built. */
export function pagesIn(language: Language): readonly string[] {
  return globSync(`src/content/desks/*/guide.${language}.mdx`)
    .map((file) => `/${file.split(/[\\/]/).at(-2) ?? ''}/`)
    .toSorted();
}

/** The languages that a page is in, English first; none where it is in English alone. */
export function spokenAt(path: string): readonly Spoken[] {
  const others = otherLanguages
    .filter((language) => pagesIn(language).includes(path))
    .map((language) => ({ language, name: languages[language], path: `/${language}${path}` }));
  return others.length === 0 ? [] : [{ language: original, name: languages[original], path }, ...others];
}

/** A page or a place on one, in a language that has the page. */
export function placeIn(language: string, place: string): string {
  const spoken = spokenAt(place.replace(/#.*$/, '')).find((each) => each.language === language);
  return spoken === undefined ? place : spoken.path + place.replace(/^[^#]*/, '');
}
