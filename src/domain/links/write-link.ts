import { writeAttribute, writeText } from '../text/write-attribute';

/** What somebody chose to link to. */
interface LinkParts {
  /** Where the site lives, without a slash at its end: `https://docs.example/webchat`. */
  readonly root: string;
  /** `/liveengage/` */
  readonly path: string;
  /** The id of a place on the page; empty for the page as a whole. */
  readonly place: string;
  /** By the name of the parameter. */
  readonly query: ReadonlyMap<string, string>;
}

export function writeLink({ root, path, place, query }: LinkParts): string {
  const given = query.size === 0 ? '' : `?${new URLSearchParams([...query]).toString()}`;
  return `${root}${path}${given}${place === '' ? '' : `#${place}`}`;
}

/** For a page that is written in Markdown: its words are text, whatever is in them. */
export function linkInMarkdown(href: string, words: string): string {
  return `[${words.replaceAll(/[\\[\]`*_<>&]/g, String.raw`\$&`)}](${href})`;
}

export function linkInHtml(href: string, words: string): string {
  return `<a href=${writeAttribute(href)}>${writeText(words)}</a>`;
}
