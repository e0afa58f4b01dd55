import { linkedPages } from '../../content/addresses';
import { address } from '../../site';

export interface PageLink {
  readonly href: string;
  readonly label: string;
  readonly title: string;
}

/** The pages in reading order; the menu lists all but the first, and each leads to its neighbours. */
export const pages: readonly PageLink[] = linkedPages().map(({ path, name, title }) => ({
  href: address(path),
  label: name,
  title,
}));

/** What one looks up, or reads once: the bar has no room for it, and the foot of every page leads there. */
const besides = ['/values/', '/glossary/', '/changes/'].map(address);

/** What stands in the bar of wide windows. */
export const barPages = pages.slice(1).filter(({ href }) => !besides.includes(href));
