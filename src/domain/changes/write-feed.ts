import { locale } from '../text/locale.en';
import { writeAttribute, writeText } from '../text/write-attribute';

export interface FeedEntry {
  /** Its address, which stays, and is its id. */
  readonly url: string;
  readonly title: string;
  /** `2020`, `2020-10` or `2020-10-29`. */
  readonly date: string;
  readonly words: string;
}

export interface Feed {
  readonly title: string;
  readonly author: string;
  /** Of the feed itself. */
  readonly url: string;
  /** The page that it is about. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287). Its date is that of the newest entry, so that two builds are the same. */
export function writeFeed({ title, author, url, page, entries }: Feed): string {
  const newest = entries.map(({ date }) => instantOf(date)).toSorted();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<title>${writeText(title)}</title>`,
    `<id>${writeText(url)}</id>`,
    `<link rel="self" type="application/atom+xml" href=${writeAttribute(url)}/>`,
    `<link href=${writeAttribute(page)}/>`,
    `<updated>${newest.at(-1) ?? instantOf('1970')}</updated>`,
    `<author><name>${writeText(author)}</name></author>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ url, title, date, words }: FeedEntry): string {
  return [
    '<entry>',
    `<title>${writeText(title)}</title>`,
    `<id>${writeText(url)}</id>`,
    `<link href=${writeAttribute(url)}/>`,
    `<updated>${instantOf(date)}</updated>`,
    `<content>${writeText(words)}</content>`,
    '</entry>',
  ].join('\n');
}

/** Atom wants an instant: the first of what is known. */
function instantOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}
