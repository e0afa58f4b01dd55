import { linkedPages } from '../../content/addresses';
import { receiverGuides } from '../../content/registry';
import { address } from '../../site';

export interface PageLink {
  readonly href: string;
  readonly label: string;
  readonly title: string;
}

/** The pages in reading order: each leads to its neighbours. */
export const pages: readonly PageLink[] = linkedPages().map(({ path, name, title }) => ({
  href: address(path),
  label: name,
  title,
}));

/** What one looks up, or reads once: the bar has no room for it, and the foot of every page leads there. */
const besides = ['/values/', '/glossary/', '/changes/'].map(address);

/** The first page lists them, and the search finds them: the menu would not end with them. */
const ofReceivers = receiverGuides.map(({ guide }) => address(`/${guide.id}/`));

/** What the menu of narrow windows lists. */
export const menuPages = pages.slice(1).filter(({ href }) => !ofReceivers.includes(href));

/** What is in the bar of wide windows. */
export const barPages = menuPages.filter(({ href }) => !besides.includes(href));

/** Letters that one line of the bar has room for, beside the search: a longer language keeps the menu at any width. */
const room = 90;

export function fitsBar(links: readonly Pick<PageLink, 'label'>[]): boolean {
  return links.reduce((letters, { label }) => letters + label.length, 0) <= room;
}
