import { find } from './find';

/** The address of this page, without what it was opened with; in a file that was saved, the address that it came from. */
export function pageAddress(): string {
  if (location.protocol === 'file:') return find(document, 'link[rel="canonical"]', HTMLLinkElement).href;
  return location.origin + location.pathname;
}
